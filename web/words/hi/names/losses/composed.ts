/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "सतह की ऊँचाई",
    mean: "ऊँचाई",
    sum: "ऊँचाइयों का योग",
    description: "मॉडल का आउटपुट ख़ुद: x और y पर सतह कितनी ऊँची है। न उदाहरण हैं, न लक्ष्य।",
    twins:
      "लाइब्रेरियों को इसके लिए किसी फलन की ज़रूरत नहीं: PyTorch में यह वही मान है जिस पर backward() बुलाया जाता है, और JAX में, जिसे Optax काम में लेता है, वह फलन जो grad को दिया जाता है। Keras और scikit-learn केवल लक्ष्यों और पूर्वानुमानों का लॉस लेते हैं।",
  },
  sum: {
    name: "भारित योग",
    mean: "माध्य भारित योग",
    sum: "भारित योगों का कुल",
    description: "एक साथ कई लॉस, हर एक अपने भार से गुणा: फ़िट वहाँ ठहरता है जहाँ उनके खिंचाव बराबर हो जाएँ।",
    twins:
      "PyTorch और Optax में लॉस जोड़ दें; Keras में compile को लॉसों की सूची और उनके loss_weights दें। हर पद का पहले उसके अपने आउटपुटों पर माध्य लिया जाता है। scikit-learn में यह नहीं है।",
    parameters: {
      terms: { name: "पद" },
      weight: { name: "पद का भार" },
      outputs: { name: "इसके आउटपुट" },
      targets: { name: "इसके लक्ष्य" },
    },
  },
  custom: {
    name: "आपका अपना सूत्र",
    mean: "आपके सूत्र का माध्य",
    sum: "आपके सूत्र का योग",
    description: "आउटपुट p, लक्ष्य y और उनके अंतर r = p − y का एक सूत्र; उसकी ढाल उसी से ठीक-ठीक निकलती है।",
    twins: "यही सूत्र PyTorch, JAX या keras.ops में वही ढालें देता है; केवल कोनों पर हर कोई अपनी एक ढाल चुनता है।",
    parameters: { expression: { name: "सूत्र" }, parameters: { name: "इसके पैरामीटर" } },
  },
};
