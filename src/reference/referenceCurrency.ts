/** ISO 4217 code of the currency that every sourced amount of money is in. */
export const referenceCurrency = 'USD';
