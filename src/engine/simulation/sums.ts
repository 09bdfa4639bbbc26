import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
import { markBits, markSalts } from '../random/stream.ts';
import type { Cells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import type { IncidentList } from './lists.ts';

/** Hours of the incidents of a list, per trial. */
export interface ImpactSums {
  /** Σ min(γ + αW + βH, cap), hours lost by each person affected. */
  readonly lost: Lane;
  /** Σ min(W + H/technicians, outage cap). */
  readonly outage: Lane;
}

/** Adds up what the incidents of a list take from people, with these mean labours and waits. */
export function sumImpacts(
  { lost, outage }: ImpactSums,
  { labour, wait, offset, trials, trialCount }: IncidentList,
  of: ClassLanes,
  labourMeans: Lane,
  waitMeans: Lane,
  hasWaits: boolean,
  hasOutage: boolean,
): void {
  const { fixedHours, perWaitHour, perLabourHour, capHours } = of;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const end = offset[i + 1] as number;
    const perWait = (perWaitHour[i] as number) * (waitMeans[i] as number);
    const fixed = (fixedHours[i] as number) + (hasWaits ? 0 : perWait);
    const perLabour = (perLabourHour[i] as number) * (labourMeans[i] as number);
    const cap = capHours[i] as number;
    let sum = 0;
    if (hasWaits) {
      for (let at = offset[i] as number; at < end; at += 1) {
        const hours = fixed + perWait * (wait[at] as number) + perLabour * (labour[at] as number);
        sum += hours < cap ? hours : cap;
      }
    } else {
      for (let at = offset[i] as number; at < end; at += 1) {
        const hours = fixed + perLabour * (labour[at] as number);
        sum += hours < cap ? hours : cap;
      }
    }
    lost[i] = sum;
  }
  if (hasOutage) {
    sumOutage(outage, { labour, wait, offset, trials, trialCount }, of, labourMeans, waitMeans);
  }
}

/** Σ min(W + H/technicians, outage cap); waits of null are none. */
export function sumOutage(
  into: Lane,
  { labour, wait, offset, trials, trialCount }: Omit<IncidentList, 'index'>,
  { perTechnician, outageCapHours }: ClassLanes,
  labourMeans: Lane,
  waitMeans: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const end = offset[i + 1] as number;
    const waitMean = waitMeans === null ? 0 : (waitMeans[i] as number);
    const elapsed = (perTechnician[i] as number) * (labourMeans[i] as number);
    const cap = outageCapHours[i] as number;
    let total = 0;
    for (let at = offset[i] as number; at < end; at += 1) {
      const hours = waitMean * (wait[at] as number) + elapsed * (labour[at] as number);
      total += hours < cap ? hours : cap;
    }
    into[i] = total;
  }
}

/** Adds up the unit labour of the incidents of a list. */
export function sumLabour(into: Lane, list: IncidentList): void {
  const { labour, offset, trials, trialCount } = list;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const end = offset[i + 1] as number;
    let sum = 0;
    for (let at = offset[i] as number; at < end; at += 1) sum += labour[at] as number;
    into[i] = sum;
  }
}

/**
 * Adds up direct losses after insurance, min(L, R) + (L − R − limit)⁺ per occurrence.
 *
 * @param table unit losses; null for losses without spread
 */
export function sumDirectLosses(
  into: Lane,
  { low, high }: Cells,
  { index, offset, trials, trialCount }: IncidentList,
  table: QuantileTable | null,
  means: Lane,
  general: Lane,
  insurance: { readonly retention: Lane; readonly retentionAndLimit: Lane } | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const end = offset[i + 1] as number;
    const mean = (means[i] as number) * (general[i] as number);
    const retention = insurance === null ? Number.POSITIVE_INFINITY : insurance.retention[i];
    const top = insurance === null ? Number.POSITIVE_INFINITY : insurance.retentionAndLimit[i];
    let sum = 0;
    for (let at = offset[i] as number; at < end; at += 1) {
      const j = index[at] as number;
      const bits = markBits(low[j] as number, high[j] as number, markSalts.directLoss);
      const loss = mean * (table === null ? 1 : quantileAt(table, bits));
      sum += Math.min(loss, retention as number) + Math.max(0, loss - (top as number));
    }
    into[i] = sum;
  }
}
