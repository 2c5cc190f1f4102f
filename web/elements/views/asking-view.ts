/** What the views have in common that put a question of their own to the core, which their reader may change. */
import { LitElement, type PropertyDeclarations } from "lit";
import type { View } from "../../exhibits/exhibit.js";
import { ask, type Scene } from "../view.js";

export abstract class AskingView<Query extends object, Answer> extends LitElement {
  static override properties: PropertyDeclarations = {
    scene: { attribute: false },
    query: { attribute: false },
    answer: { attribute: false },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare query: Query;
  declare answer: Answer;
  /** Whether the table is. */
  declare protected open: boolean;
  protected abstract readonly view: View;

  constructor() {
    super();
    this.open = false;
  }

  protected asks(changes: Partial<Query>): void {
    ask(this, { kind: "query", view: this.view, query: { ...this.query, ...changes } });
  }
}
