import type {
  LossComponent,
  PlanProjection,
  Quantity,
  SpendComponent,
} from '../../engine/index.ts';
import { lossNames, quantityNames, spendNames } from '../../present/itemWords.ts';
import { keysOf, layerOfLoss } from '../../present/words.ts';
import type { ComponentName, PlanDraft } from './draft.ts';
import type { Line, LineLook, Month } from './monthSheet.ts';

/** The results of a plan, by month; each line's total stands beside it. */
export interface PlanTotalLines {
  readonly spend: Readonly<Partial<Record<SpendComponent, Line>>>;
  readonly losses: Readonly<Record<LossComponent, Line>>;
  readonly quantities: Readonly<Record<Quantity, Line>>;
  readonly supportSpend: Line;
  readonly allIn: Line;
  readonly cumulativeSupportSpend: Line;
  readonly cumulativeAllIn: Line;
  readonly presentValueSupportSpend: Line;
  readonly presentValueAllIn: Line;
}

/** Adds what the lines of a plan come to: components, totals, cumulative and present values. */
export function addPlanTotals(
  draft: PlanDraft,
  projection: PlanProjection,
  isBankStated: boolean,
): PlanTotalLines {
  const { sheet } = draft;
  sheet.heading('Quantities');
  const quantities = each(quantityNames, (name, label) =>
    sumLine(draft, name, label, { isSummed: true, cached: projection.quantities[name] }),
  );
  sheet.heading('Support bills by component');
  const spend = each(spendNames, (name, label) =>
    isBankStated && (name === 'blocks' || name === 'overage')
      ? statedLine(draft, name, label, projection)
      : sumLine(draft, name, label, money(projection.spend[name])),
  );
  sheet.heading('Lost beyond the bills');
  const losses = each(lossNames, (name, label) =>
    sumLine(draft, name, label, money(projection.losses[name])),
  );
  sheet.heading('Totals');
  return { spend, losses, quantities, ...addSums(draft, projection, Object.values(spend), losses) };
}

function each<Name extends string, Value>(
  names: Readonly<Record<Name, string>>,
  make: (name: Name, label: string) => Value,
): Record<Name, Value> {
  const made = keysOf(names).map((name) => [name, make(name, names[name])]);
  return Object.fromEntries(made) as Record<Name, Value>;
}

function money(cached: ArrayLike<number>): LineLook {
  return { format: 'money', isSummed: true, cached };
}

function sumLine(
  { sheet, lines }: PlanDraft,
  name: ComponentName,
  label: string,
  look: LineLook,
): Line {
  const parts = lines.get(name) ?? [];
  const sum = (at: Month) =>
    parts
      .filter((part) => part.has(at.t))
      .map((part) => at.of(part))
      .join('+') || '0';
  return sheet.line(label, sum, look);
}

/** Values of the projection in place of formulas; whatever leads to them is locked. */
function statedLine(
  { book, sheet, lines }: PlanDraft,
  name: 'blocks' | 'overage',
  label: string,
  projection: PlanProjection,
): Line {
  for (const line of lines.get(name) ?? []) book.state(line);
  return sheet.line(
    `${label} (stated: hours that expire)`,
    ({ t }) => projection.spend[name][t - 1] ?? 0,
    { format: 'money', isSummed: true, style: 'stated', cached: projection.spend[name] },
  );
}

function addSums(
  { book, sheet }: PlanDraft,
  projection: PlanProjection,
  spend: readonly Line[],
  losses: Readonly<Record<LossComponent, Line>>,
) {
  const { layers } = book;
  const { discount } = book.timeline;
  const total = (label: string, formula: (at: Month) => string, cached: ArrayLike<number>) =>
    sheet.line(label, formula, { format: 'money', style: 'strong', isSummed: true, cached });
  const running = (label: string, line: Line, cached: ArrayLike<number>) =>
    sheet.line(
      label,
      (at) => (at.t === 1 ? at.of(line) : `${at.in(own(line), at.t - 1)}+${at.of(line)}`),
      { format: 'money', cached },
    );
  const own = (line: Line): Line => ({ ...line, row: line.row + 1 });
  const supportSpend = total(
    'Support bills',
    (at) => `SUM(${at.of(spend[0] as Line)}:${at.of(spend.at(-1) as Line)})`,
    projection.supportSpend,
  );
  const cumulativeSupportSpend = running(
    'Support bills, so far',
    supportSpend,
    projection.cumulativeSupportSpend,
  );
  const allIn = total(
    'All-in cost',
    (at) => {
      const lost = keysOf(losses).map(
        (name) => `${layers[layerOfLoss[name]]}*${at.of(losses[name])}`,
      );
      return [`${layers.supportSpend}*${at.of(supportSpend)}`, ...lost].join('+');
    },
    projection.allIn,
  );
  const cumulativeAllIn = running('All-in cost, so far', allIn, projection.cumulativeAllIn);
  const discounted = (label: string, line: Line, cached: ArrayLike<number>) =>
    total(label, (at) => `${at.of(line)}*${at.of(discount)}`, cached);
  return {
    supportSpend,
    cumulativeSupportSpend,
    allIn,
    cumulativeAllIn,
    presentValueSupportSpend: discounted(
      'Support bills, present value',
      supportSpend,
      projection.presentValueSupportSpend,
    ),
    presentValueAllIn: discounted(
      'All-in cost, present value',
      allIn,
      projection.presentValueAllIn,
    ),
  };
}
