/** A currency by its ISO 4217 code and its name in a language: "EUR", "Euro". */
export interface CurrencyChoice {
  readonly value: string;
  readonly label: string;
}

/** Every currency that the browser knows. */
export function currencyChoices(locale: string): readonly CurrencyChoice[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: names.of(value) ?? value,
  }));
}

/** A code as it was typed: small letters are as good. */
export function currencyCode(text: string): string {
  return text.trim().toUpperCase();
}
