/** The glossary's article: the exhibits in it are embedded as any author would embed them. */
import { speak } from "../../language.js";
import "../../../index.js";
import { loadArticle } from "../../../words/site.js";
import { keepOffline } from "../../offline.js";

void speak(async (offered) => ({ article: await loadArticle(offered) }));
keepOffline();
