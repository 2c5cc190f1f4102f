/** Hindi. */
import type { Translation } from "../words.js";
import { names } from "./names/index.js";

export const hi: Translation = { names };
