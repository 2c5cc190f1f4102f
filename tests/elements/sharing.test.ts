/** What other sites read of an exhibit's page: whole addresses, nothing unescaped, and a frame that WordPress keeps. */
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import type { Shown } from "../../web/exhibits/exhibit.js";
import { exhibits } from "../../web/exhibits/list.js";
import { cardOf, oembedOf, readSiteUrl } from "../../web/vite.sharing.js";

const site = readSiteUrl("https://example.org/loss-lab")!;
const shown = await exhibits[1]!.load();
const hostile: Shown = { ...shown, words: { title: `"><b>&`, sentence: `</head><script>"` } };

function parsed(markup: string): HTMLElement {
  const { document } = new Window();
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  return holder as unknown as HTMLElement;
}

describe("the site's address", () => {
  test("ends in a slash", () => {
    expect(site.href).toBe("https://example.org/loss-lab/");
    expect(readSiteUrl("http://localhost:8080/")!.href).toBe("http://localhost:8080/");
  });

  test("may be unknown, but not nonsense", () => {
    expect(readSiteUrl(undefined)).toBeNull();
    expect(readSiteUrl("")).toBeNull();
    for (const given of ["example.org", "/loss-lab/", "ftp://example.org/", "https://example.org/?a=1"])
      expect(() => readSiteUrl(given)).toThrow("SITE_URL");
  });
});

describe("the card", () => {
  const content = (markup: string, property: string) =>
    parsed(markup).querySelector(`[property="${property}"]`)?.getAttribute("content");

  test("has title, sentence and picture, and leads to the frame", () => {
    const card = cardOf(shown, site);
    expect(content(card, "og:title")).toBe(shown.words.title);
    expect(content(card, "og:description")).toBe(shown.words.sentence);
    expect(content(card, "og:image")).toBe(`https://example.org/loss-lab/thumbnails/${shown.id}.png`);
    expect(parsed(card).querySelector("link")!.getAttribute("href")).toBe(
      `https://example.org/loss-lab/exhibits/${shown.id}/oembed.json`,
    );
  });

  test("says nothing of where it is where that is not known", () => {
    const card = cardOf(shown, null);
    expect(content(card, "og:title")).toBe(shown.words.title);
    expect(card).not.toMatch(/og:(url|image)|oembed/);
  });

  test("is markup of ours alone", () => {
    const holder = parsed(cardOf(hostile, site));
    expect(content(holder.innerHTML, "og:title")).toBe(hostile.words.title);
    expect(new Set([...holder.children].map(({ localName }) => localName))).toEqual(
      new Set(["meta", "link"]),
    );
  });
});

describe("oEmbed", () => {
  test("gives a frame with a name, in no language of its own", () => {
    const { html, ...others } = oembedOf(shown, site) as Record<string, string>;
    expect(others).toMatchObject({ version: "1.0", type: "rich", title: shown.words.title });
    const frame = parsed(html!).querySelector("iframe")!;
    expect(frame.getAttribute("src")).toBe(`https://example.org/loss-lab/embed.html?exhibit=${shown.id}`);
    expect(frame.getAttribute("title")).toBe(shown.words.title);
  });

  test("keeps in WordPress, which takes a quotation and then a frame", () => {
    for (const each of [shown, hostile]) {
      const { html } = oembedOf(each, site) as { html: string };
      expect(html).toMatch(/^<blockquote>.*<\/blockquote><iframe .*><\/iframe>$/s);
      const tags = [...parsed(html).querySelectorAll("*")].map(({ localName }) => localName);
      expect(tags).toEqual(["blockquote", "a", "iframe"]);
    }
  });
});
