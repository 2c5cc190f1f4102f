/** The settled state in a sentence, for those who do not see it. */
import type { Words } from "../../words/words.js";
import type { Headline } from "./headline.js";

/** How long numbers must stand still before they are read out, in milliseconds. */
const settleMilliseconds = 500;

/** What there is to say when all has settled. */
export interface Settled {
  headline: Headline;
  /** Why playing rests here, where it does. */
  arrived: "converged" | "stopped" | null;
}

export class Status {
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** Says in the live region of `root` what `settled` gives by then; null says nothing. */
  settle(root: ParentNode, words: Words, settled: () => Settled | null): void {
    this.stop();
    this.timer = setTimeout(() => {
      const status = root.querySelector(".status");
      const now = settled();
      if (!status || !now) return;
      const { t, name, text } = now.headline;
      const sentences = [words.text("page.status.settled", { t, loss: name, value: text })];
      if (now.arrived) sentences.push(words.text(`page.status.${now.arrived}`));
      status.textContent = words.sentences(sentences);
    }, settleMilliseconds);
  }

  /** Says it in its turn: what is read out is not cut off. */
  say(root: ParentNode, text: string): void {
    const status = root.querySelector(".status");
    if (status) status.textContent = text;
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
