import { afterEach, expect, it, vi } from 'vitest';

type Kept = Map<string, Response>;
type Task = (event: { readonly waitUntil: (task: unknown) => void }) => void;

/** The browser's store of caches, by name in the order in which they were made. */
function someCaches() {
  const stores = new Map<string, Kept>();
  const open = async (name: string) => {
    const kept = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, kept);
    return {
      addAll: async (requests: readonly { readonly url: string }[]) =>
        requests.forEach(({ url }) => kept.set(url, new Response(name))),
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, answer: Response) => kept.set(key, answer),
    };
  };
  const names = async () => [...stores.keys()];
  return {
    stores,
    caches: { open, keys: names, delete: async (name: string) => stores.delete(name) },
  };
}

/** The service worker of a version, as the browser runs it. */
async function workerOf(version: string) {
  const tasks = new Map<string, Task>();
  vi.stubGlobal('OFFLINE_VERSION', version);
  vi.stubGlobal('OFFLINE_FILES', [`https://example.org/${version}.js`]);
  vi.stubGlobal('clients', { claim: async () => undefined });
  vi.stubGlobal('addEventListener', (kind: string, task: Task) => tasks.set(kind, task));
  vi.resetModules();
  await vi.importActual('../../../src/app/offline/serviceWorker.ts');
  const fire = async (kind: string) => {
    let due: unknown;
    tasks.get(kind)?.({
      waitUntil: (task) => {
        due = task;
      },
    });
    await due;
  };
  return { install: async () => fire('install'), activate: async () => fire('activate') };
}

function versionsIn(stores: ReadonlyMap<string, Kept>): readonly string[] {
  return [...stores.keys()].flatMap((name) => name.split('fix-or-fee-')[1] ?? []);
}

afterEach(() => vi.unstubAllGlobals());

/** @param course  versions in the order of their coming; a star: it never takes over */
async function keptAfter(...course: readonly string[]): Promise<readonly string[]> {
  const { stores, caches } = someCaches();
  vi.stubGlobal('caches', caches);
  for (const step of course) {
    const worker = await workerOf(step.replace('*', ''));
    await worker.install();
    if (!step.endsWith('*')) await worker.activate();
  }
  return versionsIn(stores);
}

it.each([
  [['a'], ['a']],
  [
    ['a', 'b*'],
    ['a', 'b'],
  ],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'c'],
    ['b', 'c'],
  ],
  [
    ['a', 'b*', 'c'],
    ['a', 'c'],
  ],
  [
    ['a', 'b', 'c*', 'd*', 'e'],
    ['b', 'e'],
  ],
  [
    ['a', 'b', 'a', 'c'],
    ['a', 'c'],
  ],
])(
  'of the versions %j keeps the newest and the one that open pages came with: %j',
  async (course, kept) => {
    expect(await keptAfter(...course)).toEqual(kept);
  },
);

it('knows no more than the order of versions that kept no record, and keeps the last of them', async () => {
  const { stores, caches } = someCaches();
  vi.stubGlobal('caches', caches);
  for (const version of ['a', 'b']) await (await workerOf(version)).install();
  const worker = await workerOf('c');
  await worker.install();
  await worker.activate();
  expect(versionsIn(stores)).toEqual(['b', 'c']);
});
