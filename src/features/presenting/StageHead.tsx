import type { ReactNode } from 'react';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { IconButton } from '../../ui/fields/IconButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Showing } from './showing.ts';
import styles from './Stage.module.css';
import type { Steps } from './useStageKeys.ts';

export interface StageHeadProps {
  readonly showing: Showing;
  readonly scenario: string;
  readonly at: number;
  readonly count: number;
  readonly steps: Pick<Steps, 'next' | 'previous'>;
  readonly tools: ReactNode;
  readonly onClose: () => void;
}

/** For whom this is, which screen of how many, and the way to the others. */
export function StageHead(props: StageHeadProps) {
  const { showing, scenario, at, count, steps, tools, onClose } = props;
  return (
    <div className={styles.head}>
      <div className={styles.client}>
        {showing.logo === '' ? null : <img className={styles.logo} src={showing.logo} alt="" />}
        <p className={styles.name}>{showing.client === '' ? scenario : showing.client}</p>
      </div>
      <div className={styles.steps}>
        <IconButton
          label={presentingTexts.previous}
          icon={
            <span className={styles.back}>
              <Icon name="down" size={18} />
            </span>
          }
          isDisabled={at === 0}
          onClick={steps.previous}
        />
        <p className={styles.position}>{presentingTexts.position(at + 1, count)}</p>
        <IconButton
          label={presentingTexts.next}
          icon={
            <span className={styles.forth}>
              <Icon name="down" size={18} />
            </span>
          }
          isDisabled={at === count - 1}
          onClick={steps.next}
        />
      </div>
      <div className={styles.tools}>
        {tools}
        <IconButton
          label={presentingTexts.leave}
          icon={<Icon name="close" size={18} />}
          onClick={onClose}
        />
      </div>
      <div className={styles.progress} aria-hidden="true">
        <div
          className={styles.done}
          data-mark
          style={{ inlineSize: `${((at + 1) / count) * 100}%` }}
        />
      </div>
    </div>
  );
}
