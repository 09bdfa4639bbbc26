import { z } from 'zod/mini';
import { texts } from '../texts.ts';

/** Without this zod probes `new Function`, which a strict content security policy reports. */
z.config({ jitless: true });

/** A finite number; −0 becomes 0, because JSON cannot hold it. Bounds are checked by path. */
export const number = z.number().check(z.overwrite((value) => value + 0));

export const isTrue = z.boolean();

/** Words for a person: names. */
export const name = z.string().check(z.minLength(1), z.maxLength(120));

/** Words for a person that may be long or empty. */
export const note = z.string().check(z.maxLength(2_000));

/** Letters, digits and hyphens, so that an id can stand in a dotted path. */
export const id = z
  .string()
  .check(z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, texts.letters));

export const isoMonth = z.string().check(z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, texts.month));

export const quantity = z.strictObject({
  typical: number,
  low: z.exactOptional(number),
  high: z.exactOptional(number),
  origin: z.enum(['default', 'edited', 'client']),
  note: z.exactOptional(note),
});

/** A list of bounded length. */
export function list<Item extends z.ZodMiniType>(item: Item, most: number, least = 0) {
  return z.readonly(z.array(item).check(z.minLength(least), z.maxLength(most)));
}
