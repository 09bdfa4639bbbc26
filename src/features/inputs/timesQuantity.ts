interface Ranged {
  readonly low?: number;
  readonly typical: number;
  readonly high?: number;
}

/** A quantity in the unit of its field: a rate per month, shown per year, is 12 times as much. */
export function timesQuantity<Quantity extends Ranged>(
  quantity: Quantity,
  times: number,
): Quantity {
  if (times === 1) return quantity;
  const { low, typical, high } = quantity;
  return {
    ...quantity,
    typical: tidy(typical * times),
    ...(low === undefined ? {} : { low: tidy(low * times) }),
    ...(high === undefined ? {} : { high: tidy(high * times) }),
  };
}

/** Without the speck that a multiplication leaves. */
function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
