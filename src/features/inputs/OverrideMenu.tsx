import { fieldAt } from '../../present/catalogue/fieldAt.ts';
import { segmentsOf, valueAt } from '../../scenario/path.ts';
import { figuresOf } from '../../schema/figures.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';

interface OverrideMenuProps {
  /** Path of the overrides. */
  readonly path: string;
  readonly overrides: Readonly<Record<string, Uncertain>>;
}

/** Terms in which a part that follows another plan may differ from it, and a way back. */
export function OverrideMenu({ path, overrides }: OverrideMenuProps) {
  const { scenario, dispatch } = useInputs();
  const planId = valueAt(scenario, segmentsOf(path.replace(/overrides$/, 'planId')));
  const followed = scenario.plans.find(({ id }) => id === planId)?.composition;
  const terms =
    followed?.kind === 'single'
      ? figuresOf(followed.arrangement).flatMap(({ path: term, value }) => {
          const words = fieldAt(`${path}.${term}`);
          return words === undefined || !isUncertain(value) || Object.hasOwn(overrides, term)
            ? []
            : [{ term, value, label: words.label }];
        })
      : [];
  return (
    <>
      {Object.keys(overrides).map((term) => (
        <Button
          key={term}
          variant="link"
          onClick={() => dispatch({ kind: 'setValue', path: `${path}.${term}`, value: undefined })}
        >
          Follow again: {fieldAt(`${path}.${term}`)?.label ?? term}
        </Button>
      ))}
      <div className={styles.override}>
        <SelectField
          id={`override-${path.replaceAll('.', '-')}`}
          label="Differ in"
          value=""
          options={[
            { value: '', label: 'Choose a term …' },
            ...terms.map(({ term, label }) => ({ value: term, label: `${label} (${term})` })),
          ]}
          onCommit={(chosen) => {
            const start = terms.find(({ term }) => term === chosen)?.value;
            if (start === undefined) return;
            dispatch({
              kind: 'setQuantity',
              path: `${path}.${chosen}`,
              quantity: { ...start, origin: 'edited' },
            });
          }}
        />
      </div>
    </>
  );
}
