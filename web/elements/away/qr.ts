/** The QR code of a link as SVG: dark on light in every theme, with the quiet zone that cameras need. */
import { encode } from "uqr";

/** Beyond this its squares are too small to be read from a seat. */
export const mostCharacters = 2048;
const quiet = 4;

export function qrSvg(text: string, label: string): string {
  const { data } = encode(text, { ecc: "L", border: quiet });
  const size = data.length;
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  const title = new XMLSerializer().serializeToString(document.createTextNode(label));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" ` +
    `shape-rendering="crispEdges"><title>${title}</title>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}
