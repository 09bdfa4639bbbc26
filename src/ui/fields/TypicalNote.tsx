import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Popover } from './Popover.tsx';

export interface TypicalNoteProps {
  readonly label: string;
  readonly typical?: string | undefined;
  readonly source?: ReactNode;
}

/** The usual range of an input and, behind ⓘ, who says so. */
export function TypicalNote({ label, typical, source }: TypicalNoteProps) {
  return (
    <>
      {source ? (
        <Popover label={texts.sourceOf(label)} trigger={<Info size={14} aria-hidden="true" />}>
          {source}
        </Popover>
      ) : null}
      {typical ? <span>{texts.typical(typical)}</span> : null}
    </>
  );
}
