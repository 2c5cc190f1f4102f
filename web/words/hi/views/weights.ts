/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "भार",
  label: "हर फ़ीचर का भार",
  order: "फ़ीचरों का क्रम",
  by_size: "आकार से",
  in_order: "मूल क्रम",
  zero: "शून्य",
  of: "{feature}, {output}",
  feature: "फ़ीचर",
  weight: "भार",
  gradient: "ग्रेडिएंट",
  step: "अगला कदम",
  hint: "दाईं ओर की भरी पट्टियाँ फ़ीचर बढ़ने पर आउटपुट बढ़ाती हैं, बाईं ओर की खोखली पट्टियाँ घटाती हैं।",
  scaled: "सब अपने फ़ीचर के एक मानक विचलन के लिए हैं, इसलिए उनकी तुलना हो सकती है।",
  more: { one: "तालिका में {n} और फ़ीचर है।", other: "तालिका में {n} और फ़ीचर हैं।" },
  summary: {
    one: "{n} भार। फ़ीचर: {feature}, आकार {size}।",
    other: "{n} भार। सबसे बड़ा: {feature}, आकार {size}।",
  },
  zeros: {
    one: "{n} ठीक शून्य है: उसके फ़ीचर की कोई भूमिका नहीं।",
    other: "{n} ठीक शून्य हैं: उनकी कोई भूमिका नहीं।",
  },
  table: "सारे भार, तालिका में",
  caption: "कदम {t} पर हर फ़ीचर का भार",
};
