import type { FieldNode, MemberNode } from '../../present/catalogue/outline.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { FigureField } from './FigureField.tsx';
import { OptionalFigure } from './OptionalFigure.tsx';
import { PlainField } from './PlainField.tsx';
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
