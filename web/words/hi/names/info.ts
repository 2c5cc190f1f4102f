/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "संख्याओं के लिए", description: "आउटपुट ही पूर्वानुमानित संख्या है।" },
  count: {
    name: "गिनतियों और राशियों के लिए",
    description: "आउटपुट पूर्वानुमानित माध्य का लघुगणक है, ताकि माध्य ऋणात्मक न हो सके।",
  },
  binary: {
    name: "दो श्रेणियों के लिए",
    description: "आउटपुट एक स्कोर है: जितना ऊँचा, उतना दूसरी श्रेणी के पक्ष में।",
  },
  multiclass: {
    name: "कई श्रेणियों के लिए",
    description: "हर श्रेणी का एक स्कोर है, और एक श्रेणी सच्ची है।",
  },
  multilabel: {
    name: "साथ हो सकने वाले लेबलों के लिए",
    description: "हर लेबल का एक स्कोर है, और कितने भी लेबल चालू हो सकते हैं।",
  },
  embedding: {
    name: "जो साथ का है, उसके लिए",
    description: "आउटपुट एक स्थान हैं: जो साथ का है वह पास रहे, बाकी दूर।",
  },
  ranking: {
    name: "पहले क्या आए, इसके लिए",
    description: "आउटपुट एक स्कोर है: केवल स्कोरों का क्रम गिना जाता है, उनका आकार नहीं।",
  },
  policy: {
    name: "क्या किया जाए, इसके लिए",
    description: "हर क्रिया का एक स्कोर है; जितना ऊँचा, उतनी ज़्यादा बार वह क्रिया चुनी जाती है।",
  },
};

export const targets = {
  number: { name: "कोई भी संख्या" },
  not_negative: { name: "0 या उससे बड़ी संख्या" },
  positive: { name: "0 से बड़ी संख्या" },
  label: { name: "0 या 1" },
  probability: { name: "0, 1 या बीच की कोई प्रायिकता" },
  sign: { name: "1 या −1" },
  category: { name: "एक श्रेणी, या हर श्रेणी की प्रायिकता" },
  class_index: { name: "एक श्रेणी" },
  none: { name: "कोई नहीं" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "उत्तल",
    description: "इसमें कोई झूठी घाटी नहीं: आउटपुट में नीचे की ओर चलने से सबसे छोटा लॉस मिलता है।",
    otherwise: "आउटपुट में नीचे की ओर चलना किसी झूठी घाटी में, या सपाट मैदान पर ख़त्म हो सकता है।",
  },
  smooth: {
    name: "चिकना",
    description: "इसमें कोने नहीं हैं: आउटपुट में छोटा बदलाव ढाल को थोड़ा-सा ही बदलता है।",
    otherwise: "इसमें कोने हैं, जहाँ ढाल छलाँग लगाती है।",
  },
  bounded: {
    name: "परिबद्ध",
    description: "किसी उदाहरण की कीमत एक तय सीमा से ज़्यादा नहीं हो सकती।",
    otherwise: "एक उदाहरण की कीमत की कोई ऊपरी सीमा नहीं।",
  },
  nonNegative: {
    name: "कभी ऋणात्मक नहीं",
    description: "यह कभी शून्य से नीचे नहीं जाता।",
    otherwise: "यह शून्य से नीचे जा सकता है।",
  },
  zeroAtPerfect: {
    name: "सटीक होने पर शून्य",
    description: "जहाँ आउटपुट लक्ष्य के बराबर है वहीं यह शून्य है, और कहीं नहीं।",
    otherwise: "शून्य का मतलब यह नहीं कि आउटपुट लक्ष्य के बराबर है।",
  },
  robust: {
    name: "रोबस्ट",
    description: "एक उदाहरण के खिंचाव की एक ऊपरी सीमा है, चूक चाहे कितनी बड़ी हो।",
    otherwise: "बहुत दूर का एक उदाहरण बाकी सबके बराबर ज़ोर से खींच सकता है।",
  },
  translationInvariant: {
    name: "केवल अंतर देखता है",
    description: "आउटपुट और लक्ष्य में एक ही संख्या जोड़ने से कुछ नहीं बदलता।",
    otherwise: "आउटपुट और लक्ष्य कहाँ हैं, यह भी गिना जाता है, केवल उनका अंतर नहीं।",
  },
  homogeneous: {
    name: "दूसरी इकाइयों में भी वही आकृति",
    description: "दुगुनी चूक की कीमत 2 की घात {degree} गुनी है, चूक का आकार चाहे जो हो।",
    otherwise: "दुगुनी चूक कितनी ज़्यादा महँगी है, यह उसके आकार पर निर्भर है।",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "लक्ष्यों का माध्य" },
  median: { name: "लक्ष्यों की माध्यिका" },
  relative_median: { name: "लक्ष्यों की माध्यिका, हर एक का भार एक बटा उसका आकार" },
  quantile: { name: "वह संख्या जिसके नीचे लक्ष्यों का हिस्सा τ है" },
  log_mean: { name: "लक्ष्यों के माध्य का लघुगणक" },
  expm1_mean_log1p: { name: "log(1 + लक्ष्य) का माध्य, फिर वापस लक्ष्य में बदला हुआ" },
  log_odds: { name: "ऑड्स का लघुगणक: हर शून्य पर कितने एक हैं" },
  half_log_odds: { name: "ऑड्स के लघुगणक का आधा: हर शून्य पर कितने एक हैं" },
  mean_sign: { name: "श्रेणियों का माध्य, −1 और 1 गिनकर" },
  majority: { name: "−1 या 1, जो श्रेणी ज़्यादा बार आए उसके लिए" },
  log_shares: { name: "हर श्रेणी के हिस्से का लघुगणक" },
  mean_and_log_variance: { name: "लक्ष्यों का माध्य, और उनके प्रसरण का लघुगणक" },
  none: { name: "कोई सूत्र इसे नहीं देता" },
};
