import type { Segment } from '../../present/verdict.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Term } from '../../ui/fields/Term.tsx';
import { withTails } from '../../ui/tails.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { WithTail } from '../../ui/WithTail.tsx';
import styles from './Sentence.module.css';

export interface SentenceProps {
  readonly segments: readonly Segment[];
  /** Leads to the input that a stretch names. */
  readonly onInput?: ((path: string) => void) | undefined;
}

/** A sentence in which plans wear their colours and figures stand out. */
export function Sentence({ segments, onInput }: SentenceProps) {
  return withTails(segments, isControl).map((segment, index) => (
    // A sentence is rebuilt as a whole: its stretches have no identity but their place.
    <WithTail key={`${index} ${segment.planId ?? ''}`} tail={segment.tail}>
      <Stretch segment={segment} onInput={onInput} />
    </WithTail>
  ));
}

const isControl = ({ path, term }: Segment) => path !== undefined || term !== undefined;

interface StretchProps extends Pick<SentenceProps, 'onInput'> {
  readonly segment: Segment;
}

function Stretch({ segment, onInput }: StretchProps) {
  const { text, planId, colour, path, about, term, isStrong } = segment;
  if (planId !== undefined) {
    return (
      <span className={styles.plan} style={{ color: planColour(colour ?? 0) }}>
        <Unbroken>{text}</Unbroken>
      </span>
    );
  }
  if (path !== undefined && onInput !== undefined) {
    return (
      <button
        type="button"
        className={styles.input}
        aria-label={about === undefined ? undefined : `${about} ${text}`}
        onClick={() => onInput(path)}
      >
        {text}
      </button>
    );
  }
  if (term !== undefined) return <Term id={term}>{text}</Term>;
  return isStrong ? <strong>{text}</strong> : text;
}
