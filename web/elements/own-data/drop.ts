/** Files and pasted cells anywhere on an exhibit: seen while a file is held over it, and handed on. */

export interface Dropped {
  file?: File;
  text?: string;
  /** More than one file. */
  several?: boolean;
}

export interface Drops {
  able: () => boolean;
  /** Something that can be dropped is held over the host. */
  held: () => void;
  dropped: (what: Dropped) => void;
}

/** While a file is held over the host it has the attribute `dropping`. */
export function takeDrops(host: HTMLElement, { able, held, dropped }: Drops): void {
  let leaving: ReturnType<typeof setTimeout> | null = null;
  const stay = () => {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
    if (host.hasAttribute("dropping")) return;
    held();
    host.setAttribute("dropping", "");
  };
  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = null;
      host.removeAttribute("dropping");
      // Between two elements of the host a leave comes before the next enter.
    }, 60);
  };
  host.addEventListener("dragover", (event) => {
    if (!event.dataTransfer || !isOurs(event.dataTransfer) || !able()) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    stay();
  });
  host.addEventListener("dragleave", leave);
  host.addEventListener("drop", (event) => {
    leave();
    if (!event.dataTransfer || !isOurs(event.dataTransfer) || !able()) return;
    event.preventDefault();
    const { files } = event.dataTransfer;
    const text = event.dataTransfer.getData("text/plain");
    dropped({ several: files.length > 1, ...(files[0] && { file: files[0] }), ...(text && { text }) });
  });
  host.addEventListener("paste", (event) => {
    const at = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || !able() || at.closest("input, textarea, [contenteditable]")) return;
    const { files } = event.clipboardData ?? { files: [] };
    const text = event.clipboardData?.getData("text/plain");
    if (!text && !files.length) return;
    event.preventDefault();
    dropped({ several: files.length > 1, ...(text ? { text } : { file: files[0]! }) });
  });
}

/** Files or text from elsewhere, not what is dragged within the page. */
function isOurs({ types }: DataTransfer): boolean {
  return types.includes("Files") || types.includes("text/plain");
}
