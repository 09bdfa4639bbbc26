import { useState } from 'react';
import { keepShowing, rememberedShowing, type Showing } from './showing.ts';

/**
 * How the document on the page is presented. One that becomes a person's own while it is presented takes the
 * choices along.
 *
 * @param documentId  undefined: nobody's yet
 */
export function useShowing(documentId: string | undefined) {
  const id = documentId ?? 'example';
  const [showing, setShowing] = useState(() => rememberedShowing(id));
  const [isKept, setIsKept] = useState(true);
  const [shownId, setShownId] = useState(id);
  if (shownId !== id) {
    setShownId(id);
    setIsKept(keepShowing(id, showing));
  }
  const change = (part: Partial<Showing>): void => {
    const next = { ...showing, ...part };
    setShowing(next);
    setIsKept(keepShowing(id, next));
  };
  return { showing, isKept, change } as const;
}
