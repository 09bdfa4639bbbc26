import { useCallback, useState } from 'react';

/** What just happened, said once at the foot of the page. */
export interface Notice {
  readonly id: number;
  readonly sentence: string;
  readonly canUndo: boolean;
}

export interface Notices {
  readonly notice: Notice | undefined;
  readonly say: (sentence: string, canUndo?: boolean) => void;
  readonly dismiss: () => void;
}

/** One notice at a time; a new one takes the place of the last. */
export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback((sentence: string, canUndo = false) => {
    setNotice((last) => ({ id: (last?.id ?? 0) + 1, sentence, canUndo }));
  }, []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { notice, say, dismiss };
}
