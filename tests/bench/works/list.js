/** All works, in the order of their names. */
import { w1 } from "./w1.js";
import { w2, w2Full } from "./w2.js";
import { w3, w3Large } from "./w3.js";
import { w4 } from "./w4.js";

export const works = [w1, w2, w2Full, w3, w3Large, w4];
