/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "लॉस की आकृति",
  label: "लॉस की आकृति",
  plot: "ऊपर लॉस, नीचे उसकी ढाल",
  value: "एक बिंदु का लॉस",
  loss: "लॉस",
  slope: "ढाल",
  across: {
    residual: "अवशिष्ट: पूर्वानुमान में से लक्ष्य घटाकर",
    score: "सही श्रेणी का स्कोर",
    probability: "सही श्रेणी की प्रायिकता",
    output: "मॉडल का आउटपुट",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "अवशिष्ट {x}",
    score: "सही श्रेणी का स्कोर {x}",
    probability: "सही श्रेणी की प्रायिकता {x}",
    output: "आउटपुट {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name}: लॉस {loss}, ढाल {slope}",
  separator: "; ",
  place: "वक्र पर स्थान",
  target: "लक्ष्य {target}",
  others: "किससे तुलना",
  others_label: "साथ में बनाए गए दूसरे लॉस",
  axis: "आड़े",
  by_score: "स्कोर",
  by_probability: "प्रायिकता",
  reach: "कितना दिखे",
  all: "सारे बिंदु",
  near: "पास से",
  parameter: "{name}: {parameter}",
  table: "बिंदु, तालिका में",
  caption: "कदम {t} पर हर बिंदु की कीमत, और वहाँ लॉस कितना खड़ा है",
  curves_table: "वक्र, तालिका में",
  curves_caption: "जगह-जगह हर लॉस की कीमत",
  point: "बिंदु",
  loss_of: "{name}: लॉस",
  slope_of: "{name}: ढाल",
  kink: "{x}, एक कोना",
  hint: {
    plot: "कोई भी जगह पढ़ने के लिए वक्र पर चलें, या तीर की कुंजियाँ दबाएँ। चुनने के लिए बिंदु पर क्लिक करें; कीबोर्ड से Enter सबसे पास का बिंदु चुनता है।",
    plot_touch: "कोई भी जगह पढ़ने के लिए वक्र पर चलें। चुनने के लिए बिंदु पर टैप करें।",
    target:
      "इस लॉस में हर लक्ष्य का अपना वक्र है। ये वक्र {row} के लक्ष्य के हैं; केवल उसी लक्ष्य वाले बिंदु इन पर हैं, बाकी हल्के दिखते हैं।",
    further: { one: "{n} बिंदु और आगे है।", other: "{n} बिंदु और आगे हैं।" },
    some: "{of} में से {n} बिंदु बनाए गए हैं।",
  },
  summary: {
    point: "{row}: “{name}” के साथ कीमत {loss} है, और खिंचाव की ढाल {slope}।",
    beside: "“{name}” के साथ: {loss}, ढाल {slope}।",
    corners: {
      one: "“{name}” का कोना {places} पर है, जहाँ ढाल छलाँग लगाती है।",
      other: "“{name}” के कोने {places} पर हैं, जहाँ ढाल छलाँग लगाती है।",
    },
    none: "हर बिंदी एक बिंदु है: जितना बाहर, उतना महँगा; और वहाँ ढाल जितनी खड़ी, वह उतने ज़ोर से खींचता है।",
  },
};
