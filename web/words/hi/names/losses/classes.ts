/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "कितना दबाना",
  description: "जो उदाहरण पहले से सही हैं उन्हें कितना दबाया जाए: 0 का मतलब बिलकुल नहीं।",
};

export const classes = {
  bce: {
    name: "क्रॉस-एंट्रॉपी",
    mean: "माध्य क्रॉस-एंट्रॉपी",
    sum: "क्रॉस-एंट्रॉपियों का योग",
    description: "सच्ची श्रेणी देखकर हुआ अचरज: उसे ऊँची प्रायिकता दी गई हो तो छोटा, असंभव बताया गया हो तो असीम।",
    twins: `PyTorch का BCEWithLogitsLoss यही है, pos_weight भी। उसका weight लॉसों को गुणा करता है, पर उसका mean फिर भी उनकी संख्या से भाग देता है; यहाँ भारों के योग से भाग दिया जाता है। BCELoss प्रायिकता लेता है, यानी इस आउटपुट का sigmoid, और उसके लघुगणक को −100 पर काट देता है। Keras का BinaryCrossentropy प्रायिकताएँ लेता है, 0 और 1 से 1e-7 दूर रखकर, जब तक from_logits=True न हो; label_smoothing वही है। Optax का sigmoid_binary_cross_entropy यही है, बिना माध्य लिए। scikit-learn का log_loss SGDClassifier में यही है, और मेट्रिक के रूप में प्रायिकताएँ लेता है। ${columns}`,
  },
  focal: {
    name: "फ़ोकल",
    mean: "माध्य फ़ोकल लॉस",
    sum: "फ़ोकल लॉसों का योग",
    description:
      "क्रॉस-एंट्रॉपी, जो पहले से सही उदाहरणों को दबाती है: सच्ची श्रेणी पर जितना पक्का भरोसा, उदाहरण उतना कम गिना जाता है, इसलिए कठिन उदाहरण फ़ैसला करते हैं।",
    twins:
      "torchvision का sigmoid_focal_loss यही है, पर बिना कहे माध्य नहीं लेता; 0 से कम alpha उसके भार बंद कर देता है, जबकि यहाँ alpha हमेशा भार देता है। Keras का BinaryFocalCrossentropy प्रायिकताएँ लेता है, जब तक from_logits=True न हो, और alpha को केवल apply_class_balancing=True के साथ काम में लेता है। Optax का sigmoid_focal_loss alpha को केवल दिए जाने पर लेता है। torch.nn और scikit-learn में यह नहीं है।",
    parameters: {
      gamma,
      alpha: { name: "श्रेणी 1 का भार", description: "1 में से जो बचता है, वह श्रेणी 0 का भार है।" },
    },
  },
  hinge: {
    name: "हिंज",
    mean: "माध्य हिंज लॉस",
    sum: "हिंज लॉसों का योग",
    description: "बिंदु मार्जिन जितना अपनी तरफ़ आ जाए तो कुछ नहीं देना; उससे पहले, जितनी दूरी बाकी है उतनी कीमत।",
    twins:
      "यहाँ लक्ष्य 0 या 1 हैं। Keras का Hinge 0 और 1 या −1 और 1 लेता है, Optax का hinge_loss केवल −1 और 1, और scikit-learn का hinge श्रेणियों के कोई भी नाम। PyTorch में एक स्कोर के लिए यह नहीं है: दो स्कोर −p/2 और p/2 का MultiMarginLoss इसका आधा है।",
  },
  squared_hinge: {
    name: "वर्ग हिंज",
    mean: "माध्य वर्ग हिंज लॉस",
    sum: "वर्ग हिंज लॉसों का योग",
    description: "मार्जिन तक बची दूरी का वर्ग: मार्जिन के पास हिंज से नरम, और ग़लत तरफ़ दूर के बिंदुओं पर ज़्यादा कठोर।",
    twins:
      "यहाँ लक्ष्य 0 या 1 हैं। Keras का SquaredHinge 0 और 1 या −1 और 1 लेता है। scikit-learn के SGDClassifier में यही squared_hinge के नाम से है; LinearSVC उदाहरणों को जोड़कर C से गुणा करता है। PyTorch में एक स्कोर के लिए यह नहीं है: दो स्कोर −p/2 और p/2 का MultiMarginLoss, p=2 के साथ, इसका आधा है। Optax में यह नहीं है।",
  },
  exponential: {
    name: "चरघातांकी",
    mean: "माध्य चरघातांकी लॉस",
    sum: "चरघातांकी लॉसों का योग",
    description:
      "स्कोर ग़लत तरफ़ जितनी इकाई बढ़ता है, यह हर इकाई पर उतने ही गुना बढ़ता है, इसलिए एक अकेला ग़लत लेबल पूरे फ़िट पर हावी हो सकता है।",
    twins:
      "यहाँ लक्ष्य 0 या 1 हैं। scikit-learn के GradientBoostingClassifier का exponential लॉस यही है, और AdaBoost इसी पर टिका है; सबसे अच्छा स्कोर ऑड्स के लघुगणक का आधा है, इसलिए श्रेणी 1 की प्रायिकता sigmoid(2p) है। PyTorch, Keras और Optax में यह नहीं है।",
  },
  soft_margin: {
    name: "सॉफ़्ट मार्जिन",
    mean: "माध्य सॉफ़्ट मार्जिन लॉस",
    sum: "सॉफ़्ट मार्जिन लॉसों का योग",
    description:
      "बिना कोने वाला हिंज: बिंदु अपनी तरफ़ जाए तो कीमत चिकने ढंग से गिरती है, पर कभी पूरी तरह शून्य नहीं होती, इसलिए हर बिंदु थोड़ा खींचता रहता है।",
    twins: `PyTorch का SoftMarginLoss लक्ष्य −1 और 1 लेता है; यहाँ वे 0 और 1 हैं, और तब यह वही संख्या है जो BCEWithLogitsLoss, from_logits=True के साथ Keras का BinaryCrossentropy, और Optax का sigmoid_binary_cross_entropy देते हैं। scikit-learn का SGDClassifier इसे log_loss कहता है। ${columns}`,
  },
  perceptron: {
    name: "परसेप्ट्रॉन",
    mean: "माध्य परसेप्ट्रॉन लॉस",
    sum: "परसेप्ट्रॉन लॉसों का योग",
    description:
      "जहाँ स्कोर का चिह्न ग़लत है वहाँ उसका आकार, और जहाँ सही है वहाँ कुछ नहीं: केवल ग़लत तरफ़ के बिंदु खींचते हैं, और कोई मार्जिन नहीं माँगा जाता।",
    twins:
      "यहाँ लक्ष्य 0 या 1 हैं। scikit-learn का perceptron यही है, और यहाँ की तरह ठीक 0 का स्कोर ऐसे खींचता है मानो ग़लत हो। Optax का perceptron_loss लक्ष्य −1 और 1 लेता है। PyTorch और Keras में यह नहीं है।",
  },
  softmax_cross_entropy: {
    name: "softmax क्रॉस-एंट्रॉपी",
    mean: "माध्य softmax क्रॉस-एंट्रॉपी",
    sum: "softmax क्रॉस-एंट्रॉपियों का योग",
    description:
      "स्कोर ऐसी प्रायिकताएँ बनते हैं जिनका योग एक है, और सच्ची श्रेणी देखकर हुआ अचरज गिना जाता है: उसे सबसे ज़्यादा मिला हो तो छोटा, कुछ न मिला हो तो असीम।",
    twins:
      "PyTorch का CrossEntropyLoss हर उदाहरण के लिए यही है; श्रेणियों के भार (उसका weight) और श्रेणी-क्रमांकों के साथ उसका mean सच्ची श्रेणियों के भारों के योग से भाग देता है, यहाँ उदाहरणों के भारों के योग से। NLLLoss लघुगणक-प्रायिकताएँ लेता है: इन आउटपुटों का log_softmax। Keras के SparseCategoricalCrossentropy (श्रेणी-क्रमांक) और CategoricalCrossentropy (बंटन) प्रायिकताएँ लेते हैं, जब तक from_logits=True न हो। Optax के softmax_cross_entropy_with_integer_labels और softmax_cross_entropy यही हैं, बिना माध्य लिए। scikit-learn का log_loss प्रायिकताएँ लेता है।",
  },
  categorical_focal: {
    name: "बहु-श्रेणी फ़ोकल",
    mean: "माध्य बहु-श्रेणी फ़ोकल लॉस",
    sum: "बहु-श्रेणी फ़ोकल लॉसों का योग",
    description:
      "softmax क्रॉस-एंट्रॉपी, जो पहले से सही उदाहरणों को दबाती है: सच्ची श्रेणी की प्रायिकता जितनी ज़्यादा, उदाहरण उतना कम गिना जाता है, इसलिए कठिन उदाहरण फ़ैसला करते हैं।",
    twins:
      "Keras का CategoricalFocalCrossentropy यही है; वह प्रायिकताएँ लेता है, 0 और 1 से 1e-7 दूर रखकर, जब तक from_logits=True न हो। alpha सभी श्रेणियों के लिए एक ही गुणक है और कोई संतुलन नहीं करता। PyTorch, Optax और scikit-learn में यह नहीं है।",
    parameters: {
      gamma,
      alpha: { name: "गुणक", description: "हर उदाहरण और हर श्रेणी के लिए वही।" },
    },
  },
  multi_margin: {
    name: "बहु-श्रेणी मार्जिन",
    mean: "माध्य बहु-श्रेणी मार्जिन लॉस",
    sum: "बहु-श्रेणी मार्जिन लॉसों का योग",
    description:
      "सच्ची श्रेणी को हर दूसरी श्रेणी से मार्जिन जितना आगे रहना है: जो प्रतिद्वंद्वी इससे पास आए, वह कमी जितना महँगा पड़ता है, श्रेणियों की संख्या से भाग देकर।",
    twins:
      "PyTorch का MultiMarginLoss यही है; weight होने पर भी उसका mean उदाहरणों की संख्या से भाग देता है। Keras का CategoricalHinge और Optax का multiclass_hinge_loss केवल सबसे पास का प्रतिद्वंद्वी गिनते हैं, और श्रेणियों की संख्या से भाग नहीं देते। scikit-learn का hinge_loss भी, मेट्रिक के रूप में, यही करता है।",
    parameters: {
      p: { name: "घात", description: "1: कमी जैसी है वैसी गिनी जाती है; 2: उसका वर्ग गिना जाता है।" },
      margin: { name: "ज़रूरी बढ़त", description: "सच्ची श्रेणी को हर दूसरी श्रेणी से कितना आगे रहना है।" },
    },
  },
  kl_divergence: {
    name: "KL डाइवर्जेंस",
    mean: "माध्य KL डाइवर्जेंस",
    sum: "KL डाइवर्जेंसों का योग",
    description:
      "पूर्वानुमानित प्रायिकताएँ लक्ष्य की प्रायिकताओं से कितनी अलग हैं। सीधी दिशा में: लक्ष्य जिसे संभावित मानता है उसे छोड़ना महँगा है। उलटी दिशा में: लक्ष्य जिसे असंभावित मानता है उस पर दाँव लगाना महँगा है।",
    twins:
      "PyTorch का KLDivLoss लघुगणक-प्रायिकताएँ लेता है, यानी इन आउटपुटों का log_softmax; यह उसका reduction=batchmean है, जबकि उसका mean श्रेणियों की संख्या से भी भाग देता है। Keras का KLDivergence प्रायिकताएँ लेता है, और दोनों ओर को कम से कम 1e-7 तक उठाता है। Optax का kl_divergence लघुगणक-प्रायिकताएँ लेता है, और माध्य नहीं लेता। ये सब सीधी दिशा के हैं; उलटी के लिए दोनों ओर की अदला-बदली करें। scikit-learn में यह नहीं है।",
    parameters: {
      direction: {
        name: "दिशा",
        description: "अंतरों को किससे भार मिलता है: लक्ष्य से, या पूर्वानुमान से।",
        forward: "सीधी: जो भी संभावित है, सब ढकें",
        reverse: "उलटी: जो संभावित है, उसी तक रहें",
      },
    },
  },
  generalized_cross_entropy: {
    name: "व्यापक क्रॉस-एंट्रॉपी",
    mean: "माध्य व्यापक क्रॉस-एंट्रॉपी",
    sum: "व्यापक क्रॉस-एंट्रॉपियों का योग",
    description:
      "क्रॉस-एंट्रॉपी (q शून्य के पास) और उस प्रायिकता के बीच जो सच्ची श्रेणी को नहीं मिली (q = 1): किसी उदाहरण की कीमत 1/q से ज़्यादा नहीं, इसलिए ग़लत लेबल हावी नहीं हो सकते।",
    twins:
      "Keras का CategoricalGeneralizedCrossEntropy श्रेणी-क्रमांक और प्रायिकताएँ लेता है, यानी इन आउटपुटों का softmax। PyTorch, Optax और scikit-learn में यह नहीं है।",
    parameters: {
      q: {
        name: "अचरज से चूक तक",
        description: "0 के पास यह क्रॉस-एंट्रॉपी का अचरज है, 1 पर वह प्रायिकता जो सच्ची श्रेणी को नहीं मिली।",
      },
    },
  },
  multi_label_margin: {
    name: "बहु-लेबल मार्जिन",
    mean: "माध्य बहु-लेबल मार्जिन लॉस",
    sum: "बहु-लेबल मार्जिन लॉसों का योग",
    description:
      "हर चालू लेबल को हर बंद लेबल से एक जितना आगे रहना है: जो जोड़ा ऐसा नहीं करता, वह कमी जितना महँगा पड़ता है, लेबलों की संख्या से भाग देकर।",
    twins:
      "PyTorch का MultiLabelMarginLoss चालू लेबलों के क्रमांक लेता है, बाकी जगह −1 से भरकर; यहाँ हर लेबल का लक्ष्य 0 या 1 है। Keras, Optax और scikit-learn में यह नहीं है।",
  },
  multi_label_soft_margin: {
    name: "बहु-लेबल सॉफ़्ट मार्जिन",
    mean: "माध्य बहु-लेबल सॉफ़्ट मार्जिन लॉस",
    sum: "बहु-लेबल सॉफ़्ट मार्जिन लॉसों का योग",
    description: "हर लेबल की अपनी क्रॉस-एंट्रॉपी, लेबलों पर माध्य: कितने भी लेबल चालू हो सकते हैं।",
    twins:
      "PyTorch का MultiLabelSoftMarginLoss यही है, उसका sum भी: वह पहले लेबलों पर माध्य लेता है, जो BCEWithLogitsLoss नहीं करता। उसके weight का, हर लेबल की एक संख्या, यहाँ कोई जोड़ नहीं है। from_logits=True के साथ Keras का BinaryCrossentropy और Optax का sigmoid_binary_cross_entropy, लेबलों पर माध्य लेकर, यही हैं। scikit-learn में यह नहीं है।",
  },
  dice: {
    name: "Dice",
    mean: "माध्य Dice लॉस",
    sum: "Dice लॉसों का योग",
    description:
      "एक में से पूर्वानुमानित और सच्चे लेबलों का साझा भाग घटाकर, उनके आकारों के मुकाबले: बहुत-से लेबल जो ठीक ही बंद हैं, नहीं गिने जाते, इसलिए थोड़े-से चालू लेबल उनमें दब नहीं जाते।",
    twins:
      "Keras का Dice प्रायिकताएँ लेता है, यानी इन आउटपुटों का sigmoid, और axis न दिया जाए तो पूरे बैच की एक संख्या बनाता है; यहाँ हर पंक्ति की अपनी संख्या है। Optax का binary_dice_loss साझा भाग में और भाजक में 1 जोड़ता है। PyTorch और scikit-learn में यह नहीं है।",
  },
  tversky: {
    name: "Tversky",
    mean: "माध्य Tversky लॉस",
    sum: "Tversky लॉसों का योग",
    description:
      "Dice, जिसमें हर तरह की ग़लती की अपनी कीमत है: ग़लती से चालू लेबलों की α, ग़लती से बंद लेबलों की β; दोनों आधे हों तो यह Dice है।",
    twins:
      "Keras का Tversky प्रायिकताएँ लेता है, यानी इन आउटपुटों का sigmoid, और axis न दिया जाए तो पूरे बैच की एक संख्या बनाता है; यहाँ हर पंक्ति की अपनी संख्या है। Optax के dice_loss में भी alpha और beta हैं, पर वह अंश और हर में 1 जोड़ता है, और कई श्रेणियों पर softmax लेता है। PyTorch और scikit-learn में यह नहीं है।",
    parameters: {
      alpha: { name: "ग़लत चालू की कीमत", description: "उस लेबल की कीमत जो चालू है पर नहीं होना चाहिए।" },
      beta: { name: "ग़लत बंद की कीमत", description: "उस लेबल की कीमत जो बंद है पर नहीं होना चाहिए।" },
    },
  },
};
