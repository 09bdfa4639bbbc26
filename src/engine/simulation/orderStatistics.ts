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
  const isWanted = new Uint8Array(bins);
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
    counts.fill(0);
    for (let n = 0; n < values.length; n += 1) {
      const bin = ((values[n] as number) - least) * scale;
      binOf[n] = bin;
      const whole = binOf[n] as number;
      counts[whole] = (counts[whole] as number) + 1;
    }
    gather(values, ranks, into);
  };

  function gather(values: Float64Array, ranks: Int32Array, into: Float64Array): void {
    const wanted = wantedBins(counts, ranks);
    isWanted.fill(0);
    for (const { bin } of wanted) isWanted[bin] = 1;
    const groups = new Map(wanted.map(({ bin }) => [bin, new Float64Array(counts[bin] as number)]));
    const filled = new Int32Array(bins);
    for (let n = 0; n < values.length; n += 1) {
      const bin = binOf[n] as number;
      if (isWanted[bin] === 0) continue;
      const at = filled[bin] as number;
      filled[bin] = at + 1;
      (groups.get(bin) as Float64Array)[at] = values[n] as number;
    }
    for (const { bin, from, to, below } of wanted) {
      const group = groups.get(bin) as Float64Array;
      const local = ranks.slice(from, to).map((rank) => rank - below);
      const found = into.subarray(from, to);
      if (group.length > 512 && group.length < values.length) read(group, local, found);
      else readSorted(group, local, found);
    }
  }
  return { read };
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
