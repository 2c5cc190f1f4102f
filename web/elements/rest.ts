/**
 * What an exhibit has besides its first frame, in one piece: fetched when that stands and nothing else is to be done,
 * or when it is first needed.
 */
import type { CSSResult } from "lit";
import { controls } from "./controls/styles-controls.js";
import { inputs } from "./controls/styles-inputs.js";
import { messages } from "./controls/styles-messages.js";
import { picksStyles } from "./controls/styles-picks.js";
import { settingsStyles } from "./controls/styles-settings.js";
import { footStyles } from "./guide/styles-foot.js";

export { renderDivergence } from "./controls/divergence.js";
export { renderHelp } from "./controls/help.js";
export { renderLook, renderLooks } from "./controls/looks.js";
export { renderPacing } from "./controls/pacing.js";
export { renderPanel } from "./controls/panel.js";
export { renderPaper, renderPaperStep } from "./controls/paper.js";
export { Form } from "./controls/settings/form.js";
export { renderKnobs, renderSettings } from "./controls/settings/settings.js";
export { lossOptions, renderSubject } from "./controls/settings/subject.js";
export { Dialogs } from "./dialogs.js";
export { renderFoot } from "./guide/foot.js";
export { Further } from "./guide/further.js";
export { Hands } from "./hands.js";
export { openLink } from "./places.js";

export const styles: readonly CSSResult[] = [
  controls,
  inputs,
  settingsStyles,
  picksStyles,
  messages,
  footStyles,
];
