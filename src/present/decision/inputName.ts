import type { Plan } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { fieldAt } from '../catalogue/fieldAt.ts';
import { groupTitles } from '../catalogue/groupWords.ts';
import { listOf } from '../phrases.ts';

/** The path of an input in the document, from its path in a question that holds some of its plans. */
export function documentPath(
  path: string,
  plans: readonly Pick<Plan, 'id'>[],
  scenario: Pick<Scenario, 'plans'>,
): string {
  return path.replace(/^plans\.(\d+)/, (_, index: string) => {
    const id = plans[Number(index)]?.id;
    return `plans.${scenario.plans.findIndex((plan) => plan.id === id)}`;
  });
}

/** Groups that tell two fields of the same name apart. */
const telling = new Set(['remote', 'onSite', 'outOfScope', 'staff']);

/**
 * What inputs that are one thing are called, wherever the name is read: "Technician time per incident,
 * Everyday ticket", "Hourly rate, Break-fix and Block hours".
 *
 * @param paths into the document
 */
export function inputName(paths: readonly string[], scenario: Scenario): string {
  const [first = ''] = paths;
  const label = fieldAt(first)?.label ?? first;
  const plans = paths.flatMap((path) => planName(path, scenario) ?? []);
  const context = [...contextOf(first, scenario), listOf([...new Set(plans)])];
  return [label, ...context].filter((each) => each !== '').join(', ');
}

function planName(path: string, { plans }: Scenario): string | undefined {
  const index = /^plans\.(\d+)/.exec(path)?.[1];
  return index === undefined ? undefined : plans[Number(index)]?.name;
}

/** Kinds of incident, hour bands and groups on the way to the field. */
function contextOf(path: string, scenario: Scenario): readonly string[] {
  const keys = path.split('.');
  const incidentIndex = /^incidentClasses\.(\d+)/.exec(path)?.[1];
  const own =
    incidentIndex === undefined ? undefined : scenario.incidentClasses[Number(incidentIndex)];
  if (own !== undefined) return [own.name];
  let node: unknown = scenario;
  return keys.slice(0, -1).flatMap((key, index) => {
    node = childOf(node, key);
    if (index < 2) return [];
    if (telling.has(key)) return [groupTitles[key] ?? key];
    if (keys[index - 1] === 'classTerms') {
      return scenario.incidentClasses.filter(({ id }) => id === key).map(({ name }) => name);
    }
    const name = childOf(node, 'name');
    return typeof name === 'string' && /^\d+$/.test(key) ? [name] : [];
  });
}

function childOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
