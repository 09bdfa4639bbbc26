import { memo } from 'react';
import { keysOf, layerNames } from '../../present/words.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { ChipSwitch } from '../../ui/fields/ChipSwitch.tsx';
import { ChipSwitches } from '../../ui/fields/ChipSwitches.tsx';
import styles from './LayerSwitches.module.css';

export interface LayerSwitchesProps {
  readonly layers: Scenario['finance']['layers'];
  readonly isPresentValue: boolean;
  readonly onAction: (action: Action) => void;
}

/** What the all-in cost counts; every figure on the page follows. */
export const LayerSwitches = memo(function LayerSwitches(props: LayerSwitchesProps) {
  const { layers, isPresentValue, onAction } = props;
  return (
    <ChipSwitches legend="All-in cost counts">
      {keysOf(layerNames).map((layer) => (
        <ChipSwitch
          key={layer}
          label={layerNames[layer]}
          isOn={layers[layer]}
          onCommit={(value) =>
            onAction({ kind: 'setValue', path: `finance.layers.${layer}`, value })
          }
        />
      ))}
      <span className={styles.apart}>
        <ChipSwitch
          label="In present value"
          isOn={isPresentValue}
          onCommit={(value) => onAction({ kind: 'setValue', path: 'isPresentValue', value })}
        />
      </span>
    </ChipSwitches>
  );
});
