/** The command palette: type a few letters of what you want to do. A dialog with a combobox and its list. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Words } from "../../words/words.js";
import type { Command } from "../commands.js";
import { match } from "../fuzzy.js";
import { base } from "./styles-base.js";
import { say } from "./say.js";

export class Palette extends LitElement {
  static override styles = [
    base,
    css`
      dialog {
        inline-size: min(36em, calc(100vw - 32px));
        max-block-size: min(30em, calc(100dvh - 64px));
        margin-block-start: 12vh;
        padding: 0;
        border: 1px solid var(--ll-line);
        border-radius: var(--ll-radius);
        background: var(--ll-raised);
        color: var(--ll-ink);
        font: inherit;
        box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.25);
      }
      input {
        min-block-size: 52px;
        padding-inline: 18px;
        border: 0;
        border-block-end: 1px solid var(--ll-line);
        background: none;
        color: inherit;
        font: inherit;
        font-size: 17px;
        outline-offset: -3px;
      }
      input::placeholder {
        color: var(--ll-muted);
        opacity: 1;
      }
      ul {
        overflow-y: auto;
        margin: 0;
        padding: var(--ll-space-2);
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--ll-space-2);
        min-block-size: var(--ll-target-size);
        padding-inline: 10px;
        border-radius: 8px;
        cursor: pointer;
      }
      li[aria-selected="true"] {
        background: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 12%);
        outline: 2px solid transparent;
      }
      .group {
        color: var(--ll-muted);
      }
      kbd {
        margin-inline-start: auto;
        color: var(--ll-muted);
        font: inherit;
        font-size: 14px;
      }
      .none {
        padding: var(--ll-space-3) 18px;
        color: var(--ll-muted);
      }
    `,
  ];
  static override properties = {
    words: { attribute: false },
    commands: { attribute: false },
    typed: { state: true },
    at: { state: true },
  };

  declare words: Words;
  declare commands: readonly Command[];
  declare private typed: string;
  declare private at: number;

  constructor() {
    super();
    this.words = null!;
    this.commands = [];
    this.typed = "";
    this.at = 0;
  }

  async show(words: Words, commands: readonly Command[]): Promise<void> {
    this.words = words;
    this.commands = commands;
    this.typed = "";
    this.at = 0;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector("dialog")!;
  }

  /** The best first; those that match alike in the order given. */
  private get found(): Command[] {
    if (!this.typed.trim()) return [...this.commands];
    return this.commands
      .map((command) => ({
        command,
        score: match(this.typed, `${command.group} ${command.name}`) + match(this.typed, command.name),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ command }) => command);
  }

  private choose(command: Command | undefined): void {
    if (!command) return;
    // First closed, so that the focus is back before what was chosen moves it.
    this.dialog.close();
    command.act();
  }

  private key(event: KeyboardEvent, found: Command[]): void {
    const last = found.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.at < last ? this.at + 1 : 0,
      ArrowUp: this.at > 0 ? this.at - 1 : last,
      PageDown: Math.min(last, this.at + 8),
      PageUp: Math.max(0, this.at - 8),
    };
    // Keys typed here are no shortcuts of the exhibit.
    event.stopPropagation();
    if (event.key === "Enter" && !event.isComposing) this.choose(found[this.at]);
    else if (event.key in moves) this.at = Math.max(0, moves[event.key]!);
    else return;
    event.preventDefault();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const { found } = this;
    const title = words.text("desk.palette.title");
    return html`<dialog
      aria-label=${title}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <input
        type="text"
        role="combobox"
        aria-label=${title}
        aria-expanded="true"
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${found.length ? `command-${this.at}` : nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.text("desk.palette.placeholder")}
        .value=${live(this.typed)}
        @input=${(event: Event) => {
          this.typed = (event.target as HTMLInputElement).value;
          this.at = 0;
        }}
        @keydown=${(event: KeyboardEvent) => this.key(event, found)}
      />
      <ul id="found" role="listbox" aria-label=${title}>
        ${found.map((command, i) => this.renderCommand(command, i))}
      </ul>
      ${found.length ? nothing : html`<p class="none" role="status">${say(words, "desk.palette.none")}</p>`}
    </dialog>`;
  }

  private renderCommand(command: Command, i: number): TemplateResult {
    const { group, name, keys } = command;
    return html`<li
      id="command-${i}"
      role="option"
      aria-selected=${i === this.at ? "true" : "false"}
      @click=${() => this.choose(command)}
    >
      ${group ? html`<span class="group">${group}</span>` : nothing}<span>${name}</span>
      ${keys ? html`<kbd>${keys}</kbd>` : nothing}
    </li>`;
  }
}

if (!customElements.get("loss-lab-palette")) customElements.define("loss-lab-palette", Palette);
