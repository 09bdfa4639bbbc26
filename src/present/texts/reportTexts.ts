/** The printed report. */

export const question = 'What IT support will really cost';
export const over = (planCount: string, horizon: string): string => `${planCount} over ${horizon}`;
export const preparedFor = 'Prepared for';
export const preparedOn = 'Prepared on';
export const period = 'Period';
export const periodFrom = (from: string, to: string, horizon: string): string =>
  `${from} to ${to} (${horizon})`;
export const currency = 'Currency';
export const people = 'People';
export const peopleInTime = 'People, first and last month';
export const firstToLast = (first: string, last: string): string => `${first} to ${last}`;
export const counted = 'Costs counted';
export const inPresentValue = 'in present value';
export const undiscounted = 'undiscounted';
export const plansCompared = 'Plans compared';
export const note = 'Note';

export const verdict = 'The verdict';
export const plans = 'Plans side by side';
export const findings = 'Why, and what would change it';
export const years = 'Year by year';
export const assumptions = 'Assumptions';
export const method = 'Method in short';
export const limits = 'What this does not tell you';
export const sources = 'Sources';
export const check = 'How to check this report';

export const whatWouldDecide = 'What would decide: ';
export const noFutures =
  'No futures had been simulated when this was printed: odds and ranges are left out.';
export const missing = (names: string): string =>
  `Not yet known when this was printed, and so left out: ${names}.`;
export const hiddenPlans = (planCount: string): string =>
  `${planCount} of this scenario ${planCount.startsWith('1 ') ? 'is' : 'are'} hidden and not part of this report.`;

export const figure = 'Figure';
export const presentValue = 'All in, present value';
export const allInUndiscounted = 'All in, undiscounted';
export const expectedSource = 'Source: this scenario, expected values.';
export const simulatedSource = (futures: string): string => `Source: this scenario, ${futures}.`;
export const drawsSource = 'Source: this scenario, draws of its inputs from their ranges.';
export const termsSource = 'Source: the plans’ terms as entered or assumed.';

export const turnColumns = {
  input: 'Input',
  now: 'Now',
  at: 'Turns at',
  winners: 'Cheapest',
} as const;

export const assumptionColumns = {
  label: 'Assumption',
  value: 'Value',
  range: 'Range',
  source: 'Source',
  mark: 'Mark',
} as const;
export const marksExplained =
  'Marks: “default” is this program’s own figure, from the source named; “changed” was entered here; “from the client” is the client’s own. Numbers in brackets lead to the list of sources.';
export const unconfirmedExplained = (code: string): string =>
  `“US figure, not converted” is a default in US dollars that stands unchanged under ${code}: check it before you rely on it.`;
export const atZero = (labels: string): string => `at zero by default: ${labels}`;
export const ourJudgement = 'our judgement';
export const cited = (publisher: string, year: string, number: number): string =>
  `${publisher}, ${year} [${number}]`;
export const entered = 'entered';
export const enteredInstead = (standard: string, number: number | null): string =>
  `entered; default ${standard}${number === null ? '' : ` [${number}]`}`;
export const noteOf = (text: string): string => `Note: ${text}`;

export const sourcesIntro =
  'Where the defaults marked with a number come from. Each figure stands with its own grade of evidence; a default without a number is our own judgement.';
export const secondHand = 'second-hand';

export const program = 'Program';
export const programVersion = (version: string): string => `Fix or Fee ${version}`;
export const format = 'Format of the scenario';
export const futures = 'Simulated futures';
export const seed = 'Seed';
export const drawnBy = 'Futures differ by';
export const fingerprint = 'Fingerprint of the figures';
export const fingerprintExplained =
  'The fingerprint is a checksum (CRC-32) of the scenario without its name and notes. A scenario with the same fingerprint holds the same figures and, opened in the same version of the program, gives the same results, to the cent.';

export const printTitle = 'Print or save as PDF';
export const whatIsPrinted =
  'A report to leave behind: cover, verdict, plans, charts, every assumption with its source, method and limits. To keep it as a file, choose “Save as PDF” as the printer. Where a browser numbers no pages by itself (Firefox), switch on its headers and footers.';
export const sayName = (name: string): string => `Print the name: “${name}”`;
export const printNotes = 'Print the notes';
export const stillWorking =
  'Some figures are still being worked out. The report names what is missing; wait a little for a complete one.';
export const printNow = 'Print …';
