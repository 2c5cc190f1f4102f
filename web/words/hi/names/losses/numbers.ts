/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "वर्ग त्रुटि",
    mean: "माध्य वर्ग त्रुटि",
    sum: "वर्ग त्रुटियों का योग",
    description: "चूक का वर्ग: दुगुनी दूरी की कीमत चौगुनी, इसलिए कुछ दूर के बिंदु सबसे ज़ोर से खींचते हैं।",
    twins: `PyTorch का MSELoss, Keras का MeanSquaredError और Optax का squared_error यही हैं, बिना आधे के। Optax का l2_loss और scikit-learn के SGDRegressor का squared_error इसका आधा है। ${columns}`,
  },
  mae: {
    name: "निरपेक्ष त्रुटि",
    mean: "माध्य निरपेक्ष त्रुटि",
    sum: "निरपेक्ष त्रुटियों का योग",
    description: "चूक का आकार: हर बिंदु बराबर ज़ोर से खींचता है, चाहे कितनी भी दूर हो।",
    twins: `PyTorch का L1Loss, Keras का MeanAbsoluteError और scikit-learn का absolute_error यही हैं। Optax में यह नहीं है। ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "माध्य Huber लॉस",
    sum: "Huber लॉसों का योग",
    description: "शून्य के पास वर्ग, δ के आगे सीधी रेखा: पास के बिंदु हल्के खींचते हैं, और दूर के बिंदु δ से ज़्यादा नहीं।",
    twins: `PyTorch का HuberLoss, Keras का Huber और Optax का huber_loss यही हैं, वर्ग पर आधे के साथ। इस सीमा के चार नाम हैं: यहाँ और उनमें delta; SmoothL1Loss में beta (जो Huber को इसी से भाग देने पर मिलता है); scikit-learn के SGDRegressor (0.1) और HuberRegressor (1.35; वहाँ चूक को पहले फ़िट किए गए एक पैमाने से भाग दिया जाता है, और आधा नहीं है) में epsilon; और GradientBoostingRegressor में alpha (0.9, उससे छोटी चूकों का हिस्सा)। ${columns}`,
  },
  smooth_l1: {
    name: "चिकना L1",
    mean: "माध्य चिकना L1 लॉस",
    sum: "चिकने L1 लॉसों का योग",
    description:
      "Huber को β से भाग: β तक वर्ग, उसके आगे सीधी रेखा, ताकि दूर का कोई बिंदु निरपेक्ष त्रुटि से ज़्यादा ज़ोर से न खींचे।",
    twins: `PyTorch का SmoothL1Loss यही है; वह beta 0 भी लेता है, जो L1Loss है। यह delta = beta वाला HuberLoss है, beta से भाग दिया हुआ; Keras, Optax और scikit-learn में केवल HuberLoss मिलता है। ${columns}`,
    parameters: {
      beta: {
        name: "जहाँ से सीधा होता है",
        description: "इससे छोटी चूकों का वर्ग लिया जाता है, बड़ी चूकों का नहीं।",
      },
    },
  },
  log_cosh: {
    name: "log-cosh",
    mean: "माध्य log-cosh लॉस",
    sum: "log-cosh लॉसों का योग",
    description: "Huber जैसा, पर मोड़ की जगह चुननी नहीं पड़ती: एक परवलय, जो धीरे-धीरे सीधी रेखाओं में बदल जाता है।",
    twins:
      "Keras का LogCosh और Optax का log_cosh यही हैं। क्रम अलग है: Keras पहले लक्ष्य लेता है, Optax पहले पूर्वानुमान। PyTorch और scikit-learn में यह नहीं है।",
  },
  quantile: {
    name: "क्वांटाइल (pinball)",
    mean: "माध्य क्वांटाइल लॉस",
    sum: "क्वांटाइल लॉसों का योग",
    description: "ऊपर और नीचे की चूक की कीमत अलग-अलग है, इसलिए फ़िट वहाँ ठहरता है जहाँ बिंदुओं का हिस्सा τ उसके नीचे हो।",
    twins:
      "scikit-learn में τ के दो नाम हैं: mean_pinball_loss (0.5) और GradientBoostingRegressor (0.9) में alpha; QuantileRegressor (0.5) और HistGradientBoostingRegressor में quantile। PyTorch, Keras और Optax में यह नहीं है।",
  },
  msle: {
    name: "लघुगणकीय वर्ग त्रुटि",
    mean: "माध्य लघुगणकीय वर्ग त्रुटि",
    sum: "लघुगणकीय वर्ग त्रुटियों का योग",
    description:
      "संख्या में एक जोड़कर लघुगणक लिए जाते हैं, और उनके बीच की चूक का वर्ग: यह देखा जाता है कि चूक कितने गुना है, न कि कितनी बड़ी; और कम रह जाना उतना ही ज़्यादा हो जाने से महँगा है।",
    twins:
      "Keras का MeanSquaredLogarithmicError पहले आउटपुट और लक्ष्य को कम से कम 1e-7 तक उठाता है; यहाँ आउटपुट 0 तक उठाए जाते हैं, और लक्ष्य वैसे ही रहते हैं। scikit-learn का mean_squared_log_error कुछ नहीं उठाता। PyTorch और Optax में यह नहीं है: यह दोनों के log1p की वर्ग त्रुटि है।",
  },
  mape: {
    name: "प्रतिशत त्रुटि",
    mean: "माध्य निरपेक्ष प्रतिशत त्रुटि",
    sum: "निरपेक्ष प्रतिशत त्रुटियों का योग",
    description:
      "लक्ष्य के प्रतिशत में चूक का आकार: छोटे लक्ष्य पर उतनी ही चूक ज़्यादा महँगी है, इसलिए फ़िट छोटे लक्ष्यों की ओर झुकता है।",
    twins:
      "Keras का MeanAbsolutePercentageError यही है, और वह भी 1e-7 से छोटी संख्या से भाग नहीं देता। scikit-learn का mean_absolute_percentage_error इसका सौवाँ भाग है, और 2.2e-16 से छोटी संख्या से भाग नहीं देता। PyTorch और Optax में यह नहीं है।",
  },
  epsilon_insensitive: {
    name: "ε-असंवेदी",
    mean: "माध्य ε-असंवेदी लॉस",
    sum: "ε-असंवेदी लॉसों का योग",
    description:
      "ε तक की चूक मुफ़्त है, और उसके आगे केवल अतिरिक्त भाग गिना जाता है: फ़िट के पास के बिंदु नहीं खींचते, और बाहर के थोड़े-से बिंदु फ़ैसला करते हैं।",
    twins:
      "scikit-learn के SGDRegressor (epsilon 0.1) में यही है। SVR (0.1) और LinearSVR (0) उदाहरणों को जोड़कर C से गुणा करते हैं। PyTorch, Keras और Optax में यह नहीं है।",
    parameters: { epsilon: { name: "मुफ़्त चूक", description: "यहाँ तक चूक की कोई कीमत नहीं।" } },
  },
  distance: {
    name: "दूरी",
    mean: "माध्य दूरी",
    sum: "दूरियों का योग",
    description:
      "पूर्वानुमान वाले बिंदु से सच्चे बिंदु तक की सीधी दूरी: हर उदाहरण बराबर ज़ोर से, सीधे अपने लक्ष्य की ओर खींचता है, चाहे कितनी भी दूर हो।",
    twins:
      "कोई लाइब्रेरी इसे लॉस के रूप में नहीं देती। PyTorch का PairwiseDistance यही है, बस वह हर अंतर में 1e-6 जोड़ता है।",
  },
  gaussian_nll: {
    name: "गाउसीय",
    mean: "माध्य गाउसीय लॉस",
    sum: "गाउसीय लॉसों का योग",
    description:
      "एक घंटी-वक्र का मध्य और चौड़ाई, दोनों का पूर्वानुमान होता है; देखा जाता है कि उसके अनुसार लक्ष्य कितना असंभावित है। जहाँ मॉडल अपनी अनिश्चितता मान लेता है वहाँ चूक सस्ती है, पर अनिश्चित होने की भी कीमत है।",
    twins:
      "PyTorch का GaussianNLLLoss सीधे प्रसरण लेता है; यहाँ दूसरा आउटपुट s उसका लघुगणक है, यानी var = exp(s)। वह प्रसरण को कम से कम eps (1e-6) तक उठाता है, जिसकी यहाँ ज़रूरत नहीं। full=True वाला अचर छोड़ दिया गया है, जैसे वहाँ भी बिना माँगे छूटा रहता है। Keras, Optax और scikit-learn में यह नहीं है।",
  },
  poisson_nll: {
    name: "प्वासों",
    mean: "माध्य प्वासों लॉस",
    sum: "प्वासों लॉसों का योग",
    description:
      "गिनतियों के लिए: पूर्वानुमानित दर पर यह गिनती कितनी असंभावित है। इसलिए जहाँ दर ऊँची है वहाँ चूक कम गिनी जाती है।",
    twins: `PyTorch का PoissonNLLLoss बिना बदले यही है: log_input=True, यानी आउटपुट दर का लघुगणक है, और full=False, यानी एक अचर छोड़ दिया जाता है। log_input=False के साथ वह दर लेता है और लघुगणक के भीतर eps (1e-8) जोड़ता है; Keras का Poisson हमेशा ऐसा करता है, 1e-7 के साथ। scikit-learn का poisson लॉस भी यही है, सिवाय एक संख्या के जो केवल गिनती पर निर्भर है; और mean_poisson_deviance उसका दुगुना है। Optax में यह नहीं है। ${columns}`,
  },
  gamma_nll: {
    name: "गामा",
    mean: "माध्य गामा लॉस",
    sum: "गामा लॉसों का योग",
    description:
      "शून्य से बड़ी राशियों के लिए, जैसे ख़र्च या इंतज़ार का समय: लक्ष्य और पूर्वानुमान का अनुपात गिना जाता है, इसलिए दस प्रतिशत की चूक हर आकार पर एक-सी महँगी है।",
    twins:
      "scikit-learn के GammaRegressor और HistGradientBoostingRegressor का gamma लॉस यही है, सिवाय एक संख्या के जो केवल लक्ष्य पर निर्भर है और न्यूनतम को नहीं खिसकाती; mean_gamma_deviance उसका दुगुना है, और माध्य लेता है जबकि यहाँ आउटपुट उसका लघुगणक है। PyTorch, Keras और Optax में यह नहीं है।",
  },
  tweedie: {
    name: "Tweedie",
    mean: "माध्य Tweedie लॉस",
    sum: "Tweedie लॉसों का योग",
    description:
      "ऐसी राशियों के लिए जो अक्सर ठीक शून्य होती हैं, जैसे बीमे के दावे: इसकी घात, 1 (प्वासों) और 2 (गामा) के बीच, बताती है कि माध्य के साथ फैलाव कितनी तेज़ी से बढ़ता है।",
    twins:
      "scikit-learn का TweedieRegressor, link=log के साथ, यही लेता है, सिवाय एक संख्या के जो केवल लक्ष्य पर निर्भर है; कुछ और न कहा जाए तो उसका power 0 है, यानी वर्ग त्रुटि। mean_tweedie_deviance उसका दुगुना है, और माध्य लेता है जबकि यहाँ आउटपुट उसका लघुगणक है। PyTorch, Keras और Optax में यह नहीं है।",
    parameters: {
      power: {
        name: "घात",
        description:
          "माध्य के साथ फैलाव कितनी तेज़ी से बढ़ता है: 1 जैसे गिनतियों में, 2 जैसे उन राशियों में जो अपने एक हिस्से जितनी बिखरती हैं।",
      },
    },
  },
};
