import type { Arrangement } from '../../engine/index.ts';
import { fieldAt } from '../../present/catalogue/fieldAt.ts';
import { optionalTerms } from '../../present/catalogue/groupWords.ts';
import { termTrail } from '../../present/catalogue/termTrail.ts';
import { figuresOf } from '../../schema/figures.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';

export interface OverridableTerm {
  /** Path from the arrangement's root. */
  readonly term: string;
  readonly label: string;
  /** What it is where it is not overridden; the usual first value where it is left open. */
  readonly start: Uncertain;
}

/** Every figure of an arrangement in which a part that follows it may differ, left open or not. */
export function overridableTerms(
  arrangement: Arrangement<Uncertain>,
  scenario: Scenario,
): readonly OverridableTerm[] {
  const stated = figuresOf(arrangement).map(({ path, value }) => ({
    term: path,
    start: typeof value === 'number' ? plain(value) : value,
  }));
  const open = scenario.incidentClasses.flatMap(({ id }) =>
    (optionalTerms['classTerms'] ?? []).map((name) => {
      const term = `service.classTerms.${id}.${name}`;
      return { term, start: plain(firstValueOf(term)) };
    }),
  );
  const isStated = new Set(stated.map(({ term }) => term));
  return [...stated, ...open.filter(({ term }) => !isStated.has(term))].flatMap((each) => {
    const label = termTrail(arrangement, each.term, scenario);
    return label === undefined ? [] : [{ ...each, label }];
  });
}

function firstValueOf(term: string): number {
  return fieldAt(`plans.0.composition.arrangement.${term}`)?.firstValue ?? 0;
}

function plain(typical: number): Uncertain {
  return { typical, origin: 'edited' };
}
