/*
 * Keeps the app's own files so that it opens without a network. A version's files are kept as a whole and
 * never mixed; the one before stays for pages that were opened with it. A new version waits until a person
 * asks for it or no page is open any more.
 */

/** What a service worker has and a page has not; the DOM's types know only pages. */
interface WorkerScope {
  addEventListener(
    kind: 'install' | 'activate',
    listen: (event: { waitUntil: (task: Promise<unknown>) => void }) => void,
  ): void;
  addEventListener(kind: 'message', listen: (event: { data: unknown }) => void): void;
  addEventListener(
    kind: 'fetch',
    listen: (event: {
      readonly request: Request;
      respondWith: (answer: Promise<Response>) => void;
    }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim: () => Promise<void> };
  readonly registration: { readonly scope: string };
}

/** Filled in by the build: the addresses of all files relative to the scope, and a digest of their contents. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

const family = 'fix-or-fee-';
const current = `${family}${OFFLINE_VERSION}`;
/** Which version serves pages: outside the family, whose caches hold one version each. */
const recordName = 'serving-fix-or-fee';
const servingKey = './serving';
const scope = globalThis as unknown as WorkerScope;

async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  // "reload": a file without a digest in its name may be an older one in the browser's own cache.
  await cache.addAll(OFFLINE_FILES.map((file) => new Request(file, { cache: 'reload' })));
}

/**
 * All but this version and the one that served pages before it. A version that was kept but never took over is
 * none of them, though it came between: no page was opened with it.
 */
async function dropOld(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(family));
  const others = kept.filter((name) => name !== current);
  const record = await caches.open(recordName);
  const recorded = await (await record.match(servingKey))?.text();
  const before = recorded ?? others.at(-1);
  await Promise.all(
    others.filter((name) => name !== before).map(async (name) => caches.delete(name)),
  );
  await record.put(servingKey, new Response(current));
}

async function answerTo(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const wanted = request.mode === 'navigate' ? scope.registration.scope : request;
  return (
    (await cache.match(wanted, { ignoreSearch: true })) ??
    (await caches.match(wanted, { ignoreSearch: true })) ??
    fetch(request)
  );
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(dropOld().then(async () => scope.clients.claim())),
);
scope.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOwn = request.method === 'GET' && request.url.startsWith(scope.registration.scope);
  if (isOwn) event.respondWith(answerTo(request));
});
