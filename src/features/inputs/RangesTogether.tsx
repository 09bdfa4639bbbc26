import { useMemo, useState } from 'react';
import { rangeCountText } from '../../present/catalogue/rangeWords.ts';
import * as assumptionTexts from '../../present/texts/assumptionTexts.ts';
import { rangesBelow } from '../../scenario/rangesBelow.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { widthSegments } from './RangeAndNote.tsx';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

interface RangesTogetherProps {
  /** What the ranges are below; "" for the whole scenario. */
  readonly path: string;
  readonly title: string;
}

/** One width for every range of a section or of the scenario. */
export function RangesTogether({ path, title }: RangesTogetherProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={title} tone="quiet" isOpen={isOpen} onToggle={setIsOpen}>
      {isOpen ? <Widths path={path} title={title} /> : null}
    </Disclosure>
  );
}

function Widths({ path, title }: RangesTogetherProps) {
  const { scenario, formats } = useInputs();
  const { act, refusal } = useAct();
  const { quantities, ranged, width } = useMemo(
    () => rangesBelow(scenario, path),
    [scenario, path],
  );
  return (
    <div className={styles.range}>
      <SegmentedControl
        label={title}
        segments={widthSegments}
        value={width}
        onCommit={(chosen) => act({ kind: 'setRanges', path, width: chosen })}
      />
      <p className={styles.quiet} role="status">
        {rangeCountText(ranged, quantities, formats)}
      </p>
      <p className={styles.quiet}>{assumptionTexts.rangesNote}</p>
      <Refusal sentence={refusal} />
    </div>
  );
}
