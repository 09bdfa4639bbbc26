/** Words of the glossary, each with how the page writes it in a sentence. */
const phrases = {
  allIn: /\ball[ -]in\b/i,
  supportBills: /\bsupport bills?\b/i,
  // Elsewhere these are names of plans.
  breakFix: /(?<=\()break-fix(?=\))/i,
  managed: /(?<=\()managed(?=\))/i,
  hybrid: undefined,
  coManaged: undefined,
  blockHours: /\bprepaid (?:block )?hours\b|\bblocks?\b/i,
  outOfScope: /\bout[- ]of[- ]scope(?: work)?\b/i,
  incident: undefined,
  response: /\b(?:promised )?response\b/i,
  resolution: /\bresolution time\b/i,
  downtime: /\bwork lost\b|\bperson-hours\b/i,
  lostContribution: /\blost contribution\b/i,
  directLoss: /\bdirect loss(?:es)?\b/i,
  retention: /\bretention\b/i,
  loadedCost: /\bloaded\b/i,
  promiseKept: /\bpromise kept\b|\bthe promise\b/i,
  prevention: /\bprevention\b|\bprevented\b/i,
  unmanagedMultiplier: /\bunmaintained\b/i,
  ageing: /\bageing\b/i,
  selfHelp: /\bself-help\b/i,
  presentValue: /\bpresent value\b/i,
  nearTie: /\bnear tie\b|\btoo close to call\b/i,
  commitment: /\bcontract left\b/i,
  future: /\bsimulated futures?\b/i,
  worstMonth: /\bworst month\b/i,
  peakMonth: undefined,
  seed: /\bseed\b/i,
  expected: /\bexpected\b/i,
  median: /\bmedian\b/i,
  range8in10: /\b(?:5 and )?8 in 10 futures\b/i,
  cvar: /\bworst 5 in 100\b|\bCVaR\b/i,
  range: /\bown range\b|\branges of inputs\b/i,
  leaning: /\branges lean\b/i,
  turn: /\bbreak-even\b|\bboth plans level\b/i,
  sla: /\bSLA\b|\bservice level\b/,
  escalation: /\bpass(?:ed)? on\b/i,
  onCall: /\bon call\b/i,
  fte: /\bFTE\b/,
  helpDesk: /\bhelp desk\b/i,
  ticket: /\btickets?\b/i,
  monitoring: /\bmonitoring\b/i,
  patching: /\bpatching\b/i,
  backup: /\bbackup\b/i,
  endpointSecurity: /\bendpoint security\b/i,
  securityResponse: /\bsecurity response\b/i,
  compliance: /\bcompliance(?: reporting)?\b/i,
  strategy: /\bstrategic planning\b/i,
  adminAccess: /\badministrator access\b/i,
  onboarding: /\bonboarding\b/i,
  seat: /\bseats\b/i,
  pool: /\bpool\b|\bincluded hours\b/i,
  tier: /\btiers?\b/i,
  markUp: /\bmark-up\b/i,
  notice: /^notice$/i,
  earlyTermination: /\bleaving early\b/i,
  outage: /\boutages?\b/i,
  estate: /\bestate\b/i,
  critical: /\bcritical\b/i,
  clustering: /\bclustering\b/i,
  spread: /\bspread of\b/i,
  standardDeviation: /\bstandard deviation\b|\bvariance\b/i,
  contributionMargin: /\bcontribution margin\b/i,
  premium: /\bpremium\b/i,
  cyberInsurance: /\bcyber insurance\b/i,
  discountRate: /\bdiscount rate\b/i,
  vacancy: /\bvacancy\b/i,
  turnover: /\bturnover\b/i,
} as const satisfies Readonly<Record<string, RegExp | undefined>>;

export type TermId = keyof typeof phrases;

/** A stretch of a text; where it is a word of the glossary, which. */
export interface TermStretch {
  readonly text: string;
  readonly term?: TermId;
}

/** A minus sign stays with its amount: a browser would end a line between the two. */
function withMinusKept(text: string): string {
  return text.replaceAll(/−(?=\p{Sc})/gu, '−\u2060');
}

/** Texts are the same with every drawing of a page; those with figures in them come and go. */
const known = new Map<string, readonly TermStretch[]>();
const mostKnown = 500;

/** A text with the first mention of each word of the glossary told apart; the same object for the same text. */
export function termStretches(plain: string): readonly TermStretch[] {
  const found = known.get(plain);
  if (found !== undefined) return found;
  const stretches = toldApart(plain);
  if (known.size >= mostKnown) known.clear();
  known.set(plain, stretches);
  return stretches;
}

function toldApart(plain: string): readonly TermStretch[] {
  const text = withMinusKept(plain);
  const found = Object.entries(phrases).flatMap(([term, phrase]) => {
    const match = phrase?.exec(text);
    return match ? [{ term: term as TermId, from: match.index, text: match[0] }] : [];
  });
  const stretches: TermStretch[] = [];
  let at = 0;
  for (const { term, from, text: words } of found.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    if (from > at) stretches.push({ text: text.slice(at, from) });
    stretches.push({ text: words, term });
    at = from + words.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
