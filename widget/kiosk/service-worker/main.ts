declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: the paths of all that a kiosk needs, and their digest. */
declare const FILES: readonly string[];
declare const DIGEST: string;

/** Those that the server makes by itself, whose changes the digest does not see. */
const MADE = ['/kiosk', '/pages/page.css'];
const NAME = 'nghe-dan-kiosk-';
const CACHE = NAME + DIGEST;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || !FILES.includes(pathname)) return;
  event.respondWith(answer(event.request, pathname));
  if (mode === 'navigate') event.waitUntil(renew().catch(() => undefined));
});

/** All or nothing, past the browser's cache, so that files of two builds never meet. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((path) => new Request(path, { cache: 'reload' })));
  await self.skipWaiting();
}

async function tidy(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Under its path, whatever stands behind the question mark. */
async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** For the next start. */
async function renew(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const path of MADE) {
    const fresh = await fetch(path, { cache: 'reload' });
    if (fresh.ok && !fresh.redirected) await cache.put(path, fresh);
  }
}
