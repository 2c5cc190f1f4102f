/** What the views say, a file each. */
import { arithmetic } from "./arithmetic.js";
import { axis } from "./axis.js";
import { curve } from "./curve.js";
import { fit } from "./fit.js";
import { shape } from "./shape.js";

export const views = { axis, fit, curve, shape, arithmetic };
