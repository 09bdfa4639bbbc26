import type { Scenario } from '../schema/scenario.ts';
import { presetProfile } from './presetProfiles.ts';

/** The name of an example with the figures of a scenario that began from it; undefined where it began from none. */
export function exampleName({ preset, organisation }: Scenario): string | undefined {
  return presetProfile(preset)
    ?.name.replace(/\d+ (?:person|people)/, counted(organisation.headcount.typical, people))
    .replace(/\d+ shops/, counted(organisation.sites.typical, shops));
}

/** The name of a scenario that began from answers. */
export function answeredName(headcount: number): string {
  return headcount === 1 ? 'One person' : `Our ${headcount} people`;
}

/**
 * A scenario after an edit: a name that nobody typed, and that holds figures, follows them. It is told from one that
 * somebody typed by its words: they are those that it was given by itself.
 */
export function withFollowingName(before: Scenario, after: Scenario): Scenario {
  if (before.name !== after.name || hasSameFigures(before, after)) return after;
  const [, stem = '', copy = ''] = /^(.*?)( \(copy(?: \d+)?\))?$/su.exec(before.name) ?? [];
  const name = followed(stem, before, after);
  return name === undefined || name === stem ? after : { ...after, name: name + copy };
}

function hasSameFigures({ organisation: one }: Scenario, { organisation: other }: Scenario) {
  return (
    one.headcount.typical === other.headcount.typical && one.sites.typical === other.sites.typical
  );
}

const people = ['person', 'people'] as const;
const shops = ['shop', 'shops'] as const;

function followed(stem: string, before: Scenario, after: Scenario): string | undefined {
  // The example's own words, too: documents of before names followed have them beside other figures.
  if (stem === exampleName(before) || stem === presetProfile(before.preset)?.name)
    return exampleName(after);
  const isAnswered = stem === answeredName(before.organisation.headcount.typical);
  return isAnswered ? answeredName(after.organisation.headcount.typical) : undefined;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
