/** What else is searched for in Hindi, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["न्यूनतम वर्ग"],
  "exhibits.backprop": ["बैकप्रोपेगेशन", "पश्च प्रसार", "शृंखला नियम"],
  "exhibits.downhill": ["ग्रेडिएंट डिसेंट", "प्रवणता अवरोहण"],
  "exhibits.overfitting": ["ओवरफ़िटिंग", "अति-उपयुक्तता"],
  "exhibits.underfitting": ["अंडरफ़िटिंग"],
  "exhibits.regularization": ["रेगुलराइज़ेशन", "नियमितीकरण"],
};
