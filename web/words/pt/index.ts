/** Portuguese: a gap is filled from English. */
import type { Translation } from "../words.js";
import { columns } from "./columns.js";
import { errors } from "./errors.js";
import { names } from "./names/index.js";
import { units } from "./units.js";

export const pt: Translation = { names, columns, units, errors };
