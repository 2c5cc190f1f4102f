/** THIRD-PARTY.md: whose work is in a build, and under which licence. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Their helpers are in what they build. */
const builders = ["vite", "rolldown"];

export function licences(): Plugin {
  return {
    name: "loss-lab:licences",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY.md", source: thirdParties(this.getModuleIds()) });
    },
  };
}

/** `modules`: the files of the build; those of the core, which are in every build, come along. */
export function thirdParties(modules: Iterable<string>): string {
  const folders = new Set(builders.map((name) => `${root}node_modules/${name}`));
  for (const id of modules) {
    const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0];
    if (folder) folders.add(folder.replace(/^\0/, ""));
  }
  const packages = [...folders].sort().map((folder) => describe(folder));
  // Under one text stand all who have it word for word.
  const texts = new Map<string, string[]>();
  for (const { title, text } of packages) texts.set(text, [...(texts.get(text) ?? []), title]);
  const sections = [...texts].map(([text, titles]) => `## ${titles.join(", ")}\n\n${text}\n`);
  return [readFileSync(`${root}web/package/third-party.md`, "utf8"), ...sections, tables()].join("\n");
}

function describe(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${dirname(folder)} has no licence for ${name}`);
  // What Vite is itself made of comes after its own.
  const [text] = readFileSync(`${folder}/${file}`, "utf8").split(/\n#+ Licenses of bundled dependencies/);
  return { title: `${name} ${version} (${license})`, text: text!.trim() };
}

/** Where the tables of data come from, as their own account says it. */
function tables(): string {
  const account = readFileSync(`${root}core/datasets/tables/SOURCES.md`, "utf8");
  const entries = account
    .split(/\n(?=## )/)
    .slice(1)
    .map((section) => {
      const [title] = section.split("\n");
      const about = [...section.matchAll(/^- \*\*(Source|Licence)\.\*\*[^]*?(?=\n- |\n\n|$(?![^]))/gm)];
      return [`#${title}\n`, ...about.map(([entry]) => entry.trimEnd())].join("\n");
    });
  return `## The tables of data\n\n${entries.join("\n\n")}\n`;
}
