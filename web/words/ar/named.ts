/** What Arabic calls all that no exhibit begins with: built pages have here no more than that, as ../parts.ts has it. */
export { ar as words } from "./index.js";
