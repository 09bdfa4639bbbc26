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
  const isInput = ({ path }: Segment) => path !== undefined && onInput !== undefined;
  const isControl = (segment: Segment) => isInput(segment) || segment.term !== undefined;
  return withTails(segments, isControl).map((segment, index) => {
    // A sentence is rebuilt as a whole: its stretches have no identity but their place.
    const key = `${index} ${segment.planId ?? ''}`;
    if (segment.planId !== undefined) {
      return (
        <span key={key} className={styles.plan} style={{ color: planColour(segment.colour ?? 0) }}>
          <Unbroken>{segment.text}</Unbroken>
        </span>
      );
    }
    const { path, about } = segment;
    if (path !== undefined && onInput !== undefined) {
      return (
        <WithTail key={key} tail={segment.tail}>
          <button
            type="button"
            className={styles.input}
            aria-label={about === undefined ? undefined : `${about} ${segment.text}`}
            onClick={() => onInput(path)}
          >
            {segment.text}
          </button>
        </WithTail>
      );
    }
    if (segment.term !== undefined) {
      return (
        <WithTail key={key} tail={segment.tail}>
          <Term id={segment.term}>{segment.text}</Term>
        </WithTail>
      );
    }
    return segment.isStrong ? <strong key={key}>{segment.text}</strong> : segment.text;
  });
}
