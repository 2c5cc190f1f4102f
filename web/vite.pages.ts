/**
 * What the site's pages have in common, put into them when they are built: the head with the ways to the other pages,
 * the English words (other languages come in the browser), the gallery's cards, and a page for every exhibit.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Group, Shown } from "./exhibits/exhibit.js";
import { exhibits } from "./exhibits/list.js";
import { escaped } from "./integrations/frame.js";
import { cardOf, oembedOf, readSiteUrl, thumbnail } from "./vite.sharing.js";
import { article } from "./words/en/article.js";
import { site } from "./words/en/site.js";
import { languages } from "./words/languages.js";

const folder = fileURLToPath(new URL("site/", import.meta.url));
const template = "exhibits/exhibit/index.html";
const words: Record<string, unknown> = { ...site, article };

/** Every page there is a file for; that of an exhibit is the template of all of theirs. */
export const pages = [
  "index.html",
  "embed.html",
  "exhibits/index.html",
  template,
  "glossary/loss-function/index.html",
].map((path) => folder + path);

export function sitePages(): Plugin {
  return {
    name: "loss-lab:pages",
    enforce: "post",
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { path }) => withWords(await withParts(html, path.split("/").length - 2)),
    },
    async generateBundle(_, bundle) {
      const page = bundle[template];
      if (page?.type !== "asset") throw new Error(`${template} was not built`);
      delete bundle[template];
      const all = await shown();
      const address = readSiteUrl(process.env["SITE_URL"]);
      for (const [i, exhibit] of all.entries()) {
        const { id, words } = exhibit;
        const source = String(page.source)
          .replace("<!-- card -->", () => cardOf(exhibit, address))
          .replaceAll("{id}", id)
          .replaceAll("{title}", escaped(words.title))
          .replaceAll("{sentence}", escaped(words.sentence))
          .replace("<!-- course -->", course(all, i));
        this.emitFile({ type: "asset", fileName: `exhibits/${id}/index.html`, source });
        if (!address) continue;
        const oembed = JSON.stringify(oembedOf(exhibit, address), null, 2);
        this.emitFile({ type: "asset", fileName: `exhibits/${id}/oembed.json`, source: `${oembed}\n` });
      }
    },
  };
}

/**
 * Of the scripts of a page, all of which the last imports, only that one is run by itself: else an element that one
 * defines could begin before another says what with.
 */
export function oneScript(): Plugin {
  const others = /<script type="module" crossorigin src="([^"]+)"><\/script>(?=[^]*<script type="module")/g;
  return {
    name: "loss-lab:one-script",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace(others, '<link rel="modulepreload" crossorigin href="$1" />'),
    },
  };
}

/** All but the sandbox, in the order in which they are read. */
function shown(): Promise<Shown[]> {
  return Promise.all(exhibits.filter(({ group }) => group !== "sandbox").map(({ load }) => load()));
}

/** `depth`: how many folders below the first page it stands. */
async function withParts(html: string, depth: number): Promise<string> {
  const root = depth ? "../".repeat(depth) : "./";
  const all = await shown();
  const head = readFileSync(`${folder}head.html`, "utf8").replaceAll("{root}", root);
  return html
    .replace(/<!-- head: (\w+) -->/, (_, brand: string) => head.replaceAll("BRAND", brand))
    .replace("<!-- exhibits -->", gallery(all))
    .replace("{first}", all[0]!.id);
}

function gallery(all: readonly Shown[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  const cards = (group: Group) =>
    all.flatMap((exhibit, i) => (exhibit.group === group ? [card(exhibit, i + 1)] : [])).join("\n");
  return groups
    .map(
      (group) => `<section aria-labelledby="${group}">
  <h2 id="${group}" data-word="groups.${group}"></h2>
  <ul class="cards">${cards(group)}</ul>
</section>`,
    )
    .join("\n");
}

function card({ id, words }: Shown, place: number): string {
  const picture = `thumbnails/${id}.png`;
  const drawn = existsSync(`${folder}public/${picture}`)
    ? `<img src="../${picture}" alt="" width="${thumbnail.width}" height="${thumbnail.height}" loading="lazy" />`
    : "";
  return `<li data-exhibit="${id}">
  <a href="./${id}/">${drawn}<span class="place">${place}</span> <strong>${escaped(words.title)}</strong></a>
  <p>${escaped(words.sentence)}</p>
</li>`;
}

/** The ways to the exhibits before and after this. */
function course(all: readonly Shown[], i: number): string {
  const way = (kind: "previous" | "next", to: Shown | undefined) =>
    to
      ? `<p class="${kind}"><span data-word="course.${kind}"></span>
  <a rel="${kind === "next" ? "next" : "prev"}" href="../${to.id}/" data-exhibit="${to.id}"><strong>${escaped(to.words.title)}</strong></a></p>`
      : "";
  return withWords(`<nav class="course" data-label="course.label">
${way("previous", all[i - 1])}
<p class="place" data-word="course.place" data-values='{"n":${i + 1},"of":${all.length}}'></p>
${way("next", all[i + 1])}
</nav>`);
}

/**
 * The English for each data-word (its text), data-title (its text, before the name of the site), data-label and data-hint,
 * and the languages, each by its own name.
 */
export function withWords(html: string): string {
  return html
    .replace("<!-- languages -->", () => ["en", ...languages].map(choice).join(""))
    .replace(
      /(data-word="([\w.]+)"[^>]*>)(?=<\/)/g,
      (_, start: string, key: string) => start + spoken(start, key),
    )
    .replace(
      /(data-title="([\w.]+)"[^>]*>)(?=<\/)/g,
      (_, start: string, key: string) => `${start}${spoken(start, key)} · Loss Lab`,
    )
    .replace(/data-label="([\w.]+)"/g, (all, key: string) => `${all} aria-label="${spoken(all, key)}"`)
    .replace(/data-hint="([\w.]+)"/g, (all, key: string) => `${all} placeholder="${spoken(all, key)}"`);
}

function choice(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language)!;
  return `<option lang="${language}" value="${language}">${escaped(name)}</option>`;
}

function spoken(tag: string, key: string): string {
  const found = key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], words);
  if (typeof found !== "string") throw new Error(`The site has no words for ${key}`);
  const values = JSON.parse(/data-values='([^']*)'/.exec(tag)?.[1] ?? "{}") as Record<string, number>;
  return escaped(found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])));
}
