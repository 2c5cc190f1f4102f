/** What the site's own pages say, in Hindi. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "कोई बिंदु खींचिए, एक कदम बढ़ाइए और देखिए कि कौन खींचता है।",
  language: "भाषा",
  pages: {
    label: "पन्ने",
    sandbox: "सैंडबॉक्स",
    exhibits: "प्रदर्श",
    glossary: "लॉस फलन क्या है?",
  },
  gallery: {
    title: "प्रदर्श",
    lead: "लॉस फलनों के हर विचार के लिए एक जीवंत चित्र। पहले अनुमान लगाइए, फिर देखिए कि उत्तर कैसे निकलता है।",
    search: "प्रदर्शों में खोजिए",
    nothing: "कोई प्रदर्श इसके बारे में नहीं है। कोई और शब्द आज़माइए।",
    course: "अपने क्रमांकों के क्रम में ये लगभग आधे घंटे का पाठ्यक्रम बनाते हैं।",
    begin: "पाठ्यक्रम शुरू कीजिए",
  },
  groups: {
    what: "यह क्या है?",
    which: "कौन-सा चुनें?",
    training: "ट्रेनिंग इसे कैसे काम में लेती है?",
    misleads: "यह कब भटकाता है?",
  },
  course: {
    label: "पाठ्यक्रम",
    place: "प्रदर्श {n}, कुल {of}",
    previous: "पिछला",
    next: "अगला",
  },
};
