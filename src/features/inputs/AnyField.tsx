import { useState } from 'react';
import type { FieldNode, MemberNode } from '../../present/catalogue/outline.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { MonthField } from '../../ui/fields/MonthField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import { OptionalFigure } from './OptionalFigure.tsx';
import { QuantityField } from './QuantityField.tsx';

/** The field that suits a node of the outline. */
export function AnyField({ node }: { readonly node: FieldNode | MemberNode }) {
  if (node.kind === 'member')
    return <PlainField node={{ ...node, kind: 'field', value: node.isOn }} turned={node.turned} />;
  const { words, path, value } = node;
  if (words.whenAbsent !== undefined) return <OptionalFigure node={node} />;
  if (isUncertain(value)) return <QuantityField path={path} words={words} quantity={value} />;
  if (typeof value === 'number' && words.kind !== 'choice')
    return <FigureField path={path} words={words} />;
  return <PlainField node={node} />;
}

interface PlainProps {
  readonly node: FieldNode;
  /** For a member of a list: the list with it turned. */
  readonly turned?: readonly string[];
}

/** A text, a choice, a switch or a month. */
function PlainField({ node: { path, words, value }, turned }: PlainProps) {
  const { scenario, dispatch } = useInputs();
  const [message, setMessage] = useState<string>();
  const commit = (next: unknown, isFinal = true) => {
    const outcome = dispatch({ kind: 'setValue', path, value: next }, { isFinal });
    setMessage(outcome.ok ? undefined : outcome.sentence);
  };
  const id = `field-${path.replaceAll('.', '-')}${turned ? `-${words.label.replaceAll(' ', '-')}` : ''}`;
  const common = { id, label: words.label };
  switch (words.kind) {
    case 'switch':
      return (
        <SwitchField
          {...common}
          isOn={value === true}
          hint={message ?? words.help}
          onCommit={(isOn) => commit(turned ?? isOn)}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...common}
          value={plainText(value)}
          options={optionsOf(words.choices ?? {}, path, scenario)}
          hint={message ?? words.help}
          onCommit={(next) => commit(typeof value === 'number' ? Number(next) : next)}
        />
      );
    case 'month':
      return (
        <MonthField
          {...common}
          value={plainText(value)}
          hint={message ?? words.help}
          onCommit={commit}
        />
      );
    default:
      return (
        <TextField
          {...common}
          value={plainText(value)}
          hint={words.help}
          message={message}
          onCommit={(next, { isFinal }) => commit(next, isFinal)}
        />
      );
  }
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
