import { keysOf, layerNames } from '../../present/words.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { ChipSwitch } from '../../ui/fields/ChipSwitch.tsx';
import { ChipSwitches } from '../../ui/fields/ChipSwitches.tsx';
import styles from './LayerSwitches.module.css';

export interface LayerSwitchesProps {
  readonly scenario: Scenario;
  readonly onAction: (action: Action) => void;
}

/** What the all-in cost counts; every figure on the page follows. */
export function LayerSwitches({ scenario, onAction }: LayerSwitchesProps) {
  return (
    <ChipSwitches legend="All-in cost counts">
      {keysOf(layerNames).map((layer) => (
        <ChipSwitch
          key={layer}
          label={layerNames[layer]}
          isOn={scenario.finance.layers[layer]}
          onCommit={(value) =>
            onAction({ kind: 'setValue', path: `finance.layers.${layer}`, value })
          }
        />
      ))}
      <span className={styles.apart}>
        <ChipSwitch
          label="In present value"
          isOn={scenario.isPresentValue}
          onCommit={(value) => onAction({ kind: 'setValue', path: 'isPresentValue', value })}
        />
      </span>
    </ChipSwitches>
  );
}
