/** Tells one gesture of the reader from the next: whatever a single press brings about belongs together. */

/** Keys that move something little by little: pressed again and again, they are one gesture. */
const nudges = /^(Arrow|Page)/;

export class Gestures {
  /** Rises with every new one. */
  now = 0;
  private nudging = false;

  constructor(host: HTMLElement) {
    const press = () => this.begin(false);
    // A screen reader's click comes without a press.
    for (const type of ["pointerdown", "click", "drop", "paste"]) host.addEventListener(type, press, true);
    host.addEventListener("keydown", (event) => this.key(event), true);
  }

  private key({ key, repeat }: KeyboardEvent): void {
    const nudging = nudges.test(key);
    // Modifiers are held while keys nudge in larger steps.
    if (repeat || key === "Shift" || (nudging && this.nudging)) return;
    this.begin(nudging);
  }

  /** What is done next, though no one pressed anything, is a gesture of its own. */
  begin(nudging = false): void {
    this.now += 1;
    this.nudging = nudging;
  }
}
