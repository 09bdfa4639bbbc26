import { memo } from 'react';
import { ChipSwitch } from '../../ui/fields/ChipSwitch.tsx';
import { ChipSwitches } from '../../ui/fields/ChipSwitches.tsx';

/** What differs between the simulated futures. */
export interface Uncertainty {
  /** Whether incidents strike by chance. */
  readonly hasLuck: boolean;
  /** Whether inputs are drawn from their ranges. */
  readonly hasRanges: boolean;
}

export interface UncertaintySwitchesProps {
  readonly uncertainty: Uncertainty;
  readonly onChange: (uncertainty: Uncertainty) => void;
}

/** The two layers of uncertainty, each of which can be taken out to see what the other does. */
export const UncertaintySwitches = memo(function UncertaintySwitches({
  uncertainty,
  onChange,
}: UncertaintySwitchesProps) {
  return (
    <ChipSwitches legend="Futures differ by">
      <ChipSwitch
        label="Luck"
        isOn={uncertainty.hasLuck}
        onCommit={(hasLuck) => onChange({ ...uncertainty, hasLuck })}
      />
      <ChipSwitch
        label="Ranges of inputs"
        isOn={uncertainty.hasRanges}
        onCommit={(hasRanges) => onChange({ ...uncertainty, hasRanges })}
      />
    </ChipSwitches>
  );
});
