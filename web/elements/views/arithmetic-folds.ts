/** Which folds of the arithmetic are open: those of entries with many numbers, and of blocks of parameters. */
import type { ReactiveControllerHost } from "lit";

export class Folds {
  private readonly unfolded = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  isOpen(key: string): boolean {
    return this.unfolded.has(key);
  }

  open(key: string): void {
    this.unfolded.add(key);
  }

  /** Notes that a fold was opened or closed. */
  toggled(key: string): (event: Event) => void {
    return (event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open === this.unfolded.has(key)) return;
      if (open) this.unfolded.add(key);
      else this.unfolded.delete(key);
      this.host.requestUpdate();
    };
  }
}

/** A block's fold by a key that no entry's fold has. */
export function foldOf(block: string): string {
  return `block ${block}`;
}
