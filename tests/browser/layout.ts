/** What of a page is not as it should be laid out: measured in the page, through all shadow roots. */
import type { Page } from "@playwright/test";

/** Text that leaves the page or the box it stands in, or is cut off; none where all can be read. */
export async function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const boxes = "button, summary, th, td, dialog, section, [popover]";
    const { scrollWidth, clientWidth } = document.documentElement;
    const found: string[] = [];
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);

    const parentOf = (node: Node): Element | null =>
      (node as Element).assignedSlot ??
      node.parentElement ??
      ((node.getRootNode() as Partial<ShadowRoot>).host || null);

    const fault = (node: Text, rect: DOMRect): string | null => {
      const around: Element[] = [];
      for (let at = parentOf(node); at; at = parentOf(at)) around.push(at);
      // For screen readers alone.
      if (around.some((at) => getComputedStyle(at).clipPath.startsWith("inset(50%"))) return null;
      for (const at of around) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (/auto|scroll/.test(style.overflowX)) return null;
        const outside = rect.left < box.left - slack || rect.right > box.right + slack;
        const middle = (rect.top + rect.bottom) / 2;
        const beneath = middle < box.top || middle > box.bottom;
        const where = `${at.localName}${at.getAttribute("class") ? `.${at.getAttribute("class")}` : ""}`;
        if (/hidden|clip/.test(style.overflowX) && (outside || beneath)) return `is cut by ${where}`;
        if (at.matches(boxes) && outside) return `leaves ${where}`;
        if (style.position === "fixed") break;
      }
      return rect.left < -slack || rect.right > clientWidth + slack ? "leaves the page" : null;
    };

    const look = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
          continue;
        }
        if (!(node instanceof Text) || !node.data.trim()) continue;
        if (!node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // A range does not know of text that is squeezed.
        const { parentElement: parent } = node;
        const rects =
          parent instanceof SVGElement ? [parent.getBoundingClientRect()] : range.getClientRects();
        for (const rect of rects) {
          const what = rect.width > 0 && fault(node, rect);
          if (what) found.push(`"${node.data.trim()}" ${what}`);
        }
      }
    };
    look(document.body);
    return [...new Set(found)];
  });
}

/** What can be pressed and is smaller than a finger's 44 px. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const everything = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        element,
        ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ]);
    return (
      everything(document)
        .filter((element) =>
          element.matches("button, select, input:not([aria-hidden=true]), textarea, summary"),
        )
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // A tick is pressed by its label as well.
        .map((element) => {
          const boxes = [
            element,
            ...(element.matches("[type=checkbox], [type=radio]")
              ? (element as HTMLInputElement).labels!
              : []),
          ].map((part) => part.getBoundingClientRect());
          const width =
            Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
          return {
            html: element.outerHTML,
            box: { width, height: Math.max(...boxes.map((box) => box.height)) },
          };
        })
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ html, box }) => `${box.width} x ${box.height}: ${html}`)
    );
  });
}

/** What can be seen or heard and has a word in plain Latin letters, outside of formulas, code, keys, sources and texts. */
export async function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const spoken = ["aria-label", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder"];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (
          element.closest("math, pre, code, a, option[lang], bdi[lang], blockquote[lang]") ||
          !element.checkVisibility()
        )
          continue;
        const said = spoken.map((name) => element.getAttribute(name));
        for (const node of element.childNodes) if (node instanceof Text) said.push(node.data);
        for (const each of said) if (each && /[A-Za-z]{2}/.test(each)) found.add(each.trim());
      }
    };
    look(document.body);
    return [...found].sort();
  });
}
