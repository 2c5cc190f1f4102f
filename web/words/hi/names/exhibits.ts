/** The exhibits. */
export const exhibits = {
  sandbox: { name: "सैंडबॉक्स", description: "सब कुछ हाथ में: डेटा, मॉडल, लॉस और हर कदम।" },
  "house-price": {
    name: "घर की कीमत कितनी?",
    description: "असली बिक्रियों से होकर जाती एक रेखा, एक-एक कदम करके।",
  },
  outliers: {
    name: "रेखा को कौन खींचता है?",
    description: "कुछ दूर के बिंदु, और वे लॉस जो उनके पीछे जाते हैं या नहीं जाते।",
  },
};
