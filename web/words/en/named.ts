/** What English calls all that no exhibit begins with: built pages have here no more than that, as ../parts.ts has it. */
export { whole as words } from "./index.js";
