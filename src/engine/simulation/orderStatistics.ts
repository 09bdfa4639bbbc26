/** Bins of one pass; a bin is split again where many values fall into it. */
const bins = 2048;

/** Reads order statistics of many series of one length, in reused memory. */
export interface OrderReader {
  /**
   * Exact order statistics: one histogram, one gather, sorts of what lies in the bins asked for.
   *
   * @param ranks increasing, from 1 (the smallest value) to the length
   * @param into receives one value for each rank
   */
  read(values: Float64Array, ranks: Int32Array, into: Float64Array): void;
}

export function createOrderReader(length: number): OrderReader {
  const binOf = new Uint16Array(length);
  const counts = new Int32Array(bins);
  // Where the next value of a bin goes; −1 for bins that are not asked for.
  const next = new Int32Array(bins);
  const gathered = new Float64Array(length);
  const read: OrderReader['read'] = (values, ranks, into) => {
    const { least, most } = extent(values);
    if (!(most > least)) {
      into.fill(least);
      return;
    }
    const scale = (bins - 1) / (most - least);
    if (values.length < 64 || !Number.isFinite(scale)) {
      readSorted(values, ranks, into);
      return;
    }
    count(values, least, scale);
    gather(values, ranks, into);
  };

  function count(values: Float64Array, least: number, scale: number): void {
    const [bin, into] = [binOf, counts];
    into.fill(0);
    for (let n = 0; n < values.length; n += 1) {
      const whole = (((values[n] as number) - least) * scale) | 0;
      bin[n] = whole;
      into[whole] = (into[whole] as number) + 1;
    }
  }

  function gather(values: Float64Array, ranks: Int32Array, into: Float64Array): void {
    const wanted = wantedBins(counts, ranks);
    next.fill(-1);
    let begin = 0;
    for (const { bin } of wanted) {
      next[bin] = begin;
      begin += counts[bin] as number;
    }
    collect(values, binOf, next, gathered);
    for (const { bin, from, to, below } of wanted) {
      const end = next[bin] as number;
      const group = gathered.subarray(end - (counts[bin] as number), end);
      if (group.length > 512 && group.length < values.length) {
        const local = ranks.slice(from, to).map((rank) => rank - below);
        smaller(group, local, into.subarray(from, to));
        continue;
      }
      group.sort();
      for (let n = from; n < to; n += 1)
        into[n] = group[(ranks[n] as number) - below - 1] as number;
    }
  }
  return { read };
}

/** For bins that hold many values: another histogram, in memory of its own. */
function smaller(values: Float64Array, ranks: Int32Array, into: Float64Array): void {
  createOrderReader(values.length).read(values, ranks, into);
}

/** Puts the values of the bins that are asked for side by side. */
function collect(
  values: Float64Array,
  binOf: Uint16Array,
  next: Int32Array,
  into: Float64Array,
): void {
  for (let n = 0; n < values.length; n += 1) {
    const bin = binOf[n] as number;
    const at = next[bin] as number;
    if (at < 0) continue;
    into[at] = values[n] as number;
    next[bin] = at + 1;
  }
}

interface WantedBin {
  readonly bin: number;
  /** Ranks `from` … `to` − 1 lie in this bin, above `below` smaller values. */
  readonly from: number;
  readonly to: number;
  readonly below: number;
}

function wantedBins(counts: Int32Array, ranks: Int32Array): readonly WantedBin[] {
  const wanted: WantedBin[] = [];
  let below = 0;
  let from = 0;
  for (let bin = 0; bin < counts.length && from < ranks.length; bin += 1) {
    const until = below + (counts[bin] as number);
    let to = from;
    while (to < ranks.length && (ranks[to] as number) <= until) to += 1;
    if (to > from) wanted.push({ bin, from, to, below });
    from = to;
    below = until;
  }
  return wanted;
}

function readSorted(values: Float64Array, ranks: Int32Array, into: Float64Array): void {
  const sorted = values.slice().sort();
  for (let n = 0; n < ranks.length; n += 1) into[n] = sorted[(ranks[n] as number) - 1] as number;
}

function extent(values: Float64Array): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
