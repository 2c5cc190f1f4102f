/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "Surface habitable",
  lot_area: "Surface du terrain",
  garage_area: "Surface du garage",
  bedrooms: "Chambres",
  bathrooms: "Salles de bains",
  year_built: "Année de construction",
  price: "Prix",
  bill_length: "Longueur du bec",
  bill_depth: "Hauteur du bec",
  flipper_length: "Longueur des ailerons",
  body_mass: "Masse corporelle",
  species: "Espèce",
  eruption: "Durée de l’éruption",
  waiting: "Attente",
  class: "Classe",
};
