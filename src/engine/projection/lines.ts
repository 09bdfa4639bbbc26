import type { LossComponent, Quantity, SpendComponent } from './result.ts';

/** The lines of a plan while they are being added up; index 0 is month 1. */
export interface Lines {
  readonly spend: Record<SpendComponent, Float64Array>;
  readonly losses: Record<LossComponent, Float64Array>;
  readonly quantities: Record<Quantity, Float64Array>;
}

export function emptyLines(months: number): Lines {
  const zeros = () => new Float64Array(months);
  return {
    spend: spendLines(zeros),
    losses: {
      lostProductivity: zeros(),
      selfHelp: zeros(),
      lostContribution: zeros(),
      directLosses: zeros(),
    },
    quantities: {
      incidents: zeros(),
      technicianHours: zeros(),
      personHours: zeros(),
      selfHelpHours: zeros(),
      outageHours: zeros(),
    },
  };
}

/** Adds an amount to month `t` (from 1) of a series. */
export function addTo(series: Float64Array, t: number, amount: number): void {
  series[t - 1] = (series[t - 1] as number) + amount;
}

/** Written out: engines look names up slowly in an object that was put together from a list. */
function spendLines(zeros: () => Float64Array): Lines['spend'] {
  return {
    fees: zeros(),
    onboarding: zeros(),
    labour: zeros(),
    trips: zeros(),
    parts: zeros(),
    blocks: zeros(),
    outOfScope: zeros(),
    overage: zeros(),
    salaries: zeros(),
    recruitment: zeros(),
    training: zeros(),
    tools: zeros(),
    oneOffs: zeros(),
    projects: zeros(),
    hardware: zeros(),
    vendorManagement: zeros(),
    premium: zeros(),
    exit: zeros(),
  };
}
