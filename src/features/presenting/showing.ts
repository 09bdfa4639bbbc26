/** How a document is presented. */
export interface Showing {
  readonly client: string;
  /** The picture as a data address; empty: none. */
  readonly logo: string;
  /** "#1d4ed8"; empty: none. */
  readonly accent: string;
  /** Paths of the inputs within reach; undefined: the usual ones. */
  readonly inputs?: readonly string[] | undefined;
}

export const plainShowing: Showing = { client: '', logo: '', accent: '' };

const key = 'fix-or-fee.presenting';

/** Logos take room: only so many documents' are kept, the latest. */
const mostKept = 10;

/** How a document was presented before; plainly, if never, or where the storage is blocked. */
export function rememberedShowing(documentId: string): Showing {
  return kept().find(({ id }) => id === documentId)?.showing ?? plainShowing;
}

/** @returns whether it is kept; a full or blocked storage keeps nothing */
export function keepShowing(documentId: string, showing: Showing): boolean {
  const others = kept().filter(({ id }) => id !== documentId);
  const all = [{ id: documentId, showing }, ...others].slice(0, mostKept);
  try {
    localStorage.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

interface Kept {
  readonly id: string;
  readonly showing: Showing;
}

function kept(): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.flatMap(readKept) : [];
  } catch {
    return [];
  }
}

function readKept(found: unknown): readonly Kept[] {
  if (!isRecord(found) || typeof found['id'] !== 'string' || !isRecord(found['showing'])) return [];
  const { client, logo, accent, inputs } = found['showing'];
  const showing = {
    client: textOf(client),
    logo: /^data:image\/(?:png|jpeg|svg\+xml);base64,/.test(textOf(logo)) ? textOf(logo) : '',
    accent: /^#[\da-f]{6}$/i.test(textOf(accent)) ? textOf(accent) : '',
    ...(Array.isArray(inputs) ? { inputs: inputs.filter((each) => typeof each === 'string') } : {}),
  };
  return [{ id: found['id'], showing }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
