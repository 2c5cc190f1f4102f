/** All English in one, for languages that lack something. */
export { whole as words } from "./index.js";
