import { type CaseRow, type CaseSheet, createCaseSheet } from './caseSheet.ts';
import { ceiling, limitedExpectedValue, survival } from './formulas.ts';

/** One way an incident is billed: what its terms are called in formulas. */
export interface BilledCase {
  readonly mean: string;
  readonly cv: string;
  readonly increment: string;
  readonly minimum: string;
  /** Bills of at least so many hours count: "0" for all. */
  readonly from: string;
  /** Chance of this way. */
  readonly share: string;
  readonly rate: string;
  /** Hours that a billed hour takes from a prepaid bank. */
  readonly bankMultiple: string;
}

/** Terms of the sum that stand row by row; the rest is the Euler–Maclaurin remainder. */
const terms = 96;
const first = 's0';
const last = `s${terms - 1}`;

/**
 * E[billed] = m₀ + i·Σ_{j ≥ m₀/i} S(j·i), its second moment and, with rate and chance, its money: one
 * column for each class, hour band, channel and tier.
 */
export function createBilledHours(): CaseSheet<BilledCase> {
  return createCaseSheet(
    'Billed hours',
    'Expected billed hours of one incident',
    'Labour is lognormal; time is billed in whole steps and at least the minimum. The sum over all steps is written out and closed by the Euler–Maclaurin formula.',
    [...givenRows, ...startRows, ...latticeRows, ...tailRows, ...resultRows],
  );
}

type Row = CaseRow<BilledCase>;

const givenRows: readonly Row[] = [
  row('mean', 'Mean labour, h', (each) => each.mean),
  row('cv', 'Spread of labour, × mean', (each) => each.cv),
  row('increment', 'Billed in steps of, h', (each) => each.increment),
  row('minimum', 'Minimum billed, h', (each) => each.minimum),
  row('from', 'Counting bills from, h', (each) => each.from),
  row('share', 'Share of incidents', (each) => each.share),
  row('rate', 'Hourly rate', (each) => each.rate),
  row('bankMultiple', 'Prepaid hours per billed hour', (each) => each.bankMultiple),
];

const startRows: readonly Row[] = [
  row('sigma', 'σ of ln(labour)', (_, { cell }) => `SQRT(LN(1+${cell('cv')}^2))`),
  row('first', 'Least steps', (_, { cell }) =>
    steps(cell('increment'), `${cell('minimum')}/${cell('increment')}`),
  ),
  row(
    'start',
    'Steps from which bills count',
    (_, { cell }) =>
      `MAX(${cell('first')},${steps(cell('increment'), `${cell('from')}/${cell('increment')}`)})`,
  ),
  row('bend', 'Steps that are certain', (_, { cell }) => {
    const certain = `${cell('mean')}*EXP(-8.3*${cell('sigma')}-${cell('sigma')}^2/2)/${cell('increment')}`;
    return guarded(cell, cell('start'), `MAX(${cell('start')},INT(${certain}))`);
  }),
];

const latticeRows: readonly Row[] = Array.from({ length: terms }, (_, k) => ({
  id: `s${k}`,
  label: `Chance of more than ${k} further steps`,
  constants: [k] as const,
  formula: (_each: BilledCase, { cell, constant }) =>
    survival(
      cell('mean'),
      cell('sigma'),
      `((${cell('bend')}+${constant('B')})*${cell('increment')})`,
    ),
}));

const tailRows: readonly Row[] = [
  row('end', 'Steps written out', (_, { cell }) => `${cell('bend')}+${terms}`),
  row('x', 'Hours there', (_, { cell }) => `${cell('end')}*${cell('increment')}`),
  row('z', 'z there', (_, { cell }) =>
    guarded(cell, '0', `LN(${cell('x')}/${cell('mean')})/${cell('sigma')}+${cell('sigma')}/2`),
  ),
  row('beyond', 'Chance of more', (_, { cell }) => `NORMSDIST(-${cell('z')})`),
  row('density', 'Density at z', (_, { cell }) => `EXP(-(${cell('z')}^2)/2)/SQRT(2*PI())`),
  row('slope', 'Slope of the chance, downwards', (_, { cell }) =>
    guarded(cell, '0', `${cell('density')}*${cell('increment')}/(${cell('sigma')}*${cell('x')})`),
  ),
  row('bow', 'Second difference', (_, { cell }) => {
    const g2 = `${cell('z')}*${cell('density')}/${cell('sigma')}^2`;
    return guarded(cell, '0', `(${g2}+${cell('density')}/${cell('sigma')})/${cell('end')}^2`);
  }),
  row('third', 'Third difference', (_, { cell }) => {
    const [z, density, sigma] = [cell('z'), cell('density'), cell('sigma')];
    const g3 = `-(${z}^2-1)*${density}/${sigma}^3`;
    const sum = `${g3}-3*${z}*${density}/${sigma}^2-2*${density}/${sigma}`;
    return guarded(cell, '0', `(${sum})/${cell('end')}^3`);
  }),
  row('integral', 'Integral beyond, steps', (_, { cell }) => {
    const partial = `${cell('mean')}*NORMSDIST(${cell('sigma')}-${cell('z')})`;
    return guarded(cell, '0', `(${partial}-${cell('x')}*${cell('beyond')})/${cell('increment')}`);
  }),
  row('square', 'Integral of the second moment', (_, { cell }) => {
    const second = `${cell('mean')}^2*(1+${cell('cv')}^2)*NORMSDIST(2*${cell('sigma')}-${cell('z')})`;
    const left = `${second}-${cell('x')}^2*${cell('beyond')}`;
    return guarded(cell, '0', `(${left})/${cell('increment')}^2`);
  }),
  row('tail', 'Sum beyond', (_, { cell }) =>
    guarded(
      cell,
      '0',
      `${cell('integral')}+${cell('beyond')}/2+${cell('slope')}/12+${cell('third')}/720`,
    ),
  ),
  row('heavyTail', 'Weighted sum beyond', (_, { cell }) => {
    const [weight, beyond, slope] = [`(2*${cell('end')}+1)`, cell('beyond'), cell('slope')];
    const sum = `${cell('square')}+${cell('integral')}+${weight}*${beyond}/2`;
    const bends = `-(2*${beyond}-${weight}*${slope})/12+(${weight}*${cell('third')}+6*${cell('bow')})/720`;
    return guarded(cell, '0', sum + bends);
  }),
];

const resultRows: readonly Row[] = [
  row('reached', 'Chance of reaching the first that counts', (_, { cell }) => {
    const before = `((${cell('start')}-1)*${cell('increment')})`;
    return `IF(${cell('start')}>${cell('first')},${survival(cell('mean'), cell('sigma'), before)},1)`;
  }),
  row('constant', 'Billed where labour never varies', (_, { cell }) => {
    const least = `MAX(${cell('minimum')},${cell('mean')})`;
    const rounded = `${cell('increment')}*${ceiling(`${least}/${cell('increment')}`)}`;
    return `IF(${cell('increment')}>1E-6,${rounded},${least})`;
  }),
  row('exact', 'Billed to the exact time', (_, { cell }) => {
    const [mean, sigma, from] = [cell('mean'), cell('sigma'), cell('from')];
    const above = `IF(${mean}*${sigma}=0,0,${mean}*NORMSDIST(${sigma}/2-LN(${from}/${mean})/${sigma}))`;
    const all = `${cell('minimum')}+${mean}-${limitedExpectedValue(mean, sigma, cell('minimum'))}`;
    return `IF(${from}>${cell('minimum')},${above},${all})`;
  }),
  row('steps', 'Billed in steps', (_, { cell, range }) => {
    const sum = `${cell('bend')}-${cell('start')}+SUM(${range(first, last)})+${cell('tail')}`;
    return `${cell('increment')}*(${cell('start')}*${cell('reached')}+${sum})`;
  }),
  row('billed', 'Expected billed hours', (_, { cell }) => {
    const constant = `IF(${cell('constant')}>=${cell('from')}*(1-1E-9),${cell('constant')},0)`;
    const varying = `IF(${cell('increment')}<=1E-6,${cell('exact')},${cell('steps')})`;
    return `IF(${cell('sigma')}=0,${constant},${varying})`;
  }),
  row('billedSquare', 'Second moment of billed hours', (_, { cell, range, constants }) => {
    const [mean, sigma, minimum] = [cell('mean'), cell('sigma'), cell('minimum')];
    const under = `${minimum}^2*(1-${survival(mean, sigma, minimum)})`;
    const z = `LN(${minimum}/${mean})/${sigma}+${sigma}/2`;
    const second = `${mean}^2*(1+${cell('cv')}^2)`;
    const over = `IF(${minimum}*${mean}=0,${second},${second}*NORMSDIST(2*${sigma}-(${z})))`;
    const weighted = `(2*${cell('bend')}+1)*SUM(${range(first, last)})+2*SUMPRODUCT(${constants(first, last, 'B')},${range(first, last)})`;
    const stepped = `${cell('increment')}^2*(${cell('bend')}^2+${weighted}+${cell('heavyTail')})`;
    const varying = `IF(${cell('increment')}<=1E-6,${under}+${over},${stepped})`;
    return `IF(${sigma}=0,${cell('constant')}^2,${varying})`;
  }),
  row('money', 'Money an incident, by its share', product('share', 'rate', 'billed')),
  row(
    'draw',
    'Prepaid hours an incident, by its share',
    product('share', 'bankMultiple', 'billed'),
  ),
  row(
    'drawSquare',
    'Second moment of prepaid hours, by its share',
    (_, { cell }) => `${cell('share')}*${cell('bankMultiple')}^2*${cell('billedSquare')}`,
  ),
];

function row(id: string, label: string, formula: Row['formula']): Row {
  return { id, label, formula };
}

function product(...rows: readonly string[]): Row['formula'] {
  return (_, { cell }) => rows.map(cell).join('*');
}

/** Whole steps of x; none where time is billed exactly. */
function steps(increment: string, x: string): string {
  return `IF(${increment}>1E-6,${ceiling(x)},0)`;
}

/** The value where labour varies and time is billed in steps. */
function guarded(cell: (row: string) => string, otherwise: string, value: string): string {
  return `IF(OR(${cell('mean')}*${cell('sigma')}=0,${cell('increment')}<=1E-6),${otherwise},${value})`;
}
