/** For browsers whose drivers hear nothing of a file that a page makes. */

declare global {
  interface Window {
    /** The page that is saved next. */
    savedFile: Promise<string>;
  }
}

/** Sent to the page. */
export function listenForFile(): void {
  const make = URL.createObjectURL.bind(URL);
  window.savedFile = new Promise((resolve) => {
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type.startsWith("text/html")) resolve(blob.text());
      return make(blob);
    };
  });
}
