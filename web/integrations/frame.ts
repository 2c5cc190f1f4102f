/** The frame that shows an exhibit on somebody else's page, as markup. */

export interface Framed {
  /** Where the site stands, ending in "/". */
  site: string;
  exhibit: string;
  /** Of the exhibit, in the language of the page: what a screen reader calls the frame. */
  title: string;
  /** Without it the reader's browser decides. */
  language?: string;
  theme?: "light" | "dark";
  /** The fragment of a link to an experiment. */
  link?: string;
  /** What is left to its readers: names of views and controls. */
  left?: Left;
}

export interface Left {
  views?: readonly string[];
  hide?: readonly string[];
  lock?: readonly string[];
  question?: "off";
}

/** As attributes and addresses have them. */
export function leftOf({ left = {} }: Pick<Framed, "left">): [term: string, said: string][] {
  return Object.entries(left).map(([term, said]) => [term, [said].flat().join(" ")]);
}

/** For pages that do not follow the height that the frame tells. */
export const usual = { width: 800, height: 1000 };

/** Enough to run, to follow a link and to save a file; of the page around and its visitors it sees nothing. */
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

export function addressOf({ site, exhibit, language, theme, link, left = {} }: Framed): string {
  const address = new URL("embed.html", site);
  address.searchParams.set("exhibit", exhibit);
  if (language) address.searchParams.set("lang", language);
  if (theme) address.searchParams.set("theme", theme);
  for (const [term, said] of leftOf({ left })) address.searchParams.set(term, said);
  if (link) address.hash = link;
  return address.href;
}

export function frameOf(framed: Framed): string {
  const attributes = {
    src: addressOf(framed),
    title: framed.title,
    width: "100%",
    height: usual.height,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox,
    allow: "clipboard-write",
    // Also under a policy that forbids styles in attributes.
    frameborder: 0,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** The script for the page around: it gives the frame the height of what it shows. */
export function helperOf({ site }: Pick<Framed, "site">): string {
  return new URL("embed.js", site).href;
}

/** As text, or as the value of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
