import type { z } from 'zod/mini';
import type { Bounds } from '../engine/index.ts';

type Issue = z.core.$ZodIssue;

const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** 20,000; 0.25 */
export function grouped(value: number): string {
  return grouping.format(value);
}

/** "must be a whole number between 1 and 20,000 (it is 0.5)" */
export function boundsSentence(limits: Bounds, value: number): string {
  const kind = limits.isWhole && !Number.isInteger(value) ? 'a whole number ' : '';
  const found = Number.isFinite(value) ? grouped(value) : 'not a number';
  return `must be ${kind}between ${grouped(limits.min)} and ${grouped(limits.max)} (it is ${found})`;
}

/** What is wrong with the shape of one part, in words. */
export function issueSentence(issue: Issue, found: unknown): string {
  if (found === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kindName(issue.expected)} (it is ${shown(found)})`;
    case 'invalid_value':
      return `must be ${choices(issue.values.map(shown))} (it is ${shown(found)})`;
    case 'invalid_union':
      return `must be one of the known kinds (it is ${shown(found)})`;
    case 'unrecognized_keys':
      return `has ${issue.keys.length === 1 ? 'an unknown field' : 'unknown fields'}: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? 'must not be empty'
        : `must have ${grouped(Number(issue.minimum))} or more ${parts(issue.origin)}`;
    case 'too_big':
      return `must have ${grouped(Number(issue.maximum))} ${parts(issue.origin)} at most`;
    case 'invalid_format':
      return `must be ${issue.message} (it is ${shown(found)})`;
    case 'invalid_key':
      return 'is not an id: only letters, digits and hyphens are allowed';
    default:
      return 'is not understood';
  }
}

const kindNames: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

function kindName(expected: string): string {
  return kindNames[expected] ?? expected;
}

function parts(origin: string): string {
  return origin === 'string' ? 'characters' : 'entries';
}

function choices(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return String(value);
}
