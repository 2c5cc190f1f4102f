/** Where a reader's own data come in: the button, and what is dropped or pasted anywhere on the exhibit. */
import type { LitElement } from "lit";
import type { Catalog } from "../../engine/types.js";
import { patiently } from "../../patience.js";
import type { Words } from "../../words/words.js";
import type { OwnDataActions, OwnDataDialog } from "./dialog.js";
import { takeDrops, type Dropped } from "./drop.js";

/** What the exhibit is able to say when it is asked; null while it takes no data. */
export interface Doorway {
  words: Words;
  catalog: Catalog;
}

export class Door {
  private dialog: OwnDataDialog | null = null;
  private hint: HTMLElement | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly doorway: () => Doorway | null,
    private readonly actions: OwnDataActions,
    private readonly failed: (error: unknown, again: () => void) => void,
  ) {
    takeDrops(host, {
      able: () => this.doorway() !== null,
      held: () => this.showHint(),
      dropped: (what) => this.open(what),
    });
  }

  open(dropped: Dropped | null = null): void {
    this.show(dropped).catch((error) => this.failed(error, () => this.open(dropped)));
  }

  /** The dialog is fetched when it is first wanted. */
  private async show(dropped: Dropped | null): Promise<void> {
    await patiently(() => import("./dialog.js"));
    const doorway = this.doorway();
    if (!doorway || !this.host.isConnected) return;
    this.dialog ??= this.host.renderRoot.appendChild(document.createElement("loss-lab-own-data"));
    Object.assign(this.dialog, { ...doorway, actions: this.actions });
    await this.dialog.show(dropped);
  }

  /** What may be dropped; seen while the host is `dropping`. */
  private showHint(): void {
    if (!this.hint) {
      this.hint = this.host.renderRoot.appendChild(document.createElement("p"));
      this.hint.className = "drop";
    }
    this.hint.textContent = this.doorway()!.words.text("data.drop");
  }
}
