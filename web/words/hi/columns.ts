/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "रहने का क्षेत्रफल",
  lot_area: "भूखंड का क्षेत्रफल",
  garage_area: "गैराज का क्षेत्रफल",
  bedrooms: "शयनकक्ष",
  bathrooms: "पूरे स्नानघर",
  year_built: "निर्माण वर्ष",
  price: "कीमत",
  bill_length: "चोंच की लंबाई",
  bill_depth: "चोंच की मोटाई",
  flipper_length: "पंख की लंबाई",
  body_mass: "शरीर का द्रव्यमान",
  species: "प्रजाति",
  eruption: "उद्गार की अवधि",
  waiting: "इंतज़ार का समय",
  class: "श्रेणी",
};
