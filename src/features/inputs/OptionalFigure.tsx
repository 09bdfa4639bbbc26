import type { FieldNode } from '../../present/catalogue/outline.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { Action } from '../../scenario/action.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { MarkedText } from '../../ui/fields/MarkedText.tsx';
import { fieldId } from './fieldId.ts';
import { FigureField } from './FigureField.tsx';
import styles from './Inputs.module.css';
import { useInputs } from './inputsContext.ts';
import { QuantityField } from './QuantityField.tsx';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

/** A figure that may be left open: what holds without it, and a way to state it or to clear it. */
export function OptionalFigure({ node: { path, words, value } }: { readonly node: FieldNode }) {
  const { scope } = useInputs();
  const { act, refusal } = useAct();
  const id = fieldId(path, scope);
  if (value === undefined || value === null) {
    return (
      <>
        <div className={styles.open}>
          <span id={`${id}-open`} className={styles.openLabel}>
            <MarkedText stretches={termStretches(words.label)} />{' '}
            <span className={styles.quiet}>{words.whenAbsent}</span>
          </span>
          <Button
            variant="link"
            label={inputTexts.setField(words.label)}
            describedBy={`${id}-open`}
            onClick={() => act(setting(path, words.firstValue ?? 0))}
          >
            {inputTexts.set}
          </Button>
        </div>
        <Refusal sentence={refusal} />
      </>
    );
  }
  return (
    <div className={styles.quantity}>
      {isUncertain(value) ? (
        <QuantityField path={path} words={words} quantity={value} />
      ) : (
        <FigureField path={path} words={words} />
      )}
      <Button
        variant="link"
        label={inputTexts.clearField(words.label)}
        onClick={() => act({ kind: 'setValue', path, value: cleared(path) })}
      >
        {inputTexts.clear}
      </Button>
      <Refusal sentence={refusal} />
    </div>
  );
}

/** Budgets are plain numbers that may be null; limits are quantities that may be null; terms are left out. */
function setting(path: string, typical: number): Action {
  return path.startsWith('budget.')
    ? { kind: 'setValue', path, value: typical }
    : { kind: 'setQuantity', path, quantity: { typical, origin: 'edited' } };
}

function cleared(path: string): null | undefined {
  return path.startsWith('budget.') || /\.(?:limit|rolloverCapHours)$/.test(path)
    ? null
    : undefined;
}
