/** What Hindi calls all that no exhibit begins with: built pages have here no more than that, as ../parts.ts has it. */
export { hi as words } from "./index.js";
