/** Titles of what a scenario is made of, by the keys under which its parts stand; the rest is its own. */
export const sectionTitles = {
  organisation: 'Organisation',
  incidentClasses: 'Kinds of incident',
  estate: 'Condition and promise',
  finance: 'Money over time',
  needs: 'Needs and budget',
  scenario: 'This scenario',
} as const;

/** Titles of groups by the key under which they stand; a key without one adds no level. */
export const groupTitles: Readonly<Record<string, string>> = {
  rates: 'How often',
  billing: 'Price',
  hourly: 'Hourly terms',
  outOfScope: 'Out-of-scope work',
  remote: 'Remote work',
  onSite: 'Visits',
  contract: 'Contract',
  service: 'Service',
  classTerms: 'Promises by kind of incident',
  costs: 'Other costs',
  insurance: 'Insurance',
  coverage: 'Who does what',
  staff: 'Own staff',
  critical: 'The critical part',
  rest: 'The rest',
  overflow: 'What staff pass on',
  layers: 'What counts',
};

interface ListWords {
  readonly title: string;
  readonly newItem: string;
}

export const listWords: Readonly<Record<string, ListWords>> = {
  headcountSteps: { title: 'Planned changes of headcount', newItem: 'Add a change of headcount' },
  serverSteps: { title: 'Planned changes of servers', newItem: 'Add a change of servers' },
  siteSteps: { title: 'Planned changes of sites', newItem: 'Add a change of sites' },
  bands: { title: 'Hours of the day', newItem: 'Add an hour band' },
  visitTiers: { title: 'Rates by length of visit', newItem: 'Add a rate' },
  blockTiers: { title: 'Block prices', newItem: 'Add a block price' },
  userTiers: { title: 'Fee by number of people', newItem: 'Add a tier' },
  recurring: { title: 'Recurring extras', newItem: 'Add a recurring extra' },
  oneOffs: { title: 'One-off costs', newItem: 'Add a one-off cost' },
};

/** Terms that may be left open, by the key of what holds them. */
export const optionalTerms: Readonly<Record<string, readonly string[]>> = {
  classTerms: [
    'responseHours',
    'prevention',
    'outOfScopeShare',
    'selfHelpShare',
    'withinSkillShare',
  ],
  criticalShare: ['users', 'devices', 'servers', 'sites'],
};

export const seasonTitle = 'Season';

/** What an item of a list is called that has no name. */
export const itemTitle = (index: number): string => `No. ${index + 1}`;
