import { Fragment } from 'react';

/** Short words with a hyphen; a long one may have to be broken. */
const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}{1,8}-\p{L}{1,8})(?![\p{L}\p{N}-])/u;

/** Text in which no line ends within a word like "break-fix". */
export function Unbroken({ children }: { readonly children: string }) {
  // The words that were looked for are the odd ones.
  return children.split(hyphenated).map((part, n) => {
    const key = `${n} ${part}`;
    return n % 2 === 1 ? (
      <span key={key} data-whole="">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
