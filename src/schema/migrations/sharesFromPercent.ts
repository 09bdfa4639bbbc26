/** Paths of version 0 that held percent; frozen with that version. */
const percentPaths = [
  'organisation.headcountGrowthPerYear',
  'organisation.contributionMargin',
  'organisation.recoveredLater',
  'estate.driftPerYear',
  'estate.promiseKept',
  'finance.wageInflation',
  'finance.revenueInflation',
  'finance.generalInflation',
  'finance.discountRatePerYear',
  'riskAversion',
  'nearTieShare',
];

type Draft = Readonly<Record<string, unknown>>;

/** Version 0, an early draft, held the shares of organisation, estate and finance in percent and knew no needs. */
export function sharesFromPercent(document: Draft): Draft {
  const draft = { needs: { supportHours: 'business', services: [] }, ...document };
  return percentPaths.reduce<Draft>((changed, path) => divideAt(changed, path.split('.')), draft);
}

function divideAt(draft: Draft, [key = '', ...rest]: readonly string[]): Draft {
  if (!Object.hasOwn(draft, key)) return draft;
  const value = draft[key];
  if (rest.length === 0) return { ...draft, [key]: hundredth(value) };
  return isRecord(value) ? { ...draft, [key]: divideAt(value, rest) } : draft;
}

function hundredth(value: unknown): unknown {
  if (typeof value === 'number') return share(value);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'number' ? share(part) : part,
    ]),
  );
}

/** 33.9 % is 0.339: what a person typed has fewer than twelve digits. */
function share(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

function isRecord(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
