import { editText, unitsOf } from '../../present/catalogue/fieldText.ts';
import { endBeyondTypical, figureText, inForceText } from '../../present/catalogue/rangeWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import { NumberField, type ParsedText } from '../../ui/fields/NumberField.tsx';
import { parseNumber } from '../../ui/fields/parseNumber.ts';
import { useInputs } from './inputsContext.ts';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { entryRules } from './readEntry.ts';
import { timesQuantity } from './timesQuantity.ts';
import { useAct } from './useAct.ts';
import { useRefusedAt } from './useRefused.ts';

interface RangeEndProps extends Omit<QuantityFieldProps, 'usual'> {
  readonly end: 'low' | 'high';
}

/** One end of a quantity's range; never beyond the typical value. */
export function RangeEnd({ path, words, quantity, times = 1, end }: RangeEndProps) {
  const { formats } = useInputs();
  const { attempt } = useAct();
  const kept = useRefusedAt(path, end);
  const { min, max, isWhole } = boundsAt(path) ?? { min: -1e12, max: 1e12 };
  const bounds = { min: min * times, max: max * times, isWhole };
  const whole = timesQuantity(quantity, times);
  const { typical, ...shown } = whole;
  const units = unitsOf(words, formats);
  const rules = entryRules(words, formats, bounds);
  const limits =
    end === 'low' ? { min: bounds.min, max: typical } : { min: typical, max: bounds.max };
  const parse = (text: string): ParsedText => {
    const parsed = parseNumber(text, rules);
    if (!parsed.ok || (parsed.value >= limits.min && parsed.value <= limits.max)) return parsed;
    return { ok: false, message: endBeyondTypical(end, figureText(words, typical, formats)) };
  };
  return (
    <NumberField
      {...kept}
      id={`${end}-${path.replaceAll('.', '-')}`}
      label={end === 'low' ? inputTexts.low : inputTexts.high}
      value={shown[end]}
      format={(value) => editText(words, value, formats.locale)}
      parse={parse}
      onCommit={(value, detail) =>
        attempt(
          { kind: 'setQuantity', path, quantity: withEnd(quantity, end, value / times) },
          detail,
        )
      }
      lastValidText={kept.refused && inForceText(words, whole, formats)}
      {...limits}
      {...units}
    />
  );
}

/** A range has two ends: where only one is entered, the other is the typical value. */
function withEnd(quantity: QuantityFieldProps['quantity'], end: 'low' | 'high', value: number) {
  const { low = quantity.typical, high = quantity.typical } = quantity;
  return { ...quantity, low, high, [end]: value, origin: 'edited' as const };
}
