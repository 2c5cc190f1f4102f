/** What lets other sites show an exhibit from its address alone: a card (Open Graph) and a frame (oEmbed). */
import type { Shown } from "./exhibits/exhibit.js";
import { escaped, frameOf, usual } from "./integrations/frame.js";

/** In pixels, as tests/browser/thumbnails.spec.ts takes them. */
export const thumbnail = { width: 480, height: 300 };
const name = "Loss Lab";

/** Where the site will stand, ending in "/"; null where the build is not told, by SITE_URL. */
export function readSiteUrl(given: string | undefined): URL | null {
  if (!given) return null;
  const site = URL.canParse(given) ? new URL(given) : null;
  if (!site || !/^https?:$/.test(site.protocol) || site.search || site.hash)
    throw new Error(`SITE_URL must be an address such as https://example.org/loss-lab/, not ${given}`);
  if (!site.pathname.endsWith("/")) site.pathname += "/";
  return site;
}

/** For the head of an exhibit's page; what has to be absolute is left out where the site's address is not known. */
export function cardOf({ id, words }: Shown, site: URL | null): string {
  const { title, sentence } = words;
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${escaped(content)}" />`;
  const card = [
    meta("og:type", "website"),
    meta("og:site_name", name),
    meta("og:title", title),
    meta("og:description", sentence),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
  if (site)
    card.push(
      meta("og:url", pageOf(id, site)),
      meta("og:image", pictureOf(id, site)),
      meta("og:image:width", String(thumbnail.width)),
      meta("og:image:height", String(thumbnail.height)),
      meta("og:image:alt", sentence),
      `<link rel="alternate" type="application/json+oembed" title="${escaped(title)}" href="${escaped(`${pageOf(id, site)}oembed.json`)}" />`,
    );
  return card.join("\n    ");
}

/** What is found behind the last of these: in no language of its own, for the frame speaks the reader's. */
export function oembedOf({ id, words }: Shown, site: URL): object {
  const { title } = words;
  const frame = frameOf({ site: site.href, exhibit: id, title });
  return {
    version: "1.0",
    type: "rich",
    provider_name: name,
    provider_url: site.href,
    title,
    ...usual,
    // Where frames are not wanted, or not yet there, stands the way to it.
    html: `<blockquote><a href="${escaped(pageOf(id, site))}">${escaped(title)}</a></blockquote>${frame}`,
    thumbnail_url: pictureOf(id, site),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}

function pageOf(id: string, site: URL): string {
  return new URL(`exhibits/${id}/`, site).href;
}

function pictureOf(id: string, site: URL): string {
  return new URL(`thumbnails/${id}.png`, site).href;
}
