/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "इसका कोई तल नहीं",
    description:
      "आउटपुट {at} से आगे जाने पर भी सूत्र का मान गिरता रहता है। सबसे छोटा लॉस है ही नहीं, इसलिए ट्रेनिंग बेकाबू हो सकती है।",
  },
  negative_values: {
    name: "यह शून्य से नीचे जाता है",
    description: "जहाँ आउटपुट {at} है, वहाँ सूत्र का मान शून्य से कम है। तब शून्य लॉस सबसे अच्छा लॉस नहीं है।",
  },
  flat: {
    name: "यह सपाट है",
    description: "आउटपुट {from} से {to} तक सूत्र का मान वही रहता है। वहाँ के उदाहरण नहीं खींचते।",
  },
  not_finite: {
    name: "हर जगह इसका मान नहीं है",
    description: "जहाँ आउटपुट {at} है, वहाँ सूत्र का मान या उसकी ढाल परिमित नहीं है। जो रन वहाँ पहुँचता है, रुक जाता है।",
  },
  not_differentiable: {
    name: "इसमें एक कोना है",
    description:
      "जहाँ आउटपुट {at} है, वहाँ सूत्र में कोना या छलाँग है, और डेटा वहाँ तक पहुँचते हैं। वहाँ की ढाल एक तरफ़ की ढाल है।",
  },
};
