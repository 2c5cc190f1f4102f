/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "तीव्रता",
  description: "भारों की कीमत किससे गुणा होती है। 0 पर भारों की कोई कीमत नहीं; यह जितनी बड़ी हो, भार उतने छोटे होते हैं।",
};
const weights = "यह भारों पर लगती है, बायस पर नहीं।";

export const penalties = {
  l1: {
    name: "L1 (lasso)",
    description: "हर भार के आकार की कीमत है: जो भार कम मदद करते हैं, वे ठीक शून्य पर पहुँच जाते हैं।",
    twins: `alpha गुणा भारों के आकारों का योग, जैसा Keras के L1 और scikit-learn के Lasso में है (जिसकी वर्ग त्रुटि आधी की हुई है)। torch.optim में यह नहीं है। ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ridge)",
    description: "हर भार के वर्ग की कीमत है: सब सिकुड़ते हैं, बड़े सबसे ज़्यादा।",
    twins: `alpha/2 गुणा भारों के वर्गों का योग, ताकि उसकी ढाल alpha गुणा भार हो: वही जिसे torch.optim का SGD weight_decay कहता है (वहाँ बायस पर भी), और scikit-learn का SGDRegressor alpha। Keras के L2 और scikit-learn के Ridge में आधा नहीं है। ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "इलास्टिक नेट",
    description: "दोनों का मिश्रण: जो भार कम मदद करते हैं वे शून्य पर पहुँचते हैं, और बाकी सिकुड़ते हैं।",
    twins: `alpha गुणा l1_ratio गुणा भारों के आकारों का योग, और उसमें alpha गुणा (1 − l1_ratio)/2 गुणा उनके वर्गों का योग, जैसा scikit-learn के ElasticNet में है (जिसकी वर्ग त्रुटि आधी की हुई है)। Keras का L1L2 दोनों का अलग गुणक लेता है, बिना आधे के। torch.optim में यह नहीं है। ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "L1 का हिस्सा",
        description: "कीमत का कितना हिस्सा L1 का है; बाकी L2 का। 1 पर केवल L1, 0 पर केवल L2।",
      },
    },
  },
};

export const metrics = {
  accuracy: { name: "सटीकता", description: "सही श्रेणी में रखे गए उदाहरणों का हिस्सा।" },
  balanced_accuracy: {
    name: "संतुलित सटीकता",
    description: "हर श्रेणी में सही रखा गया हिस्सा, श्रेणियों पर माध्य लेकर: विरल श्रेणी भी आम श्रेणी जितनी गिनी जाती है।",
  },
  precision: { name: "प्रिसिज़न", description: "जिन उदाहरणों को धनात्मक कहा गया, उनमें सच में धनात्मक का हिस्सा।" },
  recall: { name: "रिकॉल", description: "धनात्मक उदाहरणों में से कितना हिस्सा पकड़ा गया।" },
  f1: {
    name: "F1",
    description: "प्रिसिज़न और रिकॉल एक ही संख्या में, जो दोनों में से एक के छोटा होते ही छोटी हो जाती है।",
  },
  roc_auc: {
    name: "ROC वक्र के नीचे का क्षेत्रफल",
    description:
      "धनात्मक उदाहरण का स्कोर कितनी बार ऋणात्मक उदाहरण से ऊँचा है: हमेशा हो तो 1, अटकल हो तो आधा, और किसी थ्रेशोल्ड की ज़रूरत नहीं।",
  },
  true_positives: { name: "सच्चे धनात्मक", description: "धनात्मक उदाहरण जिन्हें धनात्मक कहा गया।" },
  false_positives: { name: "झूठे धनात्मक", description: "ऋणात्मक उदाहरण जिन्हें धनात्मक कहा गया।" },
  true_negatives: { name: "सच्चे ऋणात्मक", description: "ऋणात्मक उदाहरण जिन्हें ऋणात्मक कहा गया।" },
  false_negatives: { name: "झूठे ऋणात्मक", description: "धनात्मक उदाहरण जिन्हें ऋणात्मक कहा गया।" },
  r2: {
    name: "R²",
    description:
      "लक्ष्यों के फैलाव का वह हिस्सा जिसे पूर्वानुमान समझा देते हैं: 1 एकदम सही, 0 माध्य से बेहतर नहीं, और 0 से कम उससे भी बुरा।",
  },
  rmse: {
    name: "माध्य वर्ग त्रुटि का वर्गमूल",
    description: "माध्य वर्ग त्रुटि का वर्गमूल, जो उसे वापस लक्ष्य की अपनी इकाई में ले आता है।",
  },
  mae: { name: "माध्य निरपेक्ष त्रुटि", description: "चूक का माध्य आकार, लक्ष्य की अपनी इकाई में।" },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "जल्दी रोकना",
    description:
      "अलग रखे गए उदाहरणों का लॉस गिरना बंद हो जाए तो ट्रेनिंग ख़त्म होती है, और जिन पैरामीटरों पर वह सबसे छोटा था, वे रखे जाते हैं।",
    parameters: {
      patience: {
        name: "बिना प्रगति के मापन",
        description:
          "लगातार इतने मापनों में अलग रखे गए उदाहरणों का लॉस बेहतर न हो तो ट्रेनिंग ख़त्म होती है। हर एपॉक में एक बार मापा जाता है।",
      },
      min_delta: {
        name: "सबसे छोटी प्रगति जो गिनी जाए",
        description:
          "अलग रखे गए उदाहरणों का लॉस तभी बेहतर गिना जाता है जब वह इससे ज़्यादा घटे। 0 पर हर गिरावट गिनी जाती है।",
      },
    },
  },
  clip: {
    name: "ग्रेडिएंट क्लिपिंग",
    description: "सीमा से लंबा ग्रेडिएंट सीमा तक छोटा कर दिया जाता है, और उसकी दिशा वही रहती है।",
    parameters: {
      max_norm: {
        name: "सबसे लंबा ग्रेडिएंट",
        description:
          "इससे लंबा ग्रेडिएंट घटाकर इसी लंबाई का कर दिया जाता है। तब एक खड़ी जगह रन को बहुत दूर नहीं फेंक सकती।",
      },
    },
  },
};
