import { Term } from './Term.tsx';

export interface TermedTextProps {
  readonly stretches: readonly { readonly text: string; readonly term?: string }[];
}

/** A text in which words of the glossary show what they mean. */
export function TermedText({ stretches }: TermedTextProps) {
  return stretches.map(({ text, term }, index) => (
    // A text is taken apart as a whole: its stretches have no identity but their place.
    <Term key={`${index} ${text}`} id={term}>
      {text}
    </Term>
  ));
}
