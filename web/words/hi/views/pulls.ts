/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "कौन खींचता है",
  label: "कौन खींचता है, और कितने ज़ोर से",
  list: "सबसे ज़ोर से खींचने वाले बिंदु",
  measure: {
    gradient: "खिंचाव",
    loss: "लॉस",
    under: "खिंचाव ({name})",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "ग्रेडिएंट का {share}",
    loss: "लॉस का {share}",
    under: "“{name}” के साथ ग्रेडिएंट का {share}",
  },
  point: "बिंदु",
  sort: "क्रम: {measure}",
  under: "किससे तुलना",
  none: "कोई और लॉस नहीं",
  up: "पूर्वानुमान ऊँचा चाहता है",
  down: "पूर्वानुमान नीचा चाहता है",
  still: "नहीं खींचता",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, {of} में से क्रमांक {rank}",
  /** Those listed, where there are more. */
  together: {
    one: "सूची का एक बिंदु: {share}। नीचे की तालिका में {rest} और।",
    other: "सूची के {n} बिंदु मिलकर: {share}। नीचे की तालिका में {rest} और।",
  },
  table: "सारे बिंदु, तालिका में",
  caption: "कदम {t} पर लॉस और ग्रेडिएंट में हर बिंदु का भाग",
  gradient_share: "ग्रेडिएंट का हिस्सा",
  loss_share: "लॉस का हिस्सा",
  under_share: "“{name}” के साथ ग्रेडिएंट का हिस्सा",
  norm: "उसके ग्रेडिएंट की लंबाई",
  along: "ली गई दिशा में भाग",
  loss: "लॉस में उसका भाग",
  summary: {
    gradient: {
      one: "{of} में से सबसे ज़ोर से खींचने वाला बिंदु ग्रेडिएंट का {share} बनाता है।",
      other: "{of} में से सबसे ज़ोर से खींचने वाले {n} बिंदु ग्रेडिएंट का {share} बनाते हैं।",
    },
    loss: {
      one: "{of} में से सबसे महँगा बिंदु लॉस का {share} बनाता है।",
      other: "{of} में से सबसे महँगे {n} बिंदु लॉस का {share} बनाते हैं।",
    },
    under: {
      one: "“{name}” के साथ सबसे ज़ोर से खींचने वाला बिंदु {share} बनाता।",
      other: "“{name}” के साथ सबसे ज़ोर से खींचने वाले {n} बिंदु {share} बनाते।",
    },
    selected: "{row}: {shares}।",
    nothing: "कोई नहीं खींचता: हर बिंदु के लिए ढाल शून्य है।",
  },
  hint: "पट्टी सारे खिंचावों में एक बिंदु का हिस्सा है: उसके अपने ग्रेडिएंट की लंबाई, बाकी सबके मुकाबले। तीर बताता है कि वह अपना पूर्वानुमान किधर ले जाना चाहता है।",
  choose: "बिंदु चुनने के लिए पंक्ति पर क्लिक करें; कीबोर्ड से तीर की कुंजियाँ एक पंक्ति से दूसरी पर जाती हैं, और Enter चुनता है।",
  choose_touch: "बिंदु चुनने के लिए पंक्ति पर टैप करें।",
};
