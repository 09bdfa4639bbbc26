import { keysOf, layerNames } from '../../present/words.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import styles from './LayerSwitches.module.css';

export interface LayerSwitchesProps {
  readonly scenario: Scenario;
  readonly onAction: (action: Action) => void;
}

/** What the all-in cost counts; every figure on the page follows. */
export function LayerSwitches({ scenario, onAction }: LayerSwitchesProps) {
  return (
    <fieldset className={styles.switches} data-print="hide">
      <legend className={styles.legend}>Counted in the all-in cost</legend>
      {keysOf(layerNames).map((layer) => (
        <SwitchField
          key={layer}
          id={`layer-${layer}`}
          label={layerNames[layer]}
          isOn={scenario.finance.layers[layer]}
          onCommit={(isOn) =>
            onAction({ kind: 'setValue', path: `finance.layers.${layer}`, value: isOn })
          }
        />
      ))}
      <SwitchField
        id="present-value"
        label="In present value"
        isOn={scenario.isPresentValue}
        onCommit={(isOn) => onAction({ kind: 'setValue', path: 'isPresentValue', value: isOn })}
      />
    </fieldset>
  );
}
