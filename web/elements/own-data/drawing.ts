/** What drawing one's own points begins with: two of them, in a plane of ten by ten. */
import type { Outcome } from "./plan.js";
import { beginning } from "./plan.js";

export type Drawing = "numbers" | "classes";

export function blank(drawing: Drawing): Pick<Outcome, "data" | "model" | "loss"> {
  if (drawing === "numbers") {
    const data = { columns: { x: [0, 10], y: [2, 8] }, target: "y", features: ["x"] };
    return { data, ...beginning("numbers", 1) };
  }
  const columns = { x: [0, 10], y: [0, 10], class: ["A", "B"] };
  const data = { columns, target: "class", features: ["x", "y"], classes: ["A", "B"] };
  return { data, ...beginning("two", 2) };
}
