/** The English words whole, as a page has them once all are fetched. */
import { whole } from "../web/words/en/index.js";
import { Words } from "../web/words/words.js";

export function english(language = "en"): Words {
  return new Words(language, whole);
}
