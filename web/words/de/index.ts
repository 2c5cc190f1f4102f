/** German: what is missing here is shown in English. */
import type { Translation } from "../words.js";
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

export const de: Translation = {
  page,
  desk,
  away,
  data,
  guide,
  views,
  names,
  columns,
  classes,
  units,
  errors,
};
