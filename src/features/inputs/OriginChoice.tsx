import { originChoices } from '../../present/catalogue/originWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { Origin } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { defaultAt } from './defaultAt.ts';
import { useInputs } from './inputsContext.ts';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

const segmentsOf = (origins: readonly Origin[]) =>
  origins.map((value) => ({ value, label: originChoices[value] }));

/** Whose figure it is. Going back to the default brings the default figure and its range with it. */
export function OriginChoice({
  path,
  words,
  quantity,
}: Pick<QuantityFieldProps, 'path' | 'words' | 'quantity'>) {
  const { scenario, defaults } = useInputs();
  const { act, refusal } = useAct();
  const standard = defaultAt(scenario, defaults, path);
  const hasDefault = isUncertain(standard) || quantity.origin === 'default';
  return (
    <>
      <SegmentedControl
        label={inputTexts.originOf(words.label)}
        segments={segmentsOf(hasDefault ? ['default', 'edited', 'client'] : ['edited', 'client'])}
        value={quantity.origin}
        onCommit={(origin) => {
          const next =
            origin === 'default' && isUncertain(standard) ? standard : { ...quantity, origin };
          return act({ kind: 'setQuantity', path, quantity: next });
        }}
      />
      <Refusal sentence={refusal} />
    </>
  );
}
