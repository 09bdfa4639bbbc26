import type { BlockHoursBilling } from '../../engine/index.ts';
import type { PartDraft } from './draft.ts';
import type { Cells } from './inputCells.ts';
import type { Line, Month, MonthSheet } from './monthSheet.ts';
import {
  addGammaMatch,
  gammaBeyond,
  gammaExcess,
  type GammaLines,
  type InMonth,
  type WantedLines,
} from './wantedLines.ts';

export interface BankLines {
  /** Blocks bought in each month. */
  readonly blocks: Line;
  /** Hours beyond an empty bank that is not topped up. */
  readonly overage: Line;
}

/** Blocks whose chances are written out; the rest is the Euler–Maclaurin remainder. */
const terms = 40;

/** Blocks bought by t = 1 + Σ_{k ≥ 1} P(D(t) > kB), D the hours drawn so far, gamma-matched. */
export function addBankUse(
  { sheet, months }: PartDraft,
  billing: Cells<BlockHoursBilling>,
  wanted: WantedLines,
): BankLines {
  const when: InMonth = (formula) => (at) =>
    at.t < months.start || at.t > months.paidUntil ? null : formula(at);
  const soFar = (line: Line) => when((at) => `SUM(${at.until(line)})`);
  const drawn = {
    mean: sheet.line('Hours drawn so far: mean', soFar(wanted.mean), { unit: 'h' }),
    variance: sheet.line('Hours drawn so far: variance', soFar(wanted.variance)),
    logNone: sheet.line('Hours drawn so far: ln of the chance of none', soFar(wanted.logNone), {
      format: 'exact',
    }),
  };
  const gamma = addGammaMatch(sheet, 'Hours drawn so far', drawn, when);
  const size = billing.blockHours;
  const gains = gainsOf(sheet, when, months.start);
  if (!billing.isToppedUp) {
    const over = sheet.line(
      'Hours beyond the block so far',
      when((at) => gammaExcess(drawn.mean, gamma, at, size)),
    );
    const first = when((at) => (at.t === months.start ? '1' : '0'));
    return {
      blocks: sheet.line('Blocks bought', first),
      overage: gains('Hours beyond the block', over),
    };
  }
  const needed = addNeeded(sheet, drawn, gamma, size, when);
  return {
    blocks: gains('Blocks bought', needed),
    overage: sheet.line(
      'Hours beyond the block',
      when(() => '0'),
    ),
  };
}

/** What each month adds to a total of which nothing is ever taken back. */
function gainsOf(sheet: MonthSheet, when: InMonth, start: number) {
  return (label: string, total: Line): Line =>
    sheet.line(
      label,
      when((at) => {
        const before = at.in(total, at.t - 1);
        const first = at.in(total, start);
        const now = `MAX(${first}:${at.of(total)})`;
        return at.t === start ? at.of(total) : `${now}-MAX(${first}:${before})`;
      }),
      { isSummed: true },
    );
}

function addNeeded(
  sheet: MonthSheet,
  { mean, variance }: Pick<WantedLines, 'mean' | 'variance'>,
  gamma: GammaLines,
  size: string,
  when: InMonth,
): Line {
  const first = sheet.line(
    'Blocks that are certainly needed',
    when((at) => `MAX(1,INT((${at.of(mean)}-9*SQRT(${at.of(variance)}))/${size}))`),
  );
  const hours = (at: Month, k: number) => `((${at.of(first)}+${k})*${size})`;
  const chances = Array.from({ length: terms }, (_, k) =>
    sheet.line(
      `Chance of needing ${k + 1} more`,
      when((at) => `IF(${at.of(mean)}<=0,0,${gammaBeyond(gamma, at, hours(at, k))})`),
      { format: 'percent' },
    ),
  );
  const [from, to] = [chances[0], chances.at(-1)];
  const tail = sheet.line(
    'Needed beyond those',
    when((at) => {
      const edge = gammaBeyond(gamma, at, hours(at, terms));
      const next = gammaBeyond(gamma, at, hours(at, terms + 1));
      const excess = gammaExcess(mean, gamma, at, hours(at, terms));
      return `${excess}/${size}+(${edge})/2+(${edge}-(${next}))/12`;
    }),
    { format: 'exact' },
  );
  const evenly = sheet.line(
    'Whether the hours spread evenly over the blocks',
    when((at) => {
      const { shape, mid } = gamma;
      const frequency = `2*PI()*${at.of(mid)}/${at.of(shape)}/${size}`;
      const waves = `${at.of(shape)}/2*LN(1+(${frequency})^2)`;
      return `IF(${at.of(shape)}>=1E+12,0,IF(${waves}>28,1,0))`;
    }),
  );
  return sheet.line(
    'Blocks needed so far',
    when((at) => {
      const spread = `${at.of(mean)}/${size}+1-${at.of(gamma.some)}/2`;
      const sum = `${at.of(first)}+SUM(${at.of(from as Line)}:${at.of(to as Line)})+${at.of(tail)}`;
      return `IF(${at.of(mean)}<=0,1,IF(${at.of(evenly)}=1,${spread},${sum}))`;
    }),
  );
}
