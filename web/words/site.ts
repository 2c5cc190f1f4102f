/** The words of the site's own pages in another language; the pages themselves have the English. */
import { patiently } from "../patience.js";
import type { Article } from "./en/article.js";
import type { SiteWords } from "./en/site.js";

export async function loadSiteWords(offered: string): Promise<SiteWords> {
  const load = () => import(`./${offered}/site.ts`) as Promise<{ site: SiteWords }>;
  return (await patiently(load)).site;
}

export async function loadArticle(offered: string): Promise<Article> {
  const load = () => import(`./${offered}/article.ts`) as Promise<{ article: Article }>;
  return (await patiently(load)).article;
}
