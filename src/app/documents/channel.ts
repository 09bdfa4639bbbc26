/** What the tabs of one browser tell each other about its documents. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'removed'; readonly id: string }
  /** Two tabs changed the same document: the sender's version is kept under another name. */
  | { readonly kind: 'forked'; readonly id: string; readonly copy: string };

export interface TabChannel {
  readonly tell: (message: TabMessage) => void;
  readonly listen: (onMessage: (message: TabMessage) => void) => void;
}

/** Between tabs of the same origin; silent where the browser has no such thing, or refuses it to a page from disk. */
export function openChannel(): TabChannel {
  const channel = opened();
  if (channel === null) return { tell: () => undefined, listen: () => undefined };
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    tell: (message) => channel.postMessage(message),
    listen: (onMessage) => {
      channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => onMessage(data));
    },
  };
}

function opened(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('fix-or-fee.documents');
  } catch {
    return null;
  }
}
