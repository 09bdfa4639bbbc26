/** S(x) = P(H > x) of a lognormal; the arguments are cells or numbers. */
export function survival(mean: string, sigma: string, x: string): string {
  return `IF(${mean}*${sigma}=0,0,IF(${x}<=0,1,NORMSDIST(-(LN(${x}/${mean})/${sigma}+${sigma}/2))))`;
}

/** LEV(x) = E[min(H, x)] of a lognormal; the arguments are cells, numbers or in brackets. */
export function limitedExpectedValue(mean: string, sigma: string, x: string): string {
  const z = `LN(${x}/${mean})/${sigma}`;
  const spread = `${mean}*NORMSDIST(${z}-${sigma}/2)+${x}*NORMSDIST(-${z}-${sigma}/2)`;
  return `IF(OR(${x}<=0,${mean}=0),0,IF(${sigma}=0,MIN(${mean},${x}),${spread}))`;
}

/** Smallest whole number not below x, which may miss one by rounding only. */
export function ceiling(x: string): string {
  return `ROUNDUP((${x})*(1-1E-9),0)`;
}
