/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "हाथ से",
  label: "न्यूनतम ख़ुद ढूँढ़ें",
  summary: "लॉस {loss} है। पैरामीटर खिसकाकर इसे जितना हो सके छोटा करें; अब तक का सबसे छोटा {least} है।",
  /** Of what the sliders move. */
  units: "ट्रेनिंग की इकाइयों में: इनपुट और लक्ष्य अपने माध्य से मानक विचलनों में गिने जाते हैं।",
  natural: "डेटा की अपनी इकाइयों में {value}",
  finish: "यहाँ से ट्रेनिंग को आगे बढ़ने दें",
  numbered: "{name} {n}",
  table: "पैरामीटर, तालिका में",
  parameter: "पैरामीटर",
  value: "मान",
};
