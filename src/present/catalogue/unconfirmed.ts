import { referenceCurrency } from '../../reference/referenceCurrency.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import type { FieldWords } from './fieldWords.ts';
import { type FieldNode, outlineOf, type OutlineNode } from './outline.ts';

/** The badge of an amount that came with the program and stands under another currency's name. */
export const unconfirmedText = 'US figure, not converted';

/** Whether an amount is a default in US dollars that a scenario in another currency takes as its own. */
export function isUnconfirmed(
  { currency }: Pick<Scenario, 'currency'>,
  { kind }: FieldWords,
  { origin, typical, high = typical }: Uncertain,
): boolean {
  const isAmount = kind === 'money' && (typical !== 0 || high !== 0);
  return currency !== referenceCurrency && isAmount && origin === 'default';
}

/** Paths of all such amounts on which the answer rests: those of hidden plans do not count. */
export function unconfirmedPaths(scenario: Scenario): readonly string[] {
  if (scenario.currency === referenceCurrency) return [];
  const hidden = scenario.plans.flatMap(({ isHidden }, index) =>
    isHidden ? [`plans.${index}`] : [],
  );
  return outlineOf(scenario)
    .filter(({ path }) => !hidden.includes(path))
    .flatMap(fieldsIn)
    .filter(({ words, value }) => isQuantity(value) && isUnconfirmed(scenario, words, value))
    .map(({ path }) => path);
}

/** "The answer rests on 27 amounts that are still US figures, not converted to EUR." */
export function unconfirmedSentence(amounts: number, currency: string): string {
  const what =
    amounts === 1
      ? 'one amount that is still a US figure'
      : `${amounts} amounts that are still US figures`;
  return `The answer rests on ${what}, not converted to ${currency}.`;
}

/** The sentence about a scenario; null where it has no such amount. */
export function unconfirmedCaveat(scenario: Scenario): string | null {
  const { length } = unconfirmedPaths(scenario);
  return length === 0 ? null : unconfirmedSentence(length, scenario.currency);
}

function fieldsIn(node: OutlineNode): readonly FieldNode[] {
  if (node.kind === 'group') return node.nodes.flatMap(fieldsIn);
  return node.kind === 'field' ? [node] : [];
}

function isQuantity(value: FieldNode['value']): value is Uncertain {
  return typeof value === 'object' && value !== null;
}
