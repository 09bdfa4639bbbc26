import { useMemo } from 'react';
import { createFormats, type Formats } from '../present/numbers.ts';

/** How figures read in a person's locale and a scenario's currency. */
export function useFormats(locale: string, currency: string): Formats {
  return useMemo(() => createFormats(locale, currency), [locale, currency]);
}
