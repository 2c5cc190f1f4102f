/** What an author pastes, platform by platform: the one source of the dialog on every exhibit and of the README. */
import { addressOf, escaped, frameOf, helperOf, leftOf, type Framed } from "./frame.js";

export interface Piece {
  /** What it is a part of, once for the whole site; null for what is pasted where the exhibit is to stand. */
  file: string | null;
  text: string;
}

export interface Platform {
  name: string;
  /** For a frame of the exhibit's site. */
  frame: (framed: Framed) => Piece[];
  /** For the element, with the package's files on the author's own site; where there is a place for them. */
  element?: (framed: Framed) => Piece[];
}

/** Where the package's files lie on the author's site. */
const files = "/loss-lab/";
const module = `${files}index.js`;

const paste = (text: string): Piece => ({ file: null, text });

/** For editors that keep no scripts, whose frames stay as tall as they are. */
const alone = (framed: Framed) => [paste(frameOf(framed))];
const withHelper = (framed: Framed) => [
  paste(`${frameOf(framed)}\n<script src="${escaped(helperOf(framed))}" async></script>`),
];
const withElement = (framed: Framed) => [
  paste(`<script type="module" src="${module}"></script>\n${elementOf(framed)}`),
];

export const platforms = {
  html: { name: "HTML", frame: withHelper, element: withElement },
  wordpress: { name: "WordPress", frame: withHelper },
  ghost: { name: "Ghost", frame: withHelper },
  docusaurus: {
    name: "Docusaurus",
    frame: (framed) => [
      paste(asJsx(frameOf(framed))),
      { file: "docusaurus.config.js", text: `scripts: ["${helperOf(framed)}"],` },
    ],
    element: (framed) => [
      paste(elementOf(framed)),
      { file: "docusaurus.config.js", text: `scripts: [{ src: "${module}", type: "module" }],` },
    ],
  },
  mkdocs: {
    name: "MkDocs",
    frame: (framed) => [
      paste(frameOf(framed)),
      { file: "mkdocs.yml", text: `extra_javascript:\n  - ${helperOf(framed)}` },
    ],
    element: (framed) => [
      paste(elementOf(framed)),
      { file: "mkdocs.yml", text: `extra_javascript:\n  - path: ${module}\n    type: module` },
    ],
  },
  hugo: {
    name: "Hugo",
    frame: (framed) => [
      paste(shortcodeOf(framed)),
      {
        file: "layouts/shortcodes/loss-lab.html",
        text: withHelper({ site: framed.site, exhibit: "EXHIBIT", title: "TITLE", language: "LANGUAGE" })[0]!
          .text.replace("EXHIBIT", "{{ .Get 0 }}")
          .replace("TITLE", "{{ .Get 1 }}")
          .replace(
            "LANGUAGE",
            "{{ .Site.Language.Lang }}{{ with .Get 3 }}&amp;{{ . | safeURL }}{{ end }}{{ with .Get 2 }}#{{ . }}{{ end }}",
          ),
      },
    ],
  },
  moodle: { name: "Moodle", frame: alone },
  canvas: { name: "Canvas", frame: alone },
  google_sites: { name: "Google Sites", frame: (framed) => [paste(addressOf(framed))] },
} satisfies Record<string, Platform>;

export type PlatformName = keyof typeof platforms;

function elementOf({ exhibit, title, language, theme, left = {} }: Framed): string {
  const given = { exhibit, lang: language, theme, ...Object.fromEntries(leftOf({ left })) };
  const written = Object.entries(given).flatMap(([name, value]) =>
    value ? [`${name}="${escaped(value)}"`] : [],
  );
  return `<loss-lab ${written.join(" ")}>${escaped(title)}</loss-lab>`;
}

/** As React spells attributes. */
function asJsx(markup: string): string {
  return markup.replace(" referrerpolicy=", " referrerPolicy=").replace(" frameborder=", " frameBorder=");
}

/** In quotation marks of Go, which know a backslash. */
function shortcodeOf({ exhibit, title, link = "", left = {} }: Framed): string {
  const query = new URLSearchParams(leftOf({ left })).toString();
  const all = [exhibit, title, link, query];
  while (!all.at(-1)) all.pop();
  const given = all.map((value) => JSON.stringify(value));
  return `{{< loss-lab ${given.join(" ")} >}}`;
}
