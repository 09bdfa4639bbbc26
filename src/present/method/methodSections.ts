/** A formula in words. */
export interface MethodFormula {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly formulas: readonly MethodFormula[];
}

export const methodSections: readonly MethodSection[] = [
  {
    id: 'idea',
    title: 'The idea',
    paragraphs: [
      'Every plan meets the same organisation and the same kinds of trouble, month by month. A plan differs in what it charges, how soon somebody starts, how much it prevents and what it leaves to others.',
      'The headline figures are expected values at the typical inputs; around them simulated futures show how sure that is. Everything is computed in this browser; nothing that you enter leaves it.',
    ],
    formulas: [
      {
        id: 'allIn',
        name: 'All-in cost',
        words:
          'support bills + lost productivity + lost contribution + direct losses after insurance',
      },
    ],
  },
  {
    id: 'organisation',
    title: 'People and things',
    paragraphs: [
      'Dated changes of headcount, servers and sites are steps and do not compound. Wages, revenue per person and general prices rise once a year.',
    ],
    formulas: [
      {
        id: 'headcount',
        name: 'Headcount',
        words:
          'people × (1 + growth)^((month − 1) / 12) + dated changes so far, rounded, at least 1',
      },
      {
        id: 'devices',
        name: 'Devices',
        words: 'computers per person × headcount, rounded up, + shared devices',
      },
      {
        id: 'discount',
        name: 'Discount factor',
        words:
          '1 / (1 + discount rate)^(month / 12); at a rate of 0 present value is the plain sum',
      },
    ],
  },
  {
    id: 'incidents',
    title: 'How often things break',
    paragraphs: [
      'Published ticket counts come from maintained estates. They are converted to what an unmaintained one would bring, so that no plan gets the benefit of upkeep for nothing.',
      'In a hybrid, each kind of incident falls on critical systems in proportion to their share, weighted by how much more often they break.',
    ],
    formulas: [
      {
        id: 'baseline',
        name: 'Incidents without upkeep',
        words:
          '(rate per person × people + rate per device × devices + … ) × unmaintained over maintained × season',
      },
      {
        id: 'condition',
        name: 'Condition of the estate',
        words:
          '1 + (1 − promise kept × maintained share) × (min(cap, (1 + ageing)^((month − 1) / 12)) − 1)',
      },
      {
        id: 'prevention',
        name: 'Incidents under a plan',
        words:
          'incidents without upkeep × condition × (1 − promise kept × prevention × build-up), with the build-up rising to 1 over its months',
      },
    ],
  },
  {
    id: 'bills',
    title: 'What support costs',
    paragraphs: [
      'Hours of work are spread unevenly around their mean: most incidents are short, a few are very long. The expected bill applies the minimum and the billing steps across that whole spread, so it is higher than the bill of an average incident.',
      'A subscription prices people, devices, servers and sites, and bills by the hour what it does not cover. Own staff take what is within their skill and hours; the rest goes to the provider.',
    ],
    formulas: [
      {
        id: 'hourly',
        name: 'Hourly bill of an incident',
        words:
          'rate × expected hours billed, with time rounded up to whole steps and never below the minimum; by time of day, and by remote work or visit',
      },
      {
        id: 'fee',
        name: 'Subscription fee',
        words:
          'max(monthly minimum, (flat + people + devices + servers + sites) × (1 − term discount)) × (1 + yearly increase)^(contract years completed)',
      },
      {
        id: 'exit',
        name: 'Exit charge',
        words:
          'share × last fee × months left in the term; without a term, last fee × months of notice',
      },
      {
        id: 'staff',
        name: 'Own staff',
        words:
          'FTE × loaded salary / 12 + recruitment of those who leave + training, raised each year',
      },
    ],
  },
  {
    id: 'losses',
    title: 'What trouble costs',
    paragraphs: [
      'Idle time whose value is already in lost contribution is not counted a second time.',
    ],
    formulas: [
      {
        id: 'hours',
        name: 'Person-hours lost',
        words:
          'people affected × min(cap, catch-up + share lost waiting × response + share lost during the work × its length)',
      },
      {
        id: 'productivity',
        name: 'Lost productivity',
        words: 'person-hours lost × loaded cost of an hour × (1 − overlap)',
      },
      {
        id: 'contribution',
        name: 'Lost contribution',
        words:
          'outage hours × revenue in an hour × revenue at risk × dependence on IT × margin × (1 − recovered later)',
      },
      {
        id: 'direct',
        name: 'Direct loss after insurance',
        words: 'min(loss, retention) + whatever exceeds retention and limit together',
      },
    ],
  },
  {
    id: 'exactness',
    title: 'What is exact and what is approximated',
    paragraphs: [
      'Exact: counts, fees, tiers, salaries and everything that is proportional to incidents; the expected hours billed under minimum and steps; expected hours lost under a cap; expected losses under retention and limit.',
      'Approximated: hours beyond a monthly allowance and beyond own staff’s capacity, and the use of prepaid hours. The month’s demand is taken as a gamma distribution with the right mean and variance. Prepaid hours that expire or carry over are followed month by month by balance and age.',
      'Printed figures are rounded so that the printed parts add up to the printed total; no figure moves by more than one unit.',
    ],
    formulas: [],
  },
  {
    id: 'futures',
    title: 'How sure that is',
    paragraphs: [
      'Each simulated future draws two things: every input that has a range, and which incidents strike. Every plan meets the same incidents in it, so that plans differ by what they do, not by luck. Each of the two can be switched off.',
      'A range that is typed, or set to typical, reaches from low to high with the typical value as the likeliest. Tight reaches half as far to either side, wide twice as far, within what the field allows. Where the source gives no range, tight, typical and wide reach 10, 20 and 40 percent.',
      'The same seed gives the same futures, on any machine. Another seed shows how much of a difference is only the luck of the draw; with 100,000 futures that part is smaller.',
      'Where ranges reach further to one side, the average of the futures differs from the figure at typical values; the card of the plan then says by how much. The worst month is cash and never discounted.',
    ],
    formulas: [
      {
        id: 'range',
        name: 'Input with a range',
        words:
          'PERT: between low and high, likeliest at the typical value, average (low + 4 × typical + high) / 6',
      },
      {
        id: 'count',
        name: 'Incidents of a month',
        words:
          'a count whose average is the expected number and whose variance is that × (1 + clustering × expected number)',
      },
      {
        id: 'percentile',
        name: 'Range of 8 in 10 futures',
        words: 'leaves 1 in 10 futures below it and 1 in 10 above it',
      },
    ],
  },
  {
    id: 'decision',
    title: 'Why, and what would change it',
    paragraphs: [
      'Plans count as level where they differ by less than a set share of the cheaper total (2 percent unless changed), or where the cheaper one wins in fewer than 60 of 100 futures. The page then names no winner and says which input would decide.',
      'A value at which the answer turns is found on the expected costs, one input at a time, all others as they stand, across every value that the model accepts. Where an input comes in whole numbers, such as people, the turn lies between two neighbours.',
      'Why one plan costs more than another is told by cause. Incidents that a plan prevents count at what they would have cost under the other plan; what remains is split by kind of cost. The causes add up exactly, and as printed.',
      'What finding out is worth concerns inputs, never luck: how much the choice would improve, on average, if the input’s true value were known before choosing. Spend no more than that on finding out.',
      'A bad year counts as much as you say: the risk-adjusted cost is the average plus that share of what the worst 5 in 100 futures cost beyond it. Budgets and reserves are compared with cash.',
    ],
    formulas: [
      {
        id: 'risk',
        name: 'Risk-adjusted cost',
        words: 'average + weight of a bad year × (average of the worst 5 in 100 futures − average)',
      },
      {
        id: 'information',
        name: 'Worth of finding out',
        words:
          'lowest average cost of any plan − average over the input’s values of the lowest cost at each value',
      },
    ],
  },
];
