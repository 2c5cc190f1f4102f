/** The site that a page with an exhibit belongs to. */

/** Its first page, the sandbox: that of an exhibit stands two folders below it. `base`: the page's address. */
export function siteRoot(base: string, id: string): URL {
  const root = new URL(base, document.baseURI);
  root.pathname = root.pathname.replace(/index\.html$/, "").replace(new RegExp(`exhibits/${id}/$`), "");
  root.hash = "";
  return root;
}
