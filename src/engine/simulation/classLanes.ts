import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';

/** Figures of an incident class that hold under every plan. */
export interface ClassLanes {
  readonly labourHours: Lane;
  readonly onSiteShare: Lane;
  /** γ, α, β and cap of min(γ + αW + βH, cap). */
  readonly fixedHours: Lane;
  readonly perWaitHour: Lane;
  readonly perLabourHour: Lane;
  readonly capHours: Lane;
  readonly perTechnician: Lane;
  readonly outageCapHours: Lane;
  readonly people: Lane;
  readonly lossDuring: Lane;
  /** 1 − overlap. */
  readonly productivityShare: Lane;
  /** Revenue at risk · uptime dependence · not recovered · margin. */
  readonly contributionShare: Lane;
  readonly directLoss: Lane;
}

type Figure = {
  [Name in keyof IncidentClass]: IncidentClass[Name] extends number ? Name : never;
}[keyof IncidentClass];

export function createClassLanes(figures: Figures, input: ModelInput, k: number): ClassLanes {
  const of = input.incidentClasses[k] as IncidentClass;
  const path = `incidentClasses.${k}`;
  const at = (name: Figure) => figures.at(`${path}.${name}`, of[name]);
  const technicians = at('technicians');
  const lossDuring = at('lossDuring');
  return {
    labourHours: at('labourHours'),
    onSiteShare: at('onSiteShare'),
    fixedHours: product(figures, at('lossAfter'), at('catchUpHours')),
    perWaitHour: at('lossWaiting'),
    perLabourHour: figures.following(
      [lossDuring, technicians],
      (i) => (lossDuring[i] as number) / (technicians[i] as number),
    ),
    capHours: at('capHours'),
    perTechnician: figures.following([technicians], (i) => 1 / (technicians[i] as number)),
    outageCapHours: at('outageCapHours'),
    people:
      of.peopleAffected.kind === 'fixed'
        ? figures.at(`${path}.peopleAffected.people`, of.peopleAffected.people)
        : figures.at(`${path}.peopleAffected.share`, of.peopleAffected.share),
    lossDuring,
    productivityShare: rest(figures, at('overlap')),
    contributionShare: contributionShareOf(figures, input, at),
    directLoss: at('directLoss'),
  };
}

function contributionShareOf(
  figures: Figures,
  { organisation }: ModelInput,
  at: (name: Figure) => Lane,
): Lane {
  const { recoveredLater, contributionMargin } = organisation;
  const hit = product(figures, at('revenueAtRisk'), at('uptimeDependence'));
  const lost = rest(figures, figures.at('organisation.recoveredLater', recoveredLater));
  const margin = figures.at('organisation.contributionMargin', contributionMargin);
  return product(figures, product(figures, hit, lost), margin);
}

function product(figures: Figures, a: Lane, b: Lane): Lane {
  return figures.following([a, b], (i) => (a[i] as number) * (b[i] as number));
}

/** 1 − a. */
function rest(figures: Figures, a: Lane): Lane {
  return figures.following([a], (i) => 1 - (a[i] as number));
}
