import { useEffect, useState } from 'react';
import { isSameQuestion, type TermTarget } from './termTarget.ts';
import { watchTerms } from './watchTerms.ts';

/**
 * What is to be explained at the moment.
 *
 * @param noteId  id of the element that explains it
 */
export function useTermTarget(noteId: string): TermTarget | null {
  const [target, setTarget] = useState<TermTarget | null>(null);
  useEffect(
    () =>
      watchTerms(noteId, (next) =>
        setTarget((shown) => (isSameQuestion(shown, next) ? shown : next)),
      ),
    [noteId],
  );
  return target;
}
