/** Keeps the site for when there is no network: once a page of it was seen, all of it opens. */

/** What a page tells the service worker: the addresses of files that it took before that was there. */
export interface Seen {
  seen: string[];
}

/** In milliseconds after the page was loaded: on a slow phone, what it shows comes long before. */
const wait = 10_000;

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Does nothing where the browser can't or the reader saves data: with a network, the site works as well without. */
export function keepOffline(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const serviceWorker = container();
  if (!serviceWorker || connection?.saveData) return;
  addEventListener("load", () => setTimeout(() => void keep(serviceWorker).catch(() => {}), wait));
}

function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    // In a sandbox it is forbidden even to ask.
    return null;
  }
}

async function keep(container: ServiceWorkerContainer): Promise<void> {
  const { pathname } = document.querySelector<HTMLAnchorElement>("header a")!;
  const root = pathname.replace(/index\.html$/, "");
  await container.register(trusted(`${root}service-worker.js`), { scope: root });
  const { active } = await container.ready;
  // Of a page that it controls it knows.
  if (container.controller) return;
  const tell = (entries: PerformanceEntryList): void =>
    active!.postMessage({ seen: entries.map(({ name }) => name) } satisfies Seen);
  new PerformanceObserver((list) => tell(list.getEntries())).observe({ type: "resource", buffered: true });
}

/** Our own address, for a page that demands Trusted Types. */
function trusted(url: string): string {
  const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
  return (
    policies?.createPolicy("loss-lab-site", { createScriptURL: (own) => own }).createScriptURL(url) ?? url
  );
}
