import type { Cells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import type { HourTerms } from './selection.ts';

/** Hours lost by each person affected, min(γ + αW + βH, cap), with these mean labours and waits; waits of null are none. */
export function fillLostTerms(
  { fixed, perWait, perLabour, cap }: HourTerms,
  { struck, struckCount }: Cells,
  of: ClassLanes,
  labourMeans: Lane,
  waitMeans: Lane | null,
): void {
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    fixed[i] = of.fixedHours[i] as number;
    perWait[i] =
      (of.perWaitHour[i] as number) * (waitMeans === null ? 0 : (waitMeans[i] as number));
    perLabour[i] = (of.perLabourHour[i] as number) * (labourMeans[i] as number);
    cap[i] = of.capHours[i] as number;
  }
}

/** Hours of outage, min(W + H/technicians, outage cap); waits of null are none. */
export function fillOutageTerms(
  { fixed, perWait, perLabour, cap }: HourTerms,
  { struck, struckCount }: Cells,
  of: ClassLanes,
  labourMeans: Lane,
  waitMeans: Lane | null,
): void {
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    fixed[i] = 0;
    perWait[i] = waitMeans === null ? 0 : (waitMeans[i] as number);
    perLabour[i] = (of.perTechnician[i] as number) * (labourMeans[i] as number);
    cap[i] = of.outageCapHours[i] as number;
  }
}
