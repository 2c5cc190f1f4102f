/** What Chinese calls all that no exhibit begins with: built pages have here no more than that, as ../parts.ts has it. */
export { zh as words } from "./index.js";
