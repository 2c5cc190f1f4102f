/** For pages with an exhibit of Loss Lab in a frame: gives the frame the height of what it shows. */
(() => {
  const { href, origin: own } = new URL("embed.html", document.currentScript.src);
  const ours = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(href));
  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== "loss-lab:height" || data.version !== 1 || !Number.isFinite(data.height)) return;
    // A frame in a sandbox says "null".
    if (origin !== own && origin !== "null") return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    // Whatever else the page's styles make of frames.
    frame.style.setProperty("box-sizing", "content-box", "important");
    frame.style.setProperty("height", `${Math.min(Math.max(data.height, 100), 10000)}px`, "important");
  });
  // Those that were there first have spoken already.
  for (const { contentWindow } of ours())
    contentWindow.postMessage({ type: "loss-lab:hello", version: 1 }, "*");
})();
