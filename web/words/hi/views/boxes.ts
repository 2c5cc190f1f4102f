/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "घेरे",
  label: "हर चित्र में क्या है, और कहाँ",
  summary: "{rows}। मॉडल बताता है कि हर एक में क्या है और उसके चारों ओर घेरा बनाता है।",
  chosen: "{row}: {told}।",
  right: "{called}, सही",
  wrong: "{called}, असल में {actual}",
  kind: "मॉडल ने कहा",
  predicted: "अनुमानित घेरा",
  actual: "असली घेरा",
  place: "बीच {x}, {y} पर; चौड़ाई {width}, ऊँचाई {height}",
  list: "चित्र",
  shares: "हर श्रेणी की प्रायिकता; असली श्रेणी रेखांकित है",
  table: "ये चित्र, तालिका में",
};
