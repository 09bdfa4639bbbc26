import type { Segment } from '../../present/verdict.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import styles from './Report.module.css';

/** A sentence in which plans wear their colours and figures stand out; nothing in it can be pressed. */
export function ReportSentence({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, index) => {
    // A sentence is built as a whole: its stretches have no identity but their place.
    const key = `${index} ${segment.planId ?? ''}`;
    if (segment.planId !== undefined) {
      return (
        <span key={key} className={styles.plan} style={{ color: planColour(segment.colour ?? 0) }}>
          {segment.text}
        </span>
      );
    }
    return segment.isStrong ? <strong key={key}>{segment.text}</strong> : segment.text;
  });
}
