/** The version, for what tells it apart from others on a page. */
import { readFileSync } from "node:fs";

export const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** In the code it has this name. */
export const versionNamed = { LOSS_LAB_VERSION: JSON.stringify(version) };
