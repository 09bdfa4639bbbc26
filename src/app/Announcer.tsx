import { useEffect, useState } from 'react';

export interface AnnouncerProps {
  readonly sentence: string;
}

const pause = 1_200;

/** Tells the finding to a screen reader once the figures rest; what the page opened with is not told. */
export function Announcer({ sentence }: AnnouncerProps) {
  const [known, setKnown] = useState({ sentence, said: '' });
  useEffect(() => {
    if (sentence === known.sentence) return undefined;
    const timer = setTimeout(() => setKnown({ sentence, said: sentence }), pause);
    return () => clearTimeout(timer);
  }, [sentence, known]);
  return (
    <p className="unseen" role="status">
      {known.said}
    </p>
  );
}
