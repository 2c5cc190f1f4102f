/**
 * Serves the site's own pages from what was kept of them; nothing else, and no page that others put into a frame. All
 * files of one build are kept together: another build's come into use when no page of the old one is open any more.
 */
import type { Seen } from "./offline.js";

interface Kept {
  /** Of the whole build: another for any change of any file. */
  version: string;
  /** Paths below the site's root. The first group is kept at once, each other when one of its files is wanted. */
  groups: string[][];
}

/** Put here by the build. */
declare const KEPT: Kept;
/** A service worker's, which the page's types don't know. */
declare const self: Worker & {
  registration: { scope: string };
};

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lifetime {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const prefix = "loss-lab-site-";
const current = prefix + KEPT.version;
const hashed = /-[\w-]{8}\.\w+$/;
const groups = KEPT.groups.map((paths) => paths.map((path) => new URL(path, self.registration.scope).href));
const groupOf = new Map(groups.flatMap((group, place) => group.map((each) => [each, place] as const)));
const keeping = new Map<number, Promise<void>>();

/** Keeps what of a group is not kept yet. */
function keep(place: number): Promise<void> {
  const kept = keeping.get(place) ?? fetchAll(groups[place]!);
  keeping.set(place, kept);
  // What could not be fetched may be there the next time; where there is no room, all would be fetched again in vain.
  kept.catch((error: unknown) => isFull(error) || keeping.delete(place));
  return kept;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

async function fetchAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(current);
  const missing: Request[] = [];
  for (const each of addresses) {
    if (await cache.match(each)) continue;
    // Of another build, where its name says that it is the same.
    const same = hashed.test(each) ? await caches.match(each) : undefined;
    if (same) await cache.put(each, same);
    else missing.push(new Request(each, { cache: hashed.test(each) ? "default" : "reload" }));
  }
  await cache.addAll(missing);
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== current).map((name) => caches.delete(name)),
  );
}

/** The address under which a page or a file is kept. */
function keptAs(url: string): string {
  const at = new URL(url);
  at.search = at.hash = "";
  at.pathname = at.pathname.replace(/\/index\.html$/, "/");
  return at.href;
}

async function answer(request: Request, kept: string): Promise<Response> {
  return (await find(kept).catch(() => null)) ?? fetch(request);
}

/** Rejects where nothing may be kept. */
async function find(kept: string): Promise<Response | undefined> {
  return (await caches.open(current)).match(kept);
}

/** Keeps as much as can be: without it, there is the network. */
async function tryToKeep(places: readonly number[]): Promise<void> {
  await Promise.allSettled(places.map(keep));
}

self.addEventListener("install", (event) => (event as Lifetime).waitUntil(keep(0)));
self.addEventListener("activate", (event) => (event as Lifetime).waitUntil(dropOthers()));

self.addEventListener("fetch", (event) => {
  const { request } = event as Fetching;
  const kept = keptAs(request.url);
  const place = groupOf.get(kept);
  if (request.method !== "GET" || place === undefined) return;
  (event as Fetching).respondWith(answer(request, kept));
  (event as Fetching).waitUntil(tryToKeep([place]));
});

self.addEventListener("message", (event) => {
  const { seen } = event.data as Seen;
  const places = new Set(seen.flatMap((url) => groupOf.get(keptAs(url)) ?? []));
  (event as unknown as Lifetime).waitUntil(tryToKeep([...places]));
});
