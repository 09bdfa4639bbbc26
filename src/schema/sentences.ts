import type { z } from 'zod/mini';
import type { Bounds } from '../engine/index.ts';
import type { Figured } from './figured.ts';
import { texts } from './texts.ts';

type Issue = z.core.$ZodIssue;

/** "must be a whole number between 1 and 20,000 (it is 0.5)" */
export function boundsSentence(limits: Bounds, value: number): Figured {
  const isPart = limits.isWhole && !Number.isInteger(value);
  const found = Number.isFinite(value) ? value : texts.notNumber;
  const say = isPart ? texts.wholeBetween : texts.between;
  return say(limits.min, limits.max, found);
}

/** What is wrong with the shape of one part, in words. */
export function issueSentence(issue: Issue, found: unknown): string | Figured {
  if (found === undefined && issue.code !== 'unrecognized_keys') return texts.missing;
  switch (issue.code) {
    case 'invalid_type':
      return texts.mustBe(kindNames[issue.expected] ?? issue.expected, shown(found));
    case 'invalid_value':
      return texts.mustBe(choices(issue.values.map(shown)), shown(found));
    case 'invalid_union':
      return texts.knownKind(shown(found));
    case 'unrecognized_keys':
      return issue.keys.length === 1
        ? texts.unknownField(issue.keys.join(', '))
        : texts.unknownFields(issue.keys.join(', '));
    case 'too_small':
      return smallSentence(issue.origin, Number(issue.minimum));
    case 'too_big': {
      const say = issue.origin === 'string' ? texts.manyCharacters : texts.manyEntries;
      return say(Number(issue.maximum));
    }
    case 'invalid_format':
      return texts.mustBe(issue.message, shown(found));
    case 'invalid_key':
      return texts.noId;
    default:
      return texts.notUnderstood;
  }
}

const kindNames: Readonly<Record<string, string>> = {
  number: texts.number,
  string: texts.text,
  boolean: texts.trueOrFalse,
  object: texts.object,
  record: texts.object,
  array: texts.list,
};

function smallSentence(origin: string, least: number): string | Figured {
  if (origin !== 'string') return texts.fewEntries(least);
  return least === 1 ? texts.empty : texts.fewCharacters(least);
}

function choices(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : texts.or(values.slice(0, -1).join(', '), last);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return texts.list;
  if (typeof value === 'object' && value !== null) return texts.object;
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return String(value);
}
