/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "स्थिरांक", description: "सबके लिए एक ही संख्या: कौन-सी, यह अकेला लॉस तय करता है।" },
  shift: { name: "खिसकाव", description: "हर इनपुट अपनी एक संख्या जितना खिसकता है: सारे उदाहरण एक-से चलते हैं।" },
  linear: { name: "रेखा", description: "हर इनपुट का एक भार, और एक बायस।" },
  "softmax-linear": {
    name: "softmax रिग्रेशन",
    description: "हर श्रेणी के लिए इनपुटों का भारित योग; softmax इन योगों को प्रायिकताओं में बदलता है।",
  },
  polynomial: {
    name: "बहुपद",
    description: "इनपुट की घातें, हर एक का अपना भार: वक्र उतना मुड़ सकता है जितनी उसकी घात है।",
  },
  embedding: {
    name: "एम्बेडिंग",
    description: "एक तालिका, जिसमें हर टोकन के लिए संख्याओं की एक पंक्ति है: इनपुट बस बताता है कि कौन-सी पंक्ति लेनी है।",
  },
  mlp: { name: "न्यूरल नेटवर्क", description: "भारित योगों की परतें, जिनमें से हर एक को ऐक्टिवेशन मोड़ता है।" },
};

/** What networks bend with, and how the numbers of a model start. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoid" },
  identity: { name: "तत्समक" },
  default: {
    name: "जैसे PyTorch में",
    description:
      "परतें: एक परास से समान रूप से चुनी संख्याएँ, जो ज़्यादा इनपुट होने पर सँकरा होता है। तालिकाएँ: चौड़ाई 1 के घंटी-वक्र से।",
  },
  zeros: {
    name: "शून्य",
    description: "सब एक-सी, इसलिए एक परत की यूनिट कभी अलग-अलग बातें नहीं सीख सकतीं।",
  },
  normal: {
    name: "प्रसामान्य",
    description: "चौड़ाई 1 के घंटी-वक्र से चुनी संख्याएँ, इनपुट चाहे जितने हों।",
  },
  xavier_uniform: {
    name: "Xavier, एकसमान",
    description: "ऐसे परास से समान रूप से चुनी संख्याएँ जो tanh की परतों में संकेतों का आकार बनाए रखता है।",
  },
  xavier_normal: {
    name: "Xavier, प्रसामान्य",
    description: "ऐसी चौड़ाई के घंटी-वक्र से चुनी संख्याएँ जो tanh की परतों में संकेतों का आकार बनाए रखती है।",
  },
  kaiming_uniform: {
    name: "Kaiming, एकसमान",
    description: "ऐसे परास से समान रूप से चुनी संख्याएँ जो ReLU की परतों में संकेतों का आकार बनाए रखता है।",
  },
  kaiming_normal: {
    name: "Kaiming, प्रसामान्य",
    description: "ऐसी चौड़ाई के घंटी-वक्र से चुनी संख्याएँ जो ReLU की परतों में संकेतों का आकार बनाए रखती है।",
  },
};
