import type { GlossaryTerm } from './glossaryTerm.ts';

/** Words of the trade, of contracts and of statistics that name inputs and services. */
export const tradeTerms: readonly GlossaryTerm[] = [
  {
    id: 'prevention',
    term: 'Prevention',
    definition: 'Incidents that never happen because somebody maintains and watches the systems.',
  },
  {
    id: 'fte',
    term: 'Full-time equivalent (FTE)',
    definition: 'The work of one full-time post: two half-time posts are one.',
  },
  {
    id: 'helpDesk',
    term: 'Help desk',
    definition: 'Whom people turn to when something does not work or they need something.',
  },
  {
    id: 'ticket',
    term: 'Ticket',
    definition: 'A fault or a request that was reported to support.',
  },
  {
    id: 'monitoring',
    term: 'Monitoring',
    definition: 'Watching systems, so that a fault is seen before people report it.',
  },
  {
    id: 'patching',
    term: 'Patching',
    definition:
      'Installing the corrections that makers publish for their software, above all those that close security gaps.',
  },
  {
    id: 'backup',
    term: 'Backup',
    definition:
      'Copies of data, kept apart from the systems and tested, from which they can be restored.',
  },
  {
    id: 'endpointSecurity',
    term: 'Endpoint security',
    definition: 'Protection of each computer and server against malicious software and intruders.',
  },
  {
    id: 'securityResponse',
    term: 'Security response',
    definition: 'Stopping an attack, finding out what it reached and cleaning up.',
  },
  {
    id: 'compliance',
    term: 'Compliance reporting',
    definition: 'Evidence for auditors, insurers or customers that security rules are kept.',
  },
  {
    id: 'strategy',
    term: 'Strategic planning',
    definition:
      'Advice on what to buy, replace and change in the coming years; some providers call it a virtual CIO.',
  },
  {
    id: 'adminAccess',
    term: 'Administrator access',
    definition: 'The accounts and passwords with which everything in IT can be changed.',
  },
  {
    id: 'onboarding',
    term: 'Onboarding',
    definition:
      'The work with which a provider takes over: recording what there is, installing its tools, closing gaps.',
  },
  {
    id: 'seat',
    term: 'Seat',
    definition:
      'One person for whom a fee is charged. A minimum is charged even where fewer people are there.',
  },
  {
    id: 'pool',
    term: 'Included hours',
    definition: 'Hours of work that the monthly fee covers; a pool is so many each month.',
  },
  {
    id: 'tier',
    term: 'Tier',
    definition: 'A step of a price list: from so many people or hours on, another price holds.',
  },
  {
    id: 'markUp',
    term: 'Mark-up',
    definition: 'What a provider adds to the price it pays itself.',
  },
  {
    id: 'notice',
    term: 'Notice',
    definition: 'How long before the end of a term a contract must be cancelled.',
  },
  {
    id: 'earlyTermination',
    term: 'Leaving early',
    definition:
      'Ending a contract before its term is over, against a share of the fees that were still to come.',
  },
  {
    id: 'outage',
    term: 'Outage',
    definition: 'A failure that stops the business or a site, not only a few people.',
  },
  {
    id: 'estate',
    term: 'Estate',
    definition:
      'All computers, servers and other devices of the organisation with what runs on them.',
  },
  {
    id: 'critical',
    term: 'Critical',
    definition: 'What the business cannot do without; a hybrid plan has it looked after for a fee.',
  },
  {
    id: 'clustering',
    term: 'Clustering',
    definition:
      'How much more incidents come in bunches than chance alone would have it (overdispersion).',
  },
  {
    id: 'spread',
    term: 'Spread',
    definition:
      'How widely single cases differ: the standard deviation divided by the mean (coefficient of variation).',
  },
  {
    id: 'standardDeviation',
    term: 'Standard deviation',
    definition: 'The usual distance of single cases from their mean. Its square is the variance.',
  },
  {
    id: 'contributionMargin',
    term: 'Contribution margin',
    definition:
      'The share of revenue that is left after the costs that vary with it, such as goods and materials.',
  },
  {
    id: 'premium',
    term: 'Premium',
    definition: 'What an insurance costs each year.',
  },
  {
    id: 'cyberInsurance',
    term: 'Cyber insurance',
    definition: 'Insurance against the losses that attacks on IT and failures of it cause.',
  },
  {
    id: 'discountRate',
    term: 'Discount rate',
    definition: 'By how much less money counts for each year it comes later.',
  },
  {
    id: 'vacancy',
    term: 'Vacancy',
    definition: 'The share of the year in which posts stand empty.',
  },
  {
    id: 'turnover',
    term: 'Turnover of staff',
    definition: 'The share of staff who leave in a year and are replaced.',
  },
];
