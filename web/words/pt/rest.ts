/** Portuguese, as far as no first frame says it: built pages have here no more than that, as ../parts.ts has it. */
export { pt as words } from "./index.js";
