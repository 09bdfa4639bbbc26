import type { ContractFacts, CoverageFacts, ServiceId, Stretch } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { plural, uncapitalised } from '../phrases.ts';
import { coverNames } from '../termWords.ts';
import { supportHoursNames } from '../words.ts';

/** What holds over different parts of the estate or of the time, said once where it is the same. */
export function acrossStretches<Facts extends Stretch>(
  facts: readonly Facts[],
  say: (facts: Facts) => string,
): string {
  const texts = facts.map(say);
  const [first = '—'] = texts;
  if (texts.every((text) => text === first)) return first;
  return facts.map((each, index) => `${texts[index]} ${whereOf(each, facts)}`.trim()).join('; ');
}

const sideWords = { whole: '', critical: 'on critical systems', rest: 'on other systems' } as const;

function whereOf({ side, fromMonth, untilMonth }: Stretch, all: readonly Stretch[]): string {
  const first = Math.min(...all.map((each) => each.fromMonth));
  const last = Math.max(...all.map((each) => each.untilMonth));
  const when =
    fromMonth > first
      ? `from month ${fromMonth}`
      : untilMonth < last
        ? `until month ${untilMonth}`
        : '';
  return [sideWords[side], when].filter((text) => text !== '').join(' ');
}

export function coverText({ services }: CoverageFacts, service: ServiceId): string {
  const { by, hours } = services[service];
  return by === 'nobody'
    ? coverNames.nobody
    : `${coverNames[by]}, ${uncapitalised(supportHoursNames[hours])}`;
}

const holders = {
  organisation: 'You',
  shared: 'You and the provider',
  provider: 'The provider',
} as const;

export function holderText(holder: keyof typeof holders): string {
  return holders[holder];
}

const contacts = {
  ownStaff: 'Own staff',
  subscription: 'The provider under contract',
  blockHours: 'The provider of prepaid hours',
  hourly: 'Whoever is called, by the hour',
} as const;

/** "Own staff (1.5 people, 0.3 of them leaving a year)" */
export function contactText(
  { firstContact, staff, departuresPerYear }: CoverageFacts,
  { count }: Formats,
): string {
  if (firstContact !== 'ownStaff') return contacts[firstContact];
  const people = plural(staff, 'person', 'people', count(staff));
  return `${contacts.ownStaff} (${people}, ${count(departuresPerYear)} leaving a year)`;
}

export function escalationText({ escalation }: CoverageFacts): string {
  return escalation === null ? 'Nobody' : contacts[escalation];
}

/** "36 months, renewed by itself", "from month to month" */
export function termText({ contract }: ContractFacts): string {
  const { termMonths, isAutoRenewed, monthsLeftAtStart } = contract;
  const left =
    monthsLeftAtStart > 0 ? `, ${plural(monthsLeftAtStart, 'month')} left of the present one` : '';
  if (termMonths === 0) return `Month to month${left}`;
  return `${plural(termMonths, 'month')}${isAutoRenewed ? ', renews automatically' : ''}${left}`;
}

export function noticeText({ contract }: ContractFacts): string {
  return contract.noticeMonths === 0 ? 'None' : plural(contract.noticeMonths, 'month');
}
