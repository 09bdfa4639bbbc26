import type { Scenario } from '../schema/scenario.ts';
import { fieldAt } from './catalogue/fieldAt.ts';
import { editText, unitsOf } from './catalogue/fieldText.ts';
import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';
import type { TableRow } from './tableView.ts';

/** Terms by which quotes differ, as paths below the billing; the hourly rate stands for work beside a fee too. */
const terms: readonly (readonly [path: string, label?: string])[] = [
  ['perUserPerMonth'],
  ['perDevicePerMonth'],
  ['perServerPerMonth'],
  ['sitePricing.feePerSite', 'Fee per site'],
  ['flatPerMonth'],
  ['monthlyMinimum'],
  ['minimumSeats'],
  ['onboarding.amount'],
  ['onboarding.share'],
  ['hourly.hourlyRate'],
  ['outOfScope.hourlyRate', 'Hourly rate out of scope'],
  ['contract.termMonths'],
];

/** What each visible plan is quoted by, in the field's words; terms that no plan has are left out. */
export function quoteTerms({ scenario, plans }: ResultView, formats: Formats): readonly TableRow[] {
  const documents = plans.flatMap(({ id }) => scenario.plans.find((plan) => plan.id === id) ?? []);
  const rows = terms.map(([path, label]): TableRow => {
    const full = `plans.0.composition.arrangement.billing.${path}`;
    const words = fieldAt(full);
    const cells = documents.map((plan) => {
      const value = termOf(plan, path);
      return words && value ? shown(words, value, formats) : '–';
    });
    return { id: path, header: label ?? words?.label ?? path, cells };
  });
  return [
    {
      id: 'basis',
      header: 'Priced',
      cells: documents.map((plan) => basisOf(plan, scenario.plans)),
    },
    ...rows.filter(({ cells }) => cells.some((cell) => cell !== '–')),
  ];
}

type PlanDocument = Scenario['plans'][number];

function shown(
  words: NonNullable<ReturnType<typeof fieldAt>>,
  value: number,
  formats: Formats,
): string {
  const { prefix, suffix } = unitsOf(words, formats);
  return `${prefix}${editText(words, value, formats.locale)} ${suffix}`.trim();
}

/** "per person and per device", "by the hour", "Managed and Break-fix". */
function basisOf(plan: PlanDocument, plans: readonly PlanDocument[]): string {
  const { composition } = plan;
  const nameOf = (id: string) => plans.find((each) => each.id === id)?.name ?? id;
  switch (composition.kind) {
    case 'single':
      return billedBy(plan);
    case 'mix':
      return 'as a mix of two';
    case 'staffFirst':
      return 'own staff first';
    case 'switch':
      return `${nameOf(composition.fromPlanId)}, then ${nameOf(composition.toPlanId)}`;
  }
}

const bases = [
  ['perUserPerMonth', 'per person'],
  ['perDevicePerMonth', 'per device'],
  ['perServerPerMonth', 'per server'],
  ['sitePricing.feePerSite', 'per site'],
  ['flatPerMonth', 'flat'],
] as const;

function billedBy(plan: PlanDocument): string {
  const { composition } = plan;
  if (composition.kind !== 'single') return '';
  const { billing } = composition.arrangement;
  if (billing.kind === 'hourly') return 'by the hour';
  if (billing.kind === 'blockHours') return 'in prepaid hours';
  const found = bases.filter(([path]) => termOf(plan, path)).map(([, words]) => words);
  return found.length === 0 ? 'by a fee' : found.join(' + ');
}

/** Undefined where the plan has no such term of its own. */
function termOf({ composition }: PlanDocument, path: string): number | undefined {
  if (composition.kind !== 'single') return undefined;
  const found = path.split('.').reduce<unknown>(childOf, composition.arrangement.billing);
  const value = childOf(found, 'typical') ?? found;
  return typeof value === 'number' ? value : undefined;
}

function childOf(part: unknown, key: string): unknown {
  const isOwn = typeof part === 'object' && part !== null && Object.hasOwn(part, key);
  return isOwn ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
}
