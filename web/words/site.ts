/** The words of the site's own pages in another language; the pages themselves have the English. */
import type { Article } from "./en/article.js";
import type { SiteWords } from "./en/site.js";

export async function loadSiteWords(offered: string): Promise<SiteWords> {
  const { site } = (await import(`./${offered}/site.ts`)) as { site: SiteWords };
  return site;
}

export async function loadArticle(offered: string): Promise<Article> {
  const { article } = (await import(`./${offered}/article.ts`)) as { article: Article };
  return article;
}
