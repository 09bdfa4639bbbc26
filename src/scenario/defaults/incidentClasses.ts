import type { IncidentClass, IncidentRates } from '../../engine/index.ts';
import { figure } from '../../reference/figures.ts';
import { type Cited, cite, none, plain } from './cited.ts';

const noRates: IncidentRates<Cited> = {
  perUserPerMonth: none,
  perDevicePerMonth: none,
  perServerPerMonth: none,
  perSitePerMonth: none,
  perOrganisationPerMonth: none,
};

/** Sourced per device; entered per person, because people know how many they are. */
const everydayTicketsPerUser = cite('rec.tk.rate', figure('judgement.devicesPerUser').typical);

const perMonthOfYear = 1 / 12;

const common = {
  seasonality: [],
  responseCv: plain('judgement.responseCv'),
  technicians: cite('judgement.technicians'),
  uptimeDependence: cite('judgement.uptimeDependence'),
  criticalWeight: cite('judgement.criticalWeight'),
};

/** What stops one person or a few: no outage, no direct loss. */
const minor = {
  ...common,
  onContactShare: 0,
  outageCapHours: none,
  overlap: cite('judgement.overlap.minor'),
  directLoss: none,
  directLossCv: 0,
  isLabourInDirectLoss: false,
};

const everyday: IncidentClass<Cited> = {
  ...minor,
  id: 'everyday',
  name: 'Everyday ticket',
  rates: { ...noRates, perUserPerMonth: everydayTicketsPerUser },
  countedUnder: 'maintained',
  dispersion: plain('judgement.dispersion.everyday'),
  labourHours: cite('tk.hoursPerTicket'),
  labourCv: plain('tk.cvHours'),
  onSiteShare: cite('judgement.onSite.everyday'),
  reactiveResponseHours: cite('rec.resp.bf'),
  peopleAffected: { kind: 'fixed', people: cite('judgement.people.everyday') },
  lossWaiting: cite('rec.tk.blocking'),
  lossDuring: cite('judgement.lossDuring.everyday'),
  lossAfter: cite('judgement.lossAfter.everyday'),
  catchUpHours: cite('judgement.catchUp.everyday'),
  capHours: cite('judgement.capHours.everyday'),
  revenueAtRisk: cite('judgement.revenueAtRisk.everyday'),
};

const moderate: IncidentClass<Cited> = {
  ...minor,
  id: 'moderate',
  name: 'Moderate incident',
  rates: { ...noRates, perDevicePerMonth: cite('judgement.rate.moderate') },
  countedUnder: 'unmaintained',
  dispersion: plain('judgement.dispersion.moderate'),
  labourHours: cite('judgement.labour.moderate'),
  labourCv: plain('judgement.labourCv.moderate'),
  onSiteShare: cite('judgement.onSite.moderate'),
  reactiveResponseHours: cite('judgement.response.hourly.moderate'),
  peopleAffected: { kind: 'fixed', people: cite('judgement.people.moderate') },
  lossWaiting: cite('judgement.lossWaiting.moderate'),
  lossDuring: cite('judgement.lossDuring.moderate'),
  lossAfter: cite('dt.prod.recovery'),
  catchUpHours: cite('judgement.catchUp.moderate'),
  capHours: cite('judgement.capHours.moderate'),
  revenueAtRisk: cite('judgement.revenueAtRisk.moderate'),
};

/** What stops most of the work, and sales with it; a provider is called at the emergency rate. */
const severe = {
  ...common,
  countedUnder: 'unmaintained' as const,
  reactiveResponseHours: cite('bf.resp.paid'),
  onContactShare: 0,
  lossWaiting: cite('rec.dt.prod'),
  lossDuring: cite('rec.dt.prod'),
  lossAfter: cite('dt.prod.recovery'),
  revenueAtRisk: cite('rec.dt.rev'),
  overlap: cite('judgement.overlap.major'),
};

const major: IncidentClass<Cited> = {
  ...severe,
  id: 'major',
  name: 'Major outage',
  rates: { ...noRates, perSitePerMonth: cite('judgement.rate.major', perMonthOfYear) },
  dispersion: plain('judgement.dispersion.major'),
  labourHours: cite('judgement.labour.major'),
  labourCv: plain('judgement.labourCv.major'),
  onSiteShare: cite('judgement.onSite.major'),
  peopleAffected: { kind: 'share', share: cite('judgement.people.major') },
  catchUpHours: cite('judgement.catchUp.major'),
  capHours: cite('judgement.capHours.major'),
  outageCapHours: cite('judgement.outageCapHours.major'),
  directLoss: none,
  directLossCv: 0,
  isLabourInDirectLoss: false,
};

const security: IncidentClass<Cited> = {
  ...severe,
  id: 'security',
  name: 'Security incident',
  rates: { ...noRates, perOrganisationPerMonth: cite('rec.sec.p', perMonthOfYear) },
  dispersion: plain('judgement.dispersion.security'),
  labourHours: cite('judgement.labour.security'),
  labourCv: plain('judgement.labourCv.security'),
  onSiteShare: cite('judgement.onSite.security'),
  peopleAffected: { kind: 'share', share: cite('sec.rw.devices') },
  catchUpHours: cite('judgement.catchUp.security'),
  capHours: cite('judgement.capHours.security'),
  outageCapHours: cite('judgement.outageCapHours.security'),
  directLoss: cite('rec.sec.loss'),
  directLossCv: plain('sec.loss.cv'),
  isLabourInDirectLoss: true,
};

/** The default four kinds of trouble. */
export const defaultIncidentClasses: readonly IncidentClass<Cited>[] = [
  everyday,
  moderate,
  major,
  security,
];
