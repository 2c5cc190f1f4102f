/**
 * The losses. `name` is that of one example's loss, `mean` and `sum` those of all; `description` says what it
 * punishes and what that makes a fit do, `twins` how the libraries' functions of that loss differ.
 */
import { classes } from "./classes.js";
import { composed } from "./composed.js";
import { groups } from "./groups.js";
import { numbers } from "./numbers.js";

export const losses = { ...numbers, ...classes, ...groups, ...composed };
