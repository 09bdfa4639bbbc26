/** Where a currency is at home, in English and in the language spoken most there: "en-ID" and "id-Latn-ID". */
export function homesOf(currency: string): readonly string[] {
  const region = currency.slice(0, 2);
  return [`en-${region}`, new Intl.Locale(`und-${region}`).maximize().toString()];
}
