/**
 * A view as a picture of its own, on light ground: its drawings are copied, its canvases set in as images, its text
 * written where it stands. What is there to be operated is left out.
 */
import type { LitElement } from "lit";
import { painted } from "../painted.js";
import { colours } from "../theme.js";
import { copyOf } from "./svg-copy.js";

export interface Drawn {
  svg: string;
  width: number;
  height: number;
}

const space = "http://www.w3.org/2000/svg";
const margin = 16;
const headerHeight = 56;
const leftOut = "button, input, select, textarea, .twin, .tools, .hint, .unseen, [popover]";

/** `heading` and `caption` are written above it. */
export async function pictureOf(view: LitElement, heading: string, caption: string): Promise<Drawn> {
  const before = view.style.colorScheme;
  view.style.colorScheme = "light";
  try {
    view.requestUpdate();
    await view.updateComplete;
    await painted();
    return drawn(view, heading, caption);
  } finally {
    view.style.colorScheme = before;
    view.requestUpdate();
  }
}

function drawn(view: Element, heading: string, caption: string): Drawn {
  const box = view.getBoundingClientRect();
  const sheet = new Sheet(box.left - margin, box.top - headerHeight);
  sheet.visit(view);
  const width = Math.ceil(box.width + 2 * margin);
  const height = Math.ceil(Math.max(sheet.bottom, headerHeight) + margin);
  const root = element("svg", { xmlns: space, width, height, viewBox: `0 0 ${width} ${height}` });
  const font = { "font-family": getComputedStyle(view).fontFamily };
  const title = element("title", {});
  title.textContent = `${heading}. ${caption}`;
  const line = (text: string, attributes: Attributes) => {
    const written = element("text", { x: margin, ...font, ...attributes });
    written.textContent = text;
    return written;
  };
  root.append(
    title,
    element("rect", { width, height, fill: colours.surface[0] }),
    line(heading, { y: 26, "font-size": 17, "font-weight": 650, fill: colours.ink[0] }),
    line(caption, { y: 45, "font-size": 13, fill: colours.muted[0] }),
    ...sheet.marks,
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** At twice the size, as screens of today have it. */
export async function pngOf({ svg, width, height }: Drawn): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no image"))), "image/png"),
  );
}

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== "xmlns") made.setAttribute(key, String(value));
  return made;
}

const transparent = /^(transparent|rgba\(.*, 0\))$/;

class Sheet {
  readonly marks: SVGElement[] = [];
  bottom = 0;

  constructor(
    private readonly left: number,
    private readonly top: number,
  ) {}

  visit(node: Node): void {
    if (node instanceof Text) return this.write(node);
    if (!(node instanceof Element) || node.matches(leftOut)) return;
    if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    if (node instanceof SVGSVGElement) return this.copy(node);
    if (node instanceof HTMLCanvasElement) return this.paste(node);
    this.ground(node);
    if (node.localName === "mfrac") this.bar(node);
    const inside =
      node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    for (const child of inside) this.visit(child);
  }

  private add(mark: SVGElement, box: DOMRect): void {
    this.marks.push(mark);
    this.bottom = Math.max(this.bottom, box.bottom - this.top);
  }

  private place(box: DOMRect) {
    const { width, height } = box;
    return { x: box.left - this.left, y: box.top - this.top, width, height };
  }

  private copy(drawing: SVGSVGElement): void {
    const box = drawing.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const copy = copyOf(drawing);
    for (const [key, value] of Object.entries(this.place(box))) copy.setAttribute(key, String(value));
    if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${box.width} ${box.height}`);
    this.add(copy, box);
  }

  private paste(canvas: HTMLCanvasElement): void {
    const box = canvas.getBoundingClientRect();
    if (!canvas.width || !canvas.height || !box.width) return;
    this.add(
      element("image", { ...this.place(box), preserveAspectRatio: "none", href: canvas.toDataURL() }),
      box,
    );
  }

  /** The background and the lines around an element. */
  private ground(node: Element): void {
    const box = node.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const style = getComputedStyle(node);
    const place = this.place(box);
    if (!transparent.test(style.backgroundColor))
      this.add(
        element("rect", { ...place, fill: style.backgroundColor, rx: parseFloat(style.borderRadius) || 0 }),
        box,
      );
    const { x, y, width, height } = place;
    const sides = [
      ["top", x, y, x + width, y],
      ["bottom", x, y + height, x + width, y + height],
      ["left", x, y, x, y + height],
      ["right", x + width, y, x + width, y + height],
    ] as const;
    for (const [side, x1, y1, x2, y2] of sides) {
      const thick = parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
      const stroke = style.getPropertyValue(`border-${side}-color`);
      if (thick && !transparent.test(stroke))
        this.add(element("line", { x1, y1, x2, y2, stroke, "stroke-width": thick }), box);
    }
  }

  /** Between the two parts of a fraction. */
  private bar(fraction: Element): void {
    const [over, under] = [...fraction.children].map((part) => part.getBoundingClientRect());
    if (!over || !under) return;
    const { x, width } = this.place(fraction.getBoundingClientRect());
    const y = (over.bottom + under.top) / 2 - this.top;
    const stroke = getComputedStyle(fraction).color;
    this.add(element("line", { x1: x, y1: y, x2: x + width, y2: y, stroke, "stroke-width": 1 }), under);
  }

  /** Line by line: where its words stand tells where lines break. */
  private write(text: Text): void {
    const parent = text.parentElement;
    if (!parent || !text.data.trim()) return;
    const style = getComputedStyle(parent);
    const lines: { words: string; left: number; right: number; box: DOMRect }[] = [];
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const box = range.getBoundingClientRect();
      const last = lines.at(-1);
      if (!box.width) continue;
      if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
        last.words += ` ${word}`;
        last.left = Math.min(last.left, box.left);
        last.right = Math.max(last.right, box.right);
      } else lines.push({ words: word, left: box.left, right: box.right, box });
    }
    for (const { words, left, right, box } of lines) {
      const mark = element("text", {
        x: left - this.left,
        // Of the height of a line of most fonts so much is below the letters.
        y: box.bottom - this.top - box.height * 0.22,
        textLength: right - left,
        lengthAdjust: "spacingAndGlyphs",
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-style": style.fontStyle,
        "font-weight": style.fontWeight,
      });
      mark.textContent = words;
      this.add(mark, box);
    }
  }
}
