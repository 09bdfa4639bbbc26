import { useMemo } from 'react';
import { createFormats, type Formats } from '../present/numbers.ts';

const known = new Map<string, Formats>();

/** How figures read in a person's locale and a scenario's currency. */
export function useFormats(locale: string, currency: string): Formats {
  return useMemo(() => formatsOf(locale, currency), [locale, currency]);
}

/** Made once: the first takes a browser so long that the page makes it ahead, in a task of its own. */
export function formatsOf(locale: string, currency: string): Formats {
  const key = `${locale} ${currency}`;
  const formats = known.get(key) ?? createFormats(locale, currency);
  known.set(key, formats);
  return formats;
}
