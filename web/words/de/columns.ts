/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "Wohnfläche",
  lot_area: "Grundstücksfläche",
  garage_area: "Garagenfläche",
  bedrooms: "Schlafzimmer",
  bathrooms: "Badezimmer",
  year_built: "Baujahr",
  price: "Preis",
  bill_length: "Schnabellänge",
  bill_depth: "Schnabelhöhe",
  flipper_length: "Flossenlänge",
  body_mass: "Körpermasse",
  species: "Art",
  eruption: "Ausbruchsdauer",
  waiting: "Wartezeit",
  class: "Klasse",
};
