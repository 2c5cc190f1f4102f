/** What authors paste: the README shows just that, and each snippet is a frame or an element with what was asked for. */
import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { addressOf, type Framed } from "../../web/integrations/frame.js";
import { platforms, type Platform } from "../../web/integrations/platforms.js";

const all = Object.entries<Platform>(platforms);
const shown: Framed = {
  site: "https://example.org/loss-lab/",
  exhibit: "outliers",
  title: "Who pulls the line?",
};
const hostile: Framed = {
  ...shown,
  title: `"><script>alert(1)</script>{{ "`,
  language: "ar",
  theme: "dark",
  link: "1.q1Y_-",
  left: { hide: ["loss", "teacher"], lock: [`"><script>`], question: "off" },
};

/** The elements of a snippet. */
function elementsOf(text: string) {
  const { document } = new Window();
  const holder = document.createElement("div");
  holder.innerHTML = text;
  return [...holder.querySelectorAll("*")];
}

describe.each(all)("%s", (name, { frame, element }) => {
  test("has what the README shows", () => {
    const readme = readFileSync("README.md", "utf8");
    // The lines of HTML serve several editors.
    for (const { text } of [...frame(shown), ...(element?.(shown) ?? [])])
      for (const line of text.split("\n")) expect(readme, line).toContain(line);
  });

  test("frames what was asked for, and nothing gets out of its place", () => {
    const { text } = frame(hostile)[0]!;
    if (name === "google_sites") return expect(text).toBe(addressOf(hostile));
    if (name === "hugo") {
      const [, given] = /^\{\{< loss-lab (.*) >\}\}$/.exec(text)!;
      return expect(JSON.parse(`[${given!.replaceAll('" "', '", "')}]`)).toEqual([
        hostile.exhibit,
        hostile.title,
        hostile.link,
        "hide=loss+teacher&lock=%22%3E%3Cscript%3E&question=off",
      ]);
    }
    const [framed, helper, ...more] = elementsOf(text);
    expect(more).toEqual([]);
    expect(framed!.localName).toBe("iframe");
    expect(framed!.getAttribute("src")).toBe(
      "https://example.org/loss-lab/embed.html?exhibit=outliers&lang=ar&theme=dark&hide=loss+teacher&lock=%22%3E%3Cscript%3E&question=off#1.q1Y_-",
    );
    expect(framed!.getAttribute("title")).toBe(hostile.title);
    if (helper) expect(helper.getAttribute("src")).toBe("https://example.org/loss-lab/embed.js");
  });
});

test.each(all.filter(([, { element }]) => element))(
  "%s has an element that says the same",
  (_, { element }) => {
    const tags = elementsOf(element!(hostile)[0]!.text);
    const lab = tags.at(-1)!;
    expect(tags.map(({ localName }) => localName).filter((tag) => tag !== "script")).toEqual(["loss-lab"]);
    expect([lab.getAttribute("exhibit"), lab.getAttribute("lang"), lab.textContent]).toEqual([
      "outliers",
      "ar",
      hostile.title,
    ]);
    expect(["views", "hide", "lock", "question"].map((name) => lab.getAttribute(name))).toEqual([
      null,
      "loss teacher",
      `"><script>`,
      "off",
    ]);
  },
);
