/** The package's main entry: defines <loss-lab>. Of several on a page the first to come is the one. */
import { LossLab } from "./elements/loss-lab.js";

export { LossLab };
export type * from "./elements/events.js";
export type * from "./engine/types.js";

if ("customElements" in globalThis) {
  const first = customElements.get("loss-lab") as Partial<typeof LossLab> | undefined;
  if (!first) customElements.define("loss-lab", LossLab);
  else if (first !== LossLab)
    // For who builds the page: its readers see one that works.
    // eslint-disable-next-line no-console
    console.info(
      `loss-lab ${LossLab.version} leaves <loss-lab> to ${first.version ?? "another"}, which was there first`,
    );
}
