import { useMemo } from 'react';
import { type LiveField, liveFields } from '../../present/catalogue/liveFields.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { InputsContext } from './inputsContext.ts';
import styles from './LiveInputs.module.css';
import { PlainField } from './PlainField.tsx';
import { type FigureRequest, useFigure } from './useFigure.tsx';
import { type SettingParts, useInputsSetting } from './useInputsSetting.ts';

export interface LiveInputsProps extends SettingParts {
  /** Those that are gone from the document are left out. */
  readonly paths: readonly string[];
}

/** A few inputs within reach, without sources and notes. */
export function LiveInputs({ paths, ...parts }: LiveInputsProps) {
  const { scenario } = parts;
  const setting = useInputsSetting(parts, 'live');
  const fields = useMemo(() => {
    const all = liveFields(scenario);
    return paths.flatMap((path) => all.find((field) => field.path === path) ?? []);
  }, [scenario, paths]);
  return (
    <InputsContext value={setting}>
      <div className={styles.inputs}>
        {fields.map((field) => (
          <div key={field.path} className={styles.input}>
            <p className={styles.group}>{field.group}</p>
            <LiveInput field={field} />
          </div>
        ))}
      </div>
    </InputsContext>
  );
}

function LiveInput({ field: { path, quick, node } }: { readonly field: LiveField }) {
  if (quick !== undefined) return <LiveFigure {...quick} />;
  if (node === undefined) return null;
  const { words } = node;
  const isPlain = words.kind === 'choice' || words.kind === 'switch';
  return isPlain ? (
    <PlainField node={{ ...node, words: { ...words, help: '' } }} />
  ) : (
    <LiveFigure path={path} words={words} />
  );
}

function LiveFigure(request: FigureRequest) {
  const { source: _source, hint: _hint, badge: _badge, ...field } = useFigure(request);
  return <NumberField {...field} />;
}
