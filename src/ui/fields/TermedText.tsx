import { withTails } from '../tails.ts';
import { WithTail } from '../WithTail.tsx';
import { Term } from './Term.tsx';

export interface TermedTextProps {
  readonly stretches: readonly { readonly text: string; readonly term?: string }[];
}

/** A text in which words of the glossary show what they mean. */
export function TermedText({ stretches }: TermedTextProps) {
  return withTails(stretches, hasTerm).map(({ text, term, tail }, index) => (
    // A text is taken apart as a whole: its stretches have no identity but their place.
    <WithTail key={`${index} ${text}`} tail={tail}>
      <Term id={term}>{text}</Term>
    </WithTail>
  ));
}

const hasTerm = ({ term }: TermedTextProps['stretches'][number]) => term !== undefined;
