/** A box for a number: written as the language does, read with a point or a comma, and kept as it was typed. */
import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import type { Words } from "../../words/words.js";

let faults = 0;

class NumberBox extends Directive {
  /** What was last written into the box; null once something else was taken from it. */
  private written: string | null = null;
  private of: unknown;
  private fault: HTMLElement | null = null;

  override render(_words: Words, _value: number, _set: (value: number) => void, _of?: unknown): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [words, value, set, of]: Parameters<this["render"]>): unknown {
    const box = element as HTMLInputElement;
    const written = words.written(value);
    const restore = () => {
      box.value = written;
      this.tell(box, null);
    };
    // What is being typed stays through whatever is drawn meanwhile.
    if (written !== this.written || of !== this.of) restore();
    [this.written, this.of] = [written, of];
    box.onchange = () => {
      const text = box.value.trim();
      const number = words.read(text);
      if (!text) restore();
      else if (!Number.isFinite(number))
        this.tell(box, words.text("page.controls.not_a_number", { text, value: written }));
      else {
        this.tell(box, null);
        this.written = null;
        set(number);
      }
    };
    return noChange;
  }

  /** Says beside the box what is wrong with it. */
  private tell(box: HTMLInputElement, sentence: string | null): void {
    box.ariaInvalid = String(sentence !== null);
    this.fault?.remove();
    this.fault = null;
    box.removeAttribute("aria-errormessage");
    if (sentence === null) return;
    const id = `fault-${(faults += 1)}`;
    this.fault = Object.assign(document.createElement("span"), { id, className: "fault", role: "alert" });
    this.fault.textContent = sentence;
    box.setAttribute("aria-errormessage", id);
    // Where what is drawn around the box goes, so does this.
    (box.closest("label, .field, .declared") ?? box).after(this.fault);
  }
}

/** Of an input of text: `set` hears of every number that is typed; `of`: what the number is of, where that changes. */
export const numberBox = directive(NumberBox);
