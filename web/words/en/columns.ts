/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "Living area",
  lot_area: "Lot area",
  garage_area: "Garage area",
  bedrooms: "Bedrooms",
  bathrooms: "Full bathrooms",
  year_built: "Year built",
  price: "Price",
  bill_length: "Bill length",
  bill_depth: "Bill depth",
  flipper_length: "Flipper length",
  body_mass: "Body mass",
  species: "Species",
  eruption: "Eruption",
  waiting: "Waiting time",
  class: "Class",
};
