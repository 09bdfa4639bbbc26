import { ageingFigures } from './ageing.ts';
import { downtimeFigures } from './downtime.ts';
import { financeFigures } from './finance.ts';
import { hourlyFigures } from './hourly.ts';
import { incidentFigures } from './incidents.ts';
import { judgedIncidentFigures } from './judgedIncidents.ts';
import { judgedOrganisationFigures } from './judgedOrganisation.ts';
import { judgedProviderFigures } from './judgedProviders.ts';
import { judgedStaffFigures } from './judgedStaff.ts';
import { labourFigures } from './labour.ts';
import type { ReferenceFigure } from './referenceFigure.ts';
import { responseFigures } from './response.ts';
import { sectorPayFigures } from './sectorPay.ts';
import { securityFigures } from './security.ts';
import { subscriptionFigures } from './subscription.ts';

const allFigures = [
  ...labourFigures,
  ...sectorPayFigures,
  ...hourlyFigures,
  ...subscriptionFigures,
  ...incidentFigures,
  ...responseFigures,
  ...downtimeFigures,
  ...securityFigures,
  ...ageingFigures,
  ...financeFigures,
  ...judgedOrganisationFigures,
  ...judgedIncidentFigures,
  ...judgedProviderFigures,
  ...judgedStaffFigures,
];

export type ReferenceId = (typeof allFigures)[number]['id'];

/** Every default figure of the product, by theme. */
export const referenceFigures: readonly ReferenceFigure[] = allFigures;

const figuresById: ReadonlyMap<string, ReferenceFigure> = new Map(
  referenceFigures.map((entry) => [entry.id, entry]),
);

/**
 * The figure of that id.
 *
 * @throws when the id is not in the list, which the type of the argument rules out
 */
export function figure(id: ReferenceId): ReferenceFigure {
  const found = figuresById.get(id);
  if (found === undefined) throw new Error(`There is no reference figure "${id}".`);
  return found;
}
