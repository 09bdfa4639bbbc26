import { currencyChoices, currencyCode } from '../../present/catalogue/currencies.ts';
import type { FieldNode } from '../../present/catalogue/outline.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { MonthField } from '../../ui/fields/MonthField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { MarkedText } from '../../ui/fields/MarkedText.tsx';
import { DraftTextField } from './DraftTextField.tsx';
import { fieldId } from './fieldId.ts';
import { useInputs } from './inputsContext.ts';
import { useAct } from './useAct.ts';
import { useChoice } from './useChoice.ts';
import { useRefusedAt } from './useRefused.ts';

interface PlainFieldProps {
  readonly node: FieldNode;
  /** For a member of a list: the list with it turned. */
  readonly turned?: readonly string[];
}

/** A text, a choice, a switch or a month. */
export function PlainField({ node: { path, words, value }, turned }: PlainFieldProps) {
  const { scenario, formats, scope } = useInputs();
  const { act, attempt, refusal } = useAct();
  const kept = useRefusedAt(path);
  const choice = useChoice(path, value, act);
  const id = `${fieldId(path, scope)}${turned ? `-${words.label.replaceAll(' ', '-')}` : ''}`;
  const shownLabel = <MarkedText stretches={termStretches(words.label)} />;
  const common = { id, label: words.label, shownLabel };
  const help = words.help && <MarkedText stretches={termStretches(words.help)} />;
  const hint = refusal ?? help;
  switch (words.kind) {
    case 'switch':
      return (
        <SwitchField
          id={id}
          label={shownLabel}
          isOn={value === true}
          hint={hint}
          isEdited={turned === undefined && choice.isEdited}
          labelText={words.label}
          onReset={choice.reset}
          onCommit={(isOn) => choice.commit(turned ?? isOn)}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...common}
          value={plainText(value)}
          options={optionsOf(words.choices ?? {}, path, scenario)}
          hint={hint}
          isEdited={choice.isEdited}
          onReset={choice.reset}
          onCommit={(next) => choice.commit(typeof value === 'number' ? Number(next) : next)}
        />
      );
    case 'month':
      return (
        <MonthField
          {...common}
          {...kept}
          value={plainText(value)}
          hint={hint}
          isEdited={choice.isEdited}
          onReset={choice.reset}
          onCommit={(month) => attempt({ kind: 'setValue', path, value: month })}
        />
      );
    default:
      return (
        <DraftTextField
          {...common}
          {...kept}
          value={plainText(value)}
          hint={help}
          suggestions={path === 'currency' ? currencyChoices(formats.locale) : undefined}
          onCommit={(text, detail) =>
            attempt({ kind: 'setValue', path, value: asEntered(path, text) }, detail)
          }
        />
      );
  }
}

function asEntered(path: string, text: string): string {
  return path === 'currency' ? currencyCode(text) : text;
}

function plainText(value: FieldNode['value']): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A choice of plans is made of the plans that there are, without the one that is being edited. */
function optionsOf(choices: Readonly<Record<string, string>>, path: string, { plans }: Scenario) {
  if (!path.endsWith('lanId')) {
    return Object.entries(choices).map(([value, label]) => ({ value, label }));
  }
  const own = plans[Number(path.split('.')[1])]?.id;
  return plans.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name }));
}
