/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "Superficie habitable",
  lot_area: "Superficie del terreno",
  garage_area: "Superficie del garaje",
  bedrooms: "Dormitorios",
  bathrooms: "Baños completos",
  year_built: "Año de construcción",
  price: "Precio",
  bill_length: "Longitud del pico",
  bill_depth: "Altura del pico",
  flipper_length: "Longitud de la aleta",
  body_mass: "Masa corporal",
  species: "Especie",
  eruption: "Duración de la erupción",
  waiting: "Tiempo de espera",
  class: "Clase",
};
