/** English, the source: what is missing here is missing everywhere, and the types say so. */
import { away } from "./away.js";
import { classes, columns } from "./columns.js";
import { data } from "./data.js";
import { desk } from "./desk.js";
import { errors } from "./errors.js";
import { guide } from "./guide.js";
import { names } from "./names/index.js";
import { page } from "./page.js";
import { units } from "./units.js";
import { views } from "./views/index.js";

export const en = { page, desk, away, data, guide, views, names, columns, classes, units };

/** With the sentences for faults, which are found by their codes. */
export const whole = { ...en, errors };

export type English = typeof en;
