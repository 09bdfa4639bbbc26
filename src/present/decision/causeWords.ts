import type { WaterfallStep } from '../../engine/index.ts';
import { lossNames, spendNames } from '../itemWords.ts';

type Cause = WaterfallStep['cause'];

/** How a cause is called: in a row, where it saves and where it costs. */
export interface CauseWords {
  readonly label: string;
  readonly less: string;
  readonly more: string;
}

const incidents: CauseWords = {
  label: 'Number of incidents',
  less: 'fewer incidents',
  more: 'more incidents',
};

function bill(label: string, name: string): CauseWords {
  return { label, less: `less ${name}`, more: `more ${name}` };
}

function fewer(label: string, name: string): CauseWords {
  return { label, less: `lower ${name}`, more: `higher ${name}` };
}

const words: Readonly<Record<Cause, CauseWords>> = {
  preventedIncidents: incidents,
  fees: fewer(spendNames.fees, 'subscription fees'),
  onboarding: bill(spendNames.onboarding, 'onboarding'),
  labour: bill(spendNames.labour, 'hourly labour'),
  trips: fewer(spendNames.trips, 'trip charges'),
  parts: bill(spendNames.parts, 'for parts'),
  blocks: bill(spendNames.blocks, 'for prepaid hours'),
  outOfScope: bill(spendNames.outOfScope, 'out-of-scope work'),
  overage: bill(spendNames.overage, 'beyond the allowance'),
  salaries: fewer(spendNames.salaries, 'own IT salaries'),
  recruitment: bill(spendNames.recruitment, 'recruitment'),
  training: bill(spendNames.training, 'training'),
  tools: bill(spendNames.tools, 'for tools and services'),
  oneOffs: fewer(spendNames.oneOffs, 'one-off costs'),
  projects: bill(spendNames.projects, 'project work'),
  hardware: bill(spendNames.hardware, 'hardware refresh'),
  vendorManagement: bill(spendNames.vendorManagement, 'own time managing providers'),
  premium: fewer(spendNames.premium, 'insurance premium'),
  exit: fewer(spendNames.exit, 'exit charges'),
  fasterResponse: {
    label: 'Work lost while waiting',
    less: 'faster response',
    more: 'slower response',
  },
  handling: {
    label: 'Work lost during and after the fix',
    less: 'quicker fixes',
    more: 'slower fixes',
  },
  selfHelp: bill(lossNames.selfHelp, 'helping out among colleagues'),
  lostContribution: {
    label: 'Lost contribution per incident',
    less: 'shorter outages',
    more: 'longer outages',
  },
  directLosses: {
    label: 'Direct losses per incident',
    less: 'lower direct losses',
    more: 'higher direct losses',
  },
};

export function causeWords(cause: Cause): CauseWords {
  return words[cause];
}

/**
 * A cause where it saves or costs. Of incidents it tells their number, which may be smaller although
 * they cost more: fewer of a cheap kind and more of a dear one.
 *
 * @param incidentsPrevented how many fewer they are
 */
export function reasonWords(cause: Cause, isLess: boolean, incidentsPrevented: number): string {
  const { less, more } = words[cause];
  if (cause !== 'preventedIncidents' || incidentsPrevented === 0) return isLess ? less : more;
  return incidentsPrevented > 0 ? less : more;
}
