import { firmName, firmNote } from '../../present/catalogue/rangeWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import { hasUnchosenRange, unchosenRange } from '../../scenario/defaultRange.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { fieldId } from './fieldId.ts';
import styles from './Inputs.module.css';
import { useInputs } from './inputsContext.ts';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { Refusal } from './Refusal.tsx';
import { timesQuantity } from './timesQuantity.ts';
import { useAct } from './useAct.ts';
import { useValueAt } from './useValueAt.ts';

/**
 * Whether a figure that was entered is firm. Whoever types a quote over a default has its range in force still, and
 * may not know; who chose a range of their own has said so already.
 */
export function FirmChoice({ path, words, quantity, times = 1 }: QuantityFieldProps) {
  const { scenario, formats, scope } = useInputs();
  const { act, refusal } = useAct();
  const found = useValueAt(path);
  const { low, typical, high, origin } = quantity;
  const isFirm = low === high;
  const varied = unchosenRange(scenario, path, typical);
  if (origin === 'default' || varied === undefined || varied.low === varied.high) return null;
  if (!isFirm && !hasUnchosenRange(scenario, path, quantity)) return null;
  const id = `${fieldId(path, scope)}-firm`;
  const name = firmName(words, path);
  // What is shown may be from before a movement that is under way.
  const current = isUncertain(found) ? found : quantity;
  const vary = () => ({ ...current, ...unchosenRange(scenario, path, current.typical) });
  return (
    <>
      <div className={styles.firm}>
        <label className={styles.firmChoice}>
          <input
            type="checkbox"
            checked={isFirm}
            aria-label={inputTexts.firmOf(name, words.label)}
            aria-describedby={id}
            onChange={() =>
              act(
                isFirm
                  ? { kind: 'setQuantity', path, quantity: vary() }
                  : { kind: 'setRange', path, width: 'none' },
              )
            }
          />
          {name}
        </label>
        <span id={id}>{firmNote(words, timesQuantity(quantity, times), formats)}</span>
      </div>
      <Refusal sentence={refusal} />
    </>
  );
}
