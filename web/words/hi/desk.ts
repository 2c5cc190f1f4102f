/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "रफ़्तार और ठहराव",
    settings: "सेटिंग",
    explain: "हर सेटिंग समझाएँ",
    about: "इस लॉस के बारे में",
  },
  /** Headings of the settings. */
  groups: {
    loss: "लॉस",
    optimizer: "ऑप्टिमाइज़र",
    model: "मॉडल",
    training: "ट्रेनिंग",
    data: "डेटा",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "संख्याएँ चाहिए",
    not_negative: "0 या उससे बड़ी संख्याएँ चाहिए",
    positive: "0 से बड़ी संख्याएँ चाहिए",
    label: "दो श्रेणियाँ चाहिए",
    probability: "दो श्रेणियाँ चाहिए",
    sign: "लक्ष्य 1 और −1 चाहिए",
    category: "श्रेणियाँ चाहिए",
    class_index: "श्रेणियाँ चाहिए",
    groups: "पंक्तियाँ {n} के समूहों में चाहिए",
    one_target: "एक लक्ष्य चाहिए",
    several_targets: "कई लक्ष्य चाहिए",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "मानक विचलनों में गिनें",
      hint: "हर इनपुट को, और लक्ष्य संख्या हो तो उसे भी, ट्रेनिंग से पहले माध्य 0 पर खिसकाया और फैलाव 1 पर लाया जाता है। तब सीखने की एक ही दर सबके लिए ठीक रहती है।",
    },
    weight: {
      name: "उदाहरणों का भार",
      none: "सब बराबर",
      hint: "संख्याओं का एक कॉलम, जो बताता है कि हर उदाहरण कितना गिना जाए। दुगुना भार दो उदाहरणों जितना खींचता है।",
    },
    hidden: {
      name: "छिपी परतें",
      hint: "हर परत में कितनी यूनिट हैं, पहली से आख़िरी तक, जैसे 8, 8। ज़्यादा यूनिट ज़्यादा मोड़ सकती हैं, पर सीखने में ज़्यादा समय लेती हैं।",
    },
    heads: {
      name: "हेड",
      hint: "आउटपुट अलग-अलग आख़िरी परतों में कैसे बँटे हैं, जैसे 1, 2। हर हेड के अपने भार हैं, और सब वही छिपी यूनिट देखते हैं।",
    },
    reduction: {
      name: "लॉसों का",
      mean: "माध्य",
      sum: "योग",
      hint: "सब उदाहरणों के लॉस एक संख्या बन जाते हैं। माध्य लें तो उदाहरण कम हों या ज़्यादा, सीखने की वही दर ठीक रहती है; योग लें तो हर उदाहरण कदम को बढ़ाता है।",
    },
    class_weights: {
      name: "श्रेणियों का भार",
      equal: "सब उदाहरण बराबर",
      balanced: "सब श्रेणियाँ बराबर",
      own: "अपनी पसंद",
      hint: "हर श्रेणी का एक उदाहरण कितना गिना जाए। सब श्रेणियाँ बराबर हों तो विरल श्रेणी के उदाहरण ज़्यादा गिने जाते हैं, ताकि कोई श्रेणी दब न जाए।",
    },
    own_class_weights: {
      name: "हर श्रेणी का भार",
      hint: "हर श्रेणी की एक संख्या, उनके क्रम में, जैसे 1, 3। भार 0 वाली श्रेणी पर ट्रेनिंग नहीं होती।",
    },
    optimizer: {
      name: "ऑप्टिमाइज़र",
      hint: "यह ग्रेडिएंट को कदम में बदलता है। सब नीचे की ओर चलते हैं, पर उनके कदमों की लंबाई और दिशा अलग होती है।",
    },
    schedule: {
      name: "शेड्यूल",
      hint: "यह चलते-चलते सीखने की दर बदलता है। पहले बड़े और बाद में छोटे कदम रन को ठहरने देते हैं।",
    },
    batch_size: {
      name: "बैच का आकार",
      hint: "हर कदम कितने उदाहरण देखता है। छोटे बैच से कदम जल्दी, पर शोर भरे होते हैं; सब पंक्तियों से ठीक-ठीक ढाल मिलती है।",
    },
    penalty: {
      name: "भारों की कीमत",
      none: "कोई नहीं",
      hint: "बड़े भारों के लिए लॉस में जो जुड़ता है। यह मॉडल को सरल रखता है, और बदले में फ़िट थोड़ा बिगड़ता है।",
    },
    seed: {
      name: "सीड",
      hint: "वह संख्या जिससे सारा संयोग निकलता है: शुरुआत, बैच, शोर। वही सीड वही रन देता है।",
    },
    needs_held_out: "इसके लिए “डेटा” में कुछ पंक्तियाँ अलग रखनी होंगी।",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p आउटपुट है, y लक्ष्य, और r = p − y। उपलब्ध हैं: + − * / ^, तुलनाएँ, if(शर्त, हाँ, नहीं), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign और floor।",
    formula_examples: "शुरुआत के लिए सूत्र",
    parameter: "पैरामीटर {name}",
    parameter_min: "से",
    parameter_max: "तक",
    parameter_add: "पैरामीटर जोड़ें: {name}",
    parameter_remove: "पैरामीटर हटाएँ: {name}",
    /** Of a weighted sum. */
    term: "पद {n}",
    term_add: "पद जोड़ें",
    term_remove: "पद {n} हटाएँ",
    term_weight: "इस पद का लॉस इससे गुणा होता है। फ़िट कहाँ ठहरेगा, यह केवल भारों का अनुपात तय करता है।",
    term_range: "इस कॉलम से उस कॉलम के पहले तक, जैसे 0, 1। खाली: सभी।",
  },
  /** Going on until something holds. */
  until: {
    label: "यहाँ तक चलाएँ",
    step: "यह कदम",
    loss: "लॉस इससे कम हो",
    converged: "रन ठहर जाए",
    rises: "अलग रखे उदाहरणों का लॉस इतने एपॉक तक बढ़े",
    go: "चलें",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "कमांड ढूँढ़ें",
    placeholder: "आप क्या करना चाहेंगे?",
    none: "इस नाम का कुछ नहीं है।",
    /** Before the name of a view or panel. */
    open: "दिखाएँ",
    close: "छिपाएँ",
  },
  about: {
    formula: "एक उदाहरण का लॉस",
    slope: "उसकी ढाल",
    /** What the letters of the formulas mean. */
    letters: "ŷ आउटपुट है, y लक्ष्य, और r = ŷ − y।",
    claims: "इसके गुण",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}।",
    fails: "ऐसा नहीं: {claim}।",
    best_constant: "इसका सबसे अच्छा स्थिरांक",
    twins: "दूसरी जगह इसके नाम",
  },
};
