import { limitedExpectedValue } from './formulas.ts';
import type { Line, Month, MonthSheet } from './monthSheet.ts';

/** Incidents that draw on hours of which there are only so many; each figure as formulas write it. */
export interface HourStream {
  readonly incidents: (at: Month) => string;
  readonly dispersion: string;
  readonly meanHours: string;
  readonly secondMoment: string;
}

/** Hours wanted in a month: mean, variance, ln P(none) and E[X³]. */
export interface WantedLines {
  readonly mean: Line;
  readonly variance: Line;
  readonly logNone: Line;
  readonly third: Line;
}

export type InMonth = (formula: (at: Month) => string) => (at: Month) => string | null;

/** E[X] = Σ λE[H], Var[X] = Σ (λE[H²] + φλ²E[H]²), P(none) = Π (1 + φλ)^(−1/φ). */
export function addWanted(
  sheet: MonthSheet,
  what: string,
  streams: readonly HourStream[],
  when: InMonth,
): WantedLines {
  const sum = (term: (stream: HourStream, n: string) => string) =>
    when((at) => streams.map((stream) => term(stream, stream.incidents(at))).join('+'));
  const mean = sheet.line(
    `${what}: mean`,
    sum((of, n) => `${n}*${of.meanHours}`),
    { unit: 'h' },
  );
  const variance = sheet.line(
    `${what}: variance`,
    sum((of, n) => `${n}*${of.secondMoment}+${of.dispersion}*(${n}*${of.meanHours})^2`),
    { unit: 'h²' },
  );
  const logNone = sheet.line(
    `${what}: ln of the chance of none`,
    sum((of, n) => {
      const { dispersion: d } = of;
      const log = `IF(${d}*${n}>1E-9,-LN(1+${d}*${n})/MAX(${d},1E-300),-${n})`;
      return `IF(${of.meanHours}>0,${log},0)`;
    }),
    { format: 'exact' },
  );
  const third = sheet.line(
    `${what}: third moment`,
    when((at) => {
      const terms = streams.map((of) => {
        const [n, h, h2, d] = [of.incidents(at), of.meanHours, of.secondMoment, of.dispersion];
        const one = `IF(${h}>0,(${h2}/MAX(${h},1E-300))^3,0)`;
        return `${n}*${one}+3*${d}*${n}*${n}*${h}*${h2}+2*${d}^2*(${n}*${h})^3`;
      });
      return `${terms.join('+')}+3*${at.of(variance)}*${at.of(mean)}+${at.of(mean)}^3`;
    }),
    { format: 'exact' },
  );
  return { mean, variance, logNone, third };
}

/** A variable that is 0 with a known chance and else gamma, by mean and variance. */
export interface GammaLines {
  readonly some: Line;
  /** Mean where it is not 0. */
  readonly mid: Line;
  /** 1E+13 where nothing is left to chance. */
  readonly shape: Line;
}

export function addGammaMatch(
  sheet: MonthSheet,
  what: string,
  { mean, variance, logNone }: Omit<WantedLines, 'third'>,
  when: InMonth,
): GammaLines {
  const some = sheet.line(
    `${what}: chance of any`,
    when((at) => `IF(EXP(${at.of(logNone)})<1-1E-9,1-EXP(${at.of(logNone)}),1)`),
    { format: 'exact' },
  );
  const mid = sheet.line(
    `${what}: mean where any`,
    when((at) => `${at.of(mean)}/${at.of(some)}`),
  );
  const spread = sheet.line(
    `${what}: variance where any`,
    when((at) => `${at.of(variance)}/${at.of(some)}-(1-${at.of(some)})*${at.of(mid)}^2`),
  );
  const shape = sheet.line(
    `${what}: shape of the gamma`,
    when((at) => {
      const square = `${at.of(mid)}^2`;
      return `IF(${at.of(spread)}>1E-12*${square},${square}/MAX(${at.of(spread)},1E-300),1E+13)`;
    }),
    { format: 'exact' },
  );
  return { some, mid, shape };
}

/** P(X > x). */
export function gammaBeyond({ some, mid, shape }: GammaLines, at: Month, x: string): string {
  const steady = `IF(${x}<${at.of(mid)},1,0)`;
  const scale = `${at.of(mid)}/${at.of(shape)}`;
  const spread = `1-GAMMADIST(${x},${at.of(shape)},${scale},TRUE)`;
  return `${at.of(some)}*IF(OR(${at.of(shape)}>=1E+12,${at.of(mid)}=0),${steady},${spread})`;
}

/** E[(X − limit)⁺] of the gamma. */
export function gammaExcess(
  mean: Line,
  { some, mid, shape }: GammaLines,
  at: Month,
  limit: string,
): string {
  const [m, a] = [at.of(mid), at.of(shape)];
  const scale = `${m}/${a}`;
  const above = `${m}*(1-GAMMADIST(${limit},${a}+1,${scale},TRUE))-${limit}*(1-GAMMADIST(${limit},${a},${scale},TRUE))`;
  const beyond = `${at.of(some)}*MAX(0,IF(${a}>=1E+12,${m}-${limit},${above}))`;
  return `IF(${at.of(mean)}<=0,0,IF(${limit}<=0,${at.of(mean)}-${limit},${beyond}))`;
}

/** Hours beyond a monthly limit: between gamma and lognormal by the third moment. */
export function addExcess(
  sheet: MonthSheet,
  what: string,
  wanted: WantedLines,
  limit: (at: Month) => string,
  when: InMonth,
): Line {
  const gamma = addGammaMatch(sheet, what, wanted, when);
  const { some, mid, shape } = gamma;
  const { mean } = wanted;
  const byGamma = sheet.line(
    `${what}: beyond the limit by a gamma`,
    when((at) => gammaExcess(mean, gamma, at, limit(at))),
    { unit: 'h' },
  );
  const cv = (at: Month) => `(1/SQRT(${at.of(shape)}))`;
  const weight = sheet.line(
    `${what}: weight of the lognormal`,
    when((at) => {
      const [m, c] = [at.of(mid), cv(at)];
      const skewness = `((${at.of(wanted.third)}/${at.of(some)}-3*${m}*(${c}*${m})^2-${m}^3)/(${c}*${m})^3-2*${c})`;
      const share = `MAX(0,MIN(1,${skewness}/(${c}+${c}^3)))`;
      return `IF(OR(${at.of(mean)}<=0,${limit(at)}<=0,${at.of(shape)}>=1E+12),0,${share})`;
    }),
    { format: 'exact' },
  );
  const sigma = sheet.line(
    `${what}: σ of the lognormal`,
    when((at) => `SQRT(LN(1+1/${at.of(shape)}))`),
    { format: 'exact' },
  );
  return sheet.line(
    `${what}: beyond the limit`,
    when((at) => {
      const other = `${at.of(some)}*(${at.of(mid)}-${limitedExpectedValue(at.of(mid), at.of(sigma), limit(at))})`;
      const blend = `MIN(${at.of(mean)},MAX(0,${at.of(byGamma)}+${at.of(weight)}*(${other}-${at.of(byGamma)})))`;
      return `IF(${at.of(weight)}>0,${blend},${at.of(byGamma)})`;
    }),
    { unit: 'h', isSummed: true },
  );
}
