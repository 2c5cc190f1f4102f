/** All works, in the order of their names. */
import { w1 } from "./w1.js";
import { w2, w2Full } from "./w2.js";
import { w3, w3Large } from "./w3.js";
import { w4 } from "./w4.js";
import { w5, w5Huber } from "./w5.js";
import { w6 } from "./w6.js";
import { w7 } from "./w7.js";

export const works = [w1, w2, w2Full, w3, w3Large, w4, w5, w5Huber, w6, w7];
