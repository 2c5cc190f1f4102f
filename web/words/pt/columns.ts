/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "Área habitável",
  lot_area: "Área do terreno",
  garage_area: "Área da garagem",
  bedrooms: "Quartos",
  bathrooms: "Banheiros completos",
  year_built: "Ano de construção",
  price: "Preço",
  bill_length: "Comprimento do bico",
  bill_depth: "Altura do bico",
  flipper_length: "Comprimento da nadadeira",
  body_mass: "Massa corporal",
  species: "Espécie",
  eruption: "Duração da erupção",
  waiting: "Tempo de espera",
  class: "Classe",
};
