import { type CaseRow, type CaseSheet, createCaseSheet } from './caseSheet.ts';
import { limitedExpectedValue } from './formulas.ts';
import { gaussLegendre } from './gaussLegendre.ts';

/** min(γ + αW + βH, cap) of one incident; each figure as formulas write it. */
export interface LostCase {
  readonly fixed: string;
  readonly perWaitHour: string;
  readonly perLabourHour: string;
  readonly cap: string;
  /** Mean wait over all incidents, h. */
  readonly wait: string;
  readonly waitCv: string;
  readonly onContactShare: string;
  readonly labour: string;
  readonly labourCv: string;
}

type Row = CaseRow<LostCase>;
type Cell = (row: string) => string;

const nodes = gaussLegendre(40);
const furthest = 7.5;
/** Standard deviations of ln(work) around its middle in which the mean bends. */
const bend = 2.5;
/** Where the panels of the quadrature end: the wait at which long, short and no labour meet the cap. */
const edges = ['edge0', 'edge1', 'edge2', 'edge3'];

/** E_W[min(A, C) + β·LEV_H((C − A)⁺/β)], A = γ + αW, by Gauss quadrature in the logarithm of W. */
export function createLostHours(): CaseSheet<LostCase> {
  return createCaseSheet(
    'Lost hours',
    'Expected hours lost to one incident, and its outage',
    'Hours grow with the wait and the work, up to a cap. Wait and work are lognormal; the mean is taken over the wait by Gauss–Legendre quadrature, three panels of nodes in column B with weights in column C.',
    [...givenRows, ...edgeRows, ...panelRows(0), ...panelRows(1), ...panelRows(2), ...resultRows],
  );
}

const givenRows: readonly Row[] = [
  row('fixed', 'Hours whatever happens', (each) => each.fixed),
  row('perWaitHour', 'Hours for each hour of waiting', (each) => each.perWaitHour),
  row('perLabourHour', 'Hours for each hour of work', (each) => each.perLabourHour),
  row('cap', 'Most hours', (each) => each.cap),
  row('onContact', 'Share handled on first contact', (each) => each.onContactShare),
  row('wait', 'Mean wait of the others, h', (each) => `${each.wait}/(1-${each.onContactShare})`),
  row('waitSigma', 'σ of ln(wait)', (each) => `SQRT(LN(1+${each.waitCv}^2))`),
  row('labour', 'Mean work, h', (each) => each.labour),
  row('labourSigma', 'σ of ln(work)', (each) => `SQRT(LN(1+${each.labourCv}^2))`),
];

const edgeRows: readonly Row[] = [
  row(
    'isSpread',
    'Whether the wait spreads (1) or not (0)',
    (_, { cell }) =>
      `IF(AND(${cell('wait')}*${cell('waitSigma')}*${cell('perWaitHour')}>0,${cell('fixed')}<${cell('cap')}),1,0)`,
  ),
  row('edge0', 'Panels from z =', () => `-${furthest}`),
  row('edge1', 'to (long work)', (_, { cell }) => zAt(cell, workAt(cell, `+${bend}`))),
  row('edge2', 'to (short work)', (_, { cell }) => zAt(cell, workAt(cell, `-${bend}`))),
  row('edge3', 'to (no work)', (_, { cell }) => zAt(cell, '0')),
];

/** Two rows a node: the hours before work, and what the node adds. */
function panelRows(panel: number): readonly Row[] {
  const [from = '', to = ''] = edges.slice(panel, panel + 2);
  return nodes.flatMap(({ node, weight }, n): readonly Row[] => {
    const z = (cell: Cell, at: string) =>
      `((${cell(from)}+${cell(to)})/2+(${cell(to)}-${cell(from)})/2*${at})`;
    const before = `before${panel}.${n}`;
    return [
      {
        id: before,
        label: `Panel ${panel + 1}, node ${n + 1}: hours before work`,
        constants: [node, weight],
        formula: (_, { cell, constant }) =>
          `${cell('fixed')}+${cell('perWaitHour')}*${cell('wait')}*EXP(${cell('waitSigma')}*${z(cell, constant('B'))}-${cell('waitSigma')}^2/2)`,
      },
      {
        id: `part${panel}.${n}`,
        label: `Panel ${panel + 1}, node ${n + 1}: part of the mean`,
        constants: [node, weight],
        formula: (_, { cell, constant }) =>
          `(${cell(to)}-${cell(from)})/2*${constant('C')}*EXP(-(${z(cell, constant('B'))}^2)/2)/SQRT(2*PI())*(${hoursGiven(cell, cell(before))})`,
      },
    ];
  });
}

const resultRows: readonly Row[] = [
  row('below', 'Mean below the cap', (_, { cell }) => {
    const parts = [0, 1, 2].map((panel) => {
      const names = nodes.map((_node, n) => cell(`part${panel}.${n}`));
      return `SUM(${names.join(',')})`;
    });
    return parts.join('+');
  }),
  row(
    'capped',
    'Mean where the wait alone meets the cap',
    (_, { cell }) =>
      `IF(${cell('edge3')}<${furthest}+${cell('waitSigma')},${cell('cap')}*NORMSDIST(-${cell('edge3')}),0)`,
  ),
  row('steady', 'Hours at the mean wait', (_, { cell }) => {
    const before = `(${cell('fixed')}+${cell('perWaitHour')}*${cell('wait')})`;
    return hoursGiven(cell, before);
  }),
  row('atOnce', 'Hours where nobody waits', (_, { cell }) => hoursGiven(cell, cell('fixed'))),
  row(
    'hours',
    'Expected hours',
    (_, { cell }) =>
      `${cell('onContact')}*${cell('atOnce')}+(1-${cell('onContact')})*IF(${cell('isSpread')}=1,${cell('below')}+${cell('capped')},${cell('steady')})`,
  ),
];

/** Hours of an incident after so many hours before work: never beyond the cap. */
function hoursGiven(cell: Cell, before: string): string {
  const perLabour = cell('perLabourHour');
  const left = `((${cell('cap')}-${before})/${perLabour})`;
  const work = `${perLabour}*${limitedExpectedValue(cell('labour'), cell('labourSigma'), left)}`;
  return `IF(${before}>=${cell('cap')},${cell('cap')},${before}+IF(${perLabour}=0,0,${work}))`;
}

function workAt(cell: Cell, z: string): string {
  return `${cell('labour')}*EXP(${cell('labourSigma')}*(${z})-${cell('labourSigma')}^2/2)`;
}

/** The z of the wait at which work of so many hours meets the cap, between the ends of the quadrature. */
function zAt(cell: Cell, work: string): string {
  const left = `(${cell('cap')}-${cell('fixed')}-${cell('perLabourHour')}*${work})`;
  const sigma = cell('waitSigma');
  const z = `LN(${left}/${cell('perWaitHour')}/${cell('wait')})/${sigma}+${sigma}/2`;
  const within = `MAX(-${furthest},MIN(${furthest}+${sigma},${z}))`;
  return `IF(OR(${cell('isSpread')}=0,${left}<=0),-${furthest},${within})`;
}

function row(id: string, label: string, formula: Row['formula']): Row {
  return { id, label, formula };
}
