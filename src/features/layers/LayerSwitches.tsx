import { memo } from 'react';
import type { TermId } from '../../present/method/termPhrases.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import { keysOf, layerNames } from '../../present/words.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { ChipSwitch } from '../../ui/fields/ChipSwitch.tsx';
import { ChipSwitches } from '../../ui/fields/ChipSwitches.tsx';
import { Term } from '../../ui/fields/Term.tsx';
import styles from './LayerSwitches.module.css';

export interface LayerSwitchesProps {
  readonly layers: Scenario['finance']['layers'];
  readonly isPresentValue: boolean;
  readonly onAction: (action: Action) => void;
}

const layerTerms = {
  supportSpend: 'supportBills',
  lostProductivity: 'downtime',
  lostContribution: 'lostContribution',
  directLosses: 'directLoss',
} as const satisfies Readonly<Record<keyof typeof layerNames, TermId>>;

/** What the all-in cost counts; every figure on the page follows. */
export const LayerSwitches = memo(function LayerSwitches(props: LayerSwitchesProps) {
  const { layers, isPresentValue, onAction } = props;
  return (
    <ChipSwitches legend={<Term id="allIn">{planTexts.allInCounts}</Term>}>
      {keysOf(layerNames).map((layer) => (
        <ChipSwitch
          key={layer}
          label={layerNames[layer]}
          term={layerTerms[layer]}
          isOn={layers[layer]}
          onCommit={(value) =>
            onAction({ kind: 'setValue', path: `finance.layers.${layer}`, value })
          }
        />
      ))}
      <span className={styles.apart}>
        <ChipSwitch
          label={planTexts.inPresentValue}
          term="presentValue"
          isOn={isPresentValue}
          onCommit={(value) => onAction({ kind: 'setValue', path: 'isPresentValue', value })}
        />
      </span>
    </ChipSwitches>
  );
});
