/** A copy of an SVG drawing that stands by itself: what style sheets say of it is written into its elements. */

const inherited = [
  "color",
  "direction",
  "dominant-baseline",
  "fill",
  "fill-opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-variant-numeric",
  "font-weight",
  "letter-spacing",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "visibility",
];
/** With what they are where nobody says otherwise. */
const own: readonly [property: string, usual: string][] = [
  ["opacity", "1"],
  ["mix-blend-mode", "normal"],
  ["stop-color", "rgb(0, 0, 0)"],
];
/** Geometry that a style sheet may give. */
const geometry = ["cx", "cy", "r", "rx", "ry"];

export function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  dress(drawing, copy, null);
  return copy;
}

function dress(from: Element, to: Element, around: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from);
  for (const property of inherited) {
    const value = style.getPropertyValue(property);
    if (value && value !== around?.getPropertyValue(property)) to.setAttribute(property, value);
    else to.removeAttribute(property);
  }
  for (const [property, usual] of own) {
    const value = style.getPropertyValue(property);
    if (value && value !== usual) to.setAttribute(property, value);
  }
  for (const property of geometry) {
    const value = style.getPropertyValue(property);
    if (!to.hasAttribute(property) && /^[\d.]+px$/.test(value) && value !== "0px")
      to.setAttribute(property, String(parseFloat(value)));
  }
  for (const name of ["class", "style", "tabindex", "role"]) to.removeAttribute(name);
  const children = [...from.childNodes];
  const copies = [...to.childNodes];
  children.forEach((child, i) => {
    const copy = copies[i]!;
    if (child.nodeType === Node.COMMENT_NODE) copy.remove();
    else if (child instanceof Element) {
      if (getComputedStyle(child).display === "none" && child.localName !== "title") copy.remove();
      else dress(child, copy as Element, style);
    }
  });
}
