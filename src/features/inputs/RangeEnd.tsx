import { editText, unitsOf } from '../../present/catalogue/fieldText.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { parseNumber } from '../../ui/fields/parseNumber.ts';
import { useInputs } from './inputsContext.ts';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { useAct } from './useAct.ts';

interface RangeEndProps extends QuantityFieldProps {
  readonly end: 'low' | 'high';
}

/** One end of a quantity's range; never beyond the typical value. */
export function RangeEnd({ path, words, quantity, end }: RangeEndProps) {
  const { formats } = useInputs();
  const { act, refusal } = useAct();
  const bounds = boundsAt(path);
  const units = unitsOf(words, formats);
  const kind = words.kind === 'percent' || words.kind === 'money' ? words.kind : 'number';
  const limits =
    end === 'low'
      ? { min: bounds?.min, max: quantity.typical }
      : { min: quantity.typical, max: bounds?.max };
  const rules = { locale: formats.locale, kind, unit: units.suffix, ...limits } as const;
  return (
    <NumberField
      id={`${end}-${path.replaceAll('.', '-')}`}
      label={end === 'low' ? 'Low' : 'High'}
      value={quantity[end]}
      format={(value) => editText(words, value, formats.locale)}
      parse={(text) => parseNumber(text, rules)}
      onCommit={(value, detail) =>
        act({ kind: 'setQuantity', path, quantity: withEnd(quantity, end, value) }, detail)
      }
      {...limits}
      {...units}
      message={refusal}
    />
  );
}

/** A range has two ends: where only one is entered, the other is the typical value. */
function withEnd(quantity: QuantityFieldProps['quantity'], end: 'low' | 'high', value: number) {
  const { low = quantity.typical, high = quantity.typical } = quantity;
  return { ...quantity, low, high, [end]: value, origin: 'edited' as const };
}
