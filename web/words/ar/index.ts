/** Arabic; what is missing here is shown in English. */
import type { Translation } from "../words.js";
import { columns } from "./columns.js";
import { errors } from "./errors.js";
import { names } from "./names/index.js";
import { units } from "./units.js";

export const ar: Translation = { names, columns, units, errors };
