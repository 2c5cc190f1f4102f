/** How classes are told apart in the fit: each by a colour and by a shape. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Colour } from "../plot/canvas.js";
import type { Plot } from "./fit-plot.js";

export interface ClassMark {
  colour: Colour;
  shape: string;
}

/** More classes than these begin again with the first. */
const marks = [
  { colour: "target", shape: "M-4.2,0a4.2,4.2 0 1,0 8.4,0a4.2,4.2 0 1,0 -8.4,0" },
  { colour: "prediction", shape: "M0,-5.6L5.6,0L0,5.6L-5.6,0Z" },
  { colour: "negative", shape: "M0,-5.4L5.2,4L-5.2,4Z" },
  { colour: "parameter", shape: "M-4.2,-4.2H4.2V4.2H-4.2Z" },
  { colour: "gradient", shape: "M0,5.4L5.2,-4L-5.2,-4Z" },
  { colour: "validation", shape: "M-1.8,-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z" },
] as const satisfies ClassMark[];

export function markOfClass(index: number): ClassMark {
  return marks[index % marks.length]!;
}

/** How its curve is dashed. */
export function dashOfClass(index: number): string {
  return ["none", "10 4", "2 5", "12 4 2 4", "6 3", "1 4"][index % marks.length]!;
}

/** Of the class of a row; of the first where there are none. */
export function markOfRow({ layout, scene }: Plot, row: number): ClassMark {
  const mark = markOfClass(layout.classes ? scene.setup.data.targets[0]!.values[row]! : 0);
  return layout.shape === null ? mark : { ...mark, shape: layout.shape };
}

/** Which mark stands for which class; with `curves`, on a piece of its curve. */
export function renderClasses(classes: string[], curves: boolean): TemplateResult {
  return html`<ul class="classes">
    ${classes.map((name, index) => {
      const { colour, shape } = markOfClass(index);
      return html`<li>
        <svg
          class=${curves ? "wide" : ""}
          viewBox=${curves ? "-20 -8 40 16" : "-8 -8 16 16"}
          aria-hidden="true"
        >
          ${curves ? svg`<path class="share is-${colour}" d="M-20 0H20" stroke-dasharray=${dashOfClass(index)}></path>` : nothing}
          <path class="point is-${colour}" d=${shape}></path></svg
        >${name}
      </li>`;
    })}
  </ul>`;
}
