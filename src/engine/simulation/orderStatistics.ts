/** Bins of one pass; a bin is split again where many values fall into it. */
const bins = 2048;

/** Values of a bin above which it is split again. */
const mostSorted = 256;

/** Values up to which a sort by insertion takes less than a call of the sort that is built in. */
const mostInserted = 48;

/** Values that tell where most of them lie: enough for the far percentiles shown to lie within. */
const sampled = 160;

/** Values that are looked through at a time. */
const lookedAt = 4096;

// Memory of one reading, of the module so that loops find it without asking where it is.
const counts = new Int32Array(bins);
/** 1 for bins that are asked for, and where the next value of these goes. */
const isWanted = new Uint8Array(bins);
const next = new Int32Array(bins);
/** One more than is looked at: what is not kept is written over. */
const places = new Int32Array(lookedAt + 1);

/**
 * Exact order statistics: one histogram, one gather, sorts of what lies in the bins asked for.
 *
 * @param ranks increasing, from 1 (the smallest value) to the length
 * @param into receives one value for each rank
 */
export function readOrder(values: Float64Array, ranks: Int32Array, into: Float64Array): void {
  // A far tail must not squeeze all others into one bin.
  const usual = extentOf(values, Math.max(1, Math.floor(values.length / sampled)));
  readWithin(usual, values, ranks, into);
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Those of every so-manieth value. */
function extentOf(values: Float64Array, every: number): Extent {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < values.length; n += every) {
    const value = values[n] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** @param within where most values lie; those outside go to the first and the last bin */
function readWithin(
  within: Extent,
  values: Float64Array,
  ranks: Int32Array,
  into: Float64Array,
): void {
  const { least, most } = within.most > within.least ? within : extentOf(values, 1);
  if (!(most > least)) {
    into.fill(least);
    return;
  }
  const scale = (bins - 1) / (most - least);
  if (values.length <= mostInserted || !Number.isFinite(scale)) {
    const all = { from: 0, to: ranks.length, below: 0, begin: 0, end: values.length };
    readSorted(values.slice(), all, ranks, into);
    return;
  }
  count(values, least, scale);
  const wanted = wantedBins(ranks);
  const gathered = gather(values, least, scale, wanted);
  for (const run of wanted) {
    const size = run.end - run.begin;
    if (size > mostSorted && size < values.length) readSplit(gathered, run, ranks, into);
    else readSorted(gathered, run, ranks, into);
  }
}

/** The bin of a value that lies `above` the least by so much; NaN belongs to the last one. */
const binOf = (above: number, scale: number): number => {
  const at = above * scale;
  return at < bins - 1 ? (at > 0 ? at | 0 : 0) : bins - 1;
};

/** Counts the values of every bin. */
function count(values: Float64Array, least: number, scale: number): void {
  const into = counts;
  into.fill(0);
  for (let n = 0; n < values.length; n += 1) {
    const bin = binOf((values[n] as number) - least, scale);
    into[bin] = (into[bin] as number) + 1;
  }
}

/** Ranks that lie in one bin, and where its values are put. */
interface RankRun {
  /** Ranks `from` … `to` − 1, above `below` smaller values. */
  readonly from: number;
  readonly to: number;
  readonly below: number;
  /** Places `begin` … `end` − 1 of what is gathered. */
  readonly begin: number;
  readonly end: number;
}

/** The bins that are asked for, which are noted as such. */
function wantedBins(ranks: Int32Array): readonly RankRun[] {
  const wanted: RankRun[] = [];
  isWanted.fill(0);
  let [from, below, begin] = [0, 0, 0];
  for (let bin = 0; bin < bins && from < ranks.length; bin += 1) {
    const size = counts[bin] as number;
    let to = from;
    while (to < ranks.length && (ranks[to] as number) <= below + size) to += 1;
    if (to > from) {
      wanted.push({ from, to, below, begin, end: begin + size });
      isWanted[bin] = 1;
      next[bin] = begin;
      begin += size;
    }
    from = to;
    below += size;
  }
  return wanted;
}

/** Puts the values of each bin that is asked for side by side. */
function gather(
  values: Float64Array,
  least: number,
  scale: number,
  wanted: readonly RankRun[],
): Float64Array {
  const into = new Float64Array(wanted.at(-1)?.end ?? 0);
  for (let from = 0; from < values.length; from += lookedAt) {
    const part = values.subarray(from, from + lookedAt);
    const found = find(part, least, scale);
    for (let n = 0; n < found; n += 1) {
      const value = part[places[n] as number] as number;
      const bin = binOf(value - least, scale);
      const at = next[bin] as number;
      into[at] = value;
      next[bin] = at + 1;
    }
  }
  return into;
}

/** Notes the places of values in the bins asked for, without a branch; returns how many there are. */
function find(values: Float64Array, least: number, scale: number): number {
  const into = places;
  const wanted = isWanted;
  let found = 0;
  for (let n = 0; n < values.length; n += 1) {
    const bin = binOf((values[n] as number) - least, scale);
    into[found] = n;
    found += wanted[bin] as number;
  }
  return found;
}

/** Reads a bin that holds many values: another histogram. */
function readSplit(
  gathered: Float64Array,
  { from, to, below, begin, end }: RankRun,
  ranks: Int32Array,
  into: Float64Array,
): void {
  const values = gathered.subarray(begin, end);
  const local = ranks.slice(from, to).map((rank) => rank - below);
  readWithin(extentOf(values, 1), values, local, into.subarray(from, to));
}

/** Reads a few values, which it sorts in place. */
function readSorted(
  gathered: Float64Array,
  { from, to, below, begin, end }: RankRun,
  ranks: Int32Array,
  into: Float64Array,
): void {
  if (end - begin > mostInserted) gathered.subarray(begin, end).sort();
  else insertAll(gathered, begin, end);
  for (let n = from; n < to; n += 1) {
    into[n] = gathered[begin + (ranks[n] as number) - below - 1] as number;
  }
}

/** Sorts values `begin` … `end` − 1 by insertion. */
function insertAll(values: Float64Array, begin: number, end: number): void {
  for (let n = begin + 1; n < end; n += 1) {
    const value = values[n] as number;
    let at = n;
    for (; at > begin && (values[at - 1] as number) > value; at -= 1) {
      values[at] = values[at - 1] as number;
    }
    values[at] = value;
  }
}
