/** What the fit takes beyond a curve through points that are few: planes of two features, and crowds. */
export { Wash } from "../plot/wash.js";
export { paintDots } from "./fit-dots.js";
export { fieldOf, levelLine, paintField, pathOf } from "./fit-field.js";
export { paintRegions, regionsOf } from "./fit-regions.js";
