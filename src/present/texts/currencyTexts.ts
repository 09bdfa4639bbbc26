/** The currency is a label, and the US figures under another one wait to be confirmed. */

export const title = 'Currency';
export const currency = 'Currency of this scenario';
export const unknown = 'Enter the three letters of a currency, such as EUR.';
export const explanation =
  'The currency is a label: nothing is converted. Amounts that you have not entered stay US figures and are marked until you confirm or change them.';
export const use = (code: string): string => `Use ${code}`;
export const goToNext = 'Go to the next';
export const confirmAll = 'Confirm all';
