import type { ClassTerms, ServiceTerms } from '../input/arrangement.ts';
import type { Part } from '../projection/parts.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { TermPaths } from './termPaths.ts';

/** What somebody promises, and where each term of it is held in the input. */
export interface Service {
  readonly terms: ServiceTerms;
  readonly path: (term: string) => string;
}

export function providerService({ arrangement }: Part, paths: TermPaths): Service {
  return { terms: arrangement.service, path: (term) => paths.arrangement(`service.${term}`) };
}

/** Null without own staff. */
export function staffService({ staff }: Part, paths: TermPaths): Service | null {
  if (staff === null) return null;
  return { terms: staff.service, path: (term) => paths.staff(`service.${term}`) };
}

type Term = 'maintainedShare' | 'rampMonths' | 'labourMultiplier' | 'colleagueMultiple';

export function termLane(figures: Figures, { terms, path }: Service, name: Term): Lane {
  return figures.at(path(name), terms[name]);
}

/** A term for one class; null where it is absent. */
export function classTermLane(
  figures: Figures,
  { terms, path }: Service,
  classId: string,
  name: keyof ClassTerms,
): Lane | null {
  const stated = terms.classTerms[classId]?.[name];
  return stated === undefined ? null : figures.at(path(`classTerms.${classId}.${name}`), stated);
}
