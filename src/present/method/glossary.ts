import type { GlossaryTerm } from './glossaryTerm.ts';
import { tradeTerms } from './tradeTerms.ts';

/** Every word of the page that is explained. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'allIn',
    term: 'All-in cost',
    definition:
      'Support bills, lost productivity, lost contribution and direct losses after insurance; elsewhere called total cost of ownership (TCO).',
  },
  {
    id: 'supportBills',
    term: 'Support bills',
    definition:
      'All money paid for support: provider bills, own IT pay, tools, projects, parts, hardware and insurance premium.',
  },
  {
    id: 'breakFix',
    term: 'Break-fix',
    definition: 'Support that is called when something breaks and billed by the hour.',
  },
  {
    id: 'managed',
    term: 'Managed services (MSP)',
    definition: 'A provider (MSP) that maintains IT and answers requests for a recurring fee.',
  },
  {
    id: 'hybrid',
    term: 'Hybrid',
    definition: 'Critical systems for a monthly fee, the others by the hour.',
  },
  {
    id: 'coManaged',
    term: 'Co-managed',
    definition:
      'Own staff first; a provider, usually at a reduced monthly fee, takes what they cannot.',
  },
  {
    id: 'blockHours',
    term: 'Prepaid hours',
    definition: 'Hours bought in blocks, drawn down as they are used, which may expire.',
  },
  {
    id: 'outOfScope',
    term: 'Out-of-scope work',
    definition: 'What the monthly fee does not cover and the provider bills by the hour.',
  },
  {
    id: 'incident',
    term: 'Incident',
    definition:
      'Anything that needs support. Each kind of incident has its own frequency, hours of work and impact.',
  },
  {
    id: 'response',
    term: 'Response time',
    definition: 'From the report to the start of work, in business hours.',
  },
  {
    id: 'resolution',
    term: 'Resolution time',
    definition: 'From the report until the service is restored.',
  },
  {
    id: 'downtime',
    term: 'Downtime',
    definition: 'Person-hours of work lost; an outage also has elapsed business hours.',
  },
  {
    id: 'lostContribution',
    term: 'Lost contribution',
    definition:
      'Revenue that an outage stops and that is not made up later, less the costs saved with it.',
  },
  {
    id: 'directLoss',
    term: 'Direct loss',
    definition: 'Recovery, legal help and hardware after an incident, before or after insurance.',
  },
  {
    id: 'retention',
    term: 'Retention',
    definition: 'The part of a loss that the insured bears before the insurer pays.',
  },
  {
    id: 'loadedCost',
    term: 'Loaded cost',
    definition: 'Wages with benefits and employer’s contributions.',
  },
  {
    id: 'promiseKept',
    term: 'Promise kept',
    definition:
      'How much of a provider’s promised prevention and upkeep to believe, from none to all of it.',
  },
  {
    id: 'unmanagedMultiplier',
    term: 'Unmaintained over maintained',
    definition:
      'How many incidents an estate has that nobody maintains, for each one it has when maintained.',
  },
  {
    id: 'ageing',
    term: 'Ageing',
    definition: 'The growth of incidents on what is not maintained, up to a cap.',
  },
  {
    id: 'selfHelp',
    term: 'Self-help',
    definition: 'Colleagues fixing something themselves because a call would cost money.',
  },
  {
    id: 'presentValue',
    term: 'Present value',
    definition: 'What later money is worth today at the discount rate.',
  },
  {
    id: 'nearTie',
    term: 'Near tie',
    definition:
      'Totals closer than a set share of the cheaper one, too close for the inputs to decide between.',
  },
  {
    id: 'commitment',
    term: 'Commitment left',
    definition: 'What leaving a contract after the last month would still cost; part of no total.',
  },
  {
    id: 'future',
    term: 'Simulated future',
    definition:
      'One way in which the months ahead could go, drawn by chance, the same under every plan.',
  },
  {
    id: 'worstMonth',
    term: 'Worst month',
    definition:
      'The largest monthly support bill within a future. 1 in 20 futures have a larger one than the figure shown.',
  },
  {
    id: 'peakMonth',
    term: 'Peak month',
    definition: 'The largest expected support bill of any month.',
  },
  {
    id: 'seed',
    term: 'Seed',
    definition:
      'The number from which all futures are drawn. The same seed gives the same futures.',
  },
  {
    id: 'expected',
    term: 'Expected',
    definition: 'The average over all the ways in which the future could go.',
  },
  {
    id: 'median',
    term: 'Median',
    definition: 'The middle of all futures: as many lie above it as below.',
  },
  {
    id: 'range8in10',
    term: '8 in 10 futures',
    definition:
      'The range that leaves 1 in 10 futures below it and 1 in 10 above it; elsewhere called P10 to P90.',
  },
  {
    id: 'cvar',
    term: 'The worst 5 in 100',
    definition:
      'The average of the worst 5 in 100 futures; elsewhere called conditional value at risk (CVaR 95).',
  },
  {
    id: 'range',
    term: 'Range of an input',
    definition:
      'A low, a typical and a high value. Futures draw from between them, most often near the typical one (a PERT distribution).',
  },
  {
    id: 'leaning',
    term: 'Your ranges lean',
    definition:
      'How far the average of the futures lies from the expected figure because ranges reach further to one side.',
  },
  {
    id: 'turn',
    term: 'Break-even value',
    definition: 'The value of an input at which another plan becomes the cheapest.',
  },
  {
    id: 'sla',
    term: 'Service level (SLA)',
    definition: 'What a contract promises: how soon work starts, and what is owed if it does not.',
  },
  {
    id: 'escalation',
    term: 'Passed on',
    definition: 'Work that own staff cannot do and hand to an outside provider.',
  },
  {
    id: 'onCall',
    term: 'On call',
    definition: 'Paid to be reachable outside working hours.',
  },
  ...tradeTerms,
];
