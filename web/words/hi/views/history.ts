/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "इतिहास",
  label: "अब तक का हर कदम",
  caption: "इस रन के कदम",
  step: "कदम",
  name: "नाम",
  loss: "लॉस",
  /** Over all training rows, penalty included. */
  objective: "सब पर लॉस",
  validation: "अलग रखे",
  changed: "बदला गया",
  now: "अभी दिख रहा है",
  named: "नाम वाले कदम",
  name_this: "कदम {t} का नाम",
  name_hint: "जैसे “आउटलायर से पहले”",
  parameters: "पैरामीटर दिखाएँ",
  metrics: "दर और मेट्रिक दिखाएँ",
  /** Over all training rows, without penalty. */
  train: "ट्रेनिंग लॉस",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, अलग रखे गए उदाहरण",
  branch: "कदम {t} से शाखा बनाएँ",
  branch_hint: "यह रन बना रहता है, और साथ में दूसरा रन बनता है। अब जो आप बदलेंगे, वह कदम {t} से आगे केवल दूसरे रन में होगा।",
  go: "{name}, कदम {t}",
  run: "रन {n}",
  first: "पहला रन",
  hint: "किसी कदम पर जाने के लिए उसे चुनें। कुछ बदलें, तो रन वहाँ से नए रास्ते पर चलता है: बाद के कदम हट जाते हैं, और “पहले जैसा करें” उन्हें लौटा लाता है।",
  long: "पैरामीटर केवल पहले 5,000 कदमों के दिखाए जाते हैं।",
  summary: {
    start: "अभी कोई कदम नहीं लिया गया।",
    steps: { one: "अब तक {n} कदम", other: "अब तक {n} कदम" },
    at: "{steps}; अभी कदम {t} दिख रहा है।",
    changed: "इन कदमों पर बदला गया: {steps}।",
    separator: ", ",
  },
};
