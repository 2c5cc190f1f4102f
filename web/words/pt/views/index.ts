/** What the views say, a file each. */
import { arithmetic } from "./arithmetic.js";
import { axis } from "./axis.js";
import { boxes } from "./boxes.js";
import { compare } from "./compare.js";
import { confusion } from "./confusion.js";
import { curve } from "./curve.js";
import { fit } from "./fit.js";
import { hand } from "./hand.js";
import { history } from "./history.js";
import { landscape } from "./landscape.js";
import { loop } from "./loop.js";
import { network } from "./network.js";
import { plane } from "./plane.js";
import { pulls } from "./pulls.js";
import { quantities } from "./quantities.js";
import { ranking } from "./ranking.js";
import { rows } from "./rows.js";
import { shape } from "./shape.js";
import { stepper } from "./stepper.js";
import { texts } from "./texts.js";
import { weights } from "./weights.js";

export const views = {
  axis,
  stepper,
  rows,
  fit,
  plane,
  boxes,
  texts,
  curve,
  compare,
  shape,
  pulls,
  network,
  weights,
  landscape,
  confusion,
  ranking,
  hand,
  history,
  quantities,
  loop,
  arithmetic,
};
