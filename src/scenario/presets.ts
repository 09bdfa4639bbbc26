import type { IncidentClass, Organisation } from '../engine/index.ts';
import { figure } from '../reference/figures.ts';
import { referenceCurrency } from '../reference/referenceCurrency.ts';
import { currentVersion, type PlanDocument, type Scenario } from '../schema/scenario.ts';
import { type Cited, cite, fact, quantified, quantityOf } from './defaults/cited.ts';
import { defaultIncidentClasses } from './defaults/incidentClasses.ts';
import { defaultEstate, defaultFinance, defaultOrganisation } from './defaults/organisation.ts';
import { standardArrangement, standardStaff } from './defaults/standardTerms.ts';
import { type PresetId, type PresetProfile, presetProfile } from './presetProfiles.ts';

/** A complete scenario of an example organisation, starting in an ISO month. */
export function createPreset(
  id: PresetId,
  { startMonth }: { readonly startMonth: string },
): Scenario {
  const profile = presetProfile(id);
  if (!profile) throw new Error(`There is no preset "${id}".`);
  return {
    format: 'fix-or-fee/scenario',
    version: currentVersion,
    name: profile.name,
    preset: id,
    note: '',
    currency: referenceCurrency,
    startMonth,
    horizonMonths: figure('judgement.horizon').typical,
    presentArrangement: 'breakFix',
    organisation: quantified(citedOrganisation(profile)),
    incidentClasses: quantified(citedIncidentClasses(profile)),
    estate: quantified(defaultEstate),
    plans: presetPlans(profile).map((plan) => ({
      ...plan,
      isHidden: profile.hiddenPlans.includes(plan.id),
    })),
    finance: quantified(defaultFinance),
    needs: profile.needs,
    budget: { perMonth: null, perYear: null, cashReserve: null },
    riskAversion: figure('judgement.riskAversion').typical,
    nearTieShare: figure('judgement.nearTie.cost').typical,
    seed: 1,
    isPresentValue: false,
  };
}

/** The organisation of a preset as citations. */
export function citedOrganisation(profile: PresetProfile): Organisation<Cited, string> {
  return {
    ...defaultOrganisation,
    headcount: fact('judgement.headcount', profile.headcount),
    devicesPerUser:
      profile.devicesPerUser === undefined
        ? defaultOrganisation.devicesPerUser
        : fact('judgement.devicesPerUser', profile.devicesPerUser),
    fixedDevices: fact('judgement.fixedDevices', profile.fixedDevices),
    servers: fact('judgement.servers', profile.servers),
    sites: fact('judgement.sites', profile.sites),
    labourCost: cite(profile.hourlyLabourCost),
    openHoursPerYear: fact('judgement.openHours', profile.openHoursPerYear),
    revenueHoursPerYear: fact('judgement.revenueHours', profile.revenueHoursPerYear),
  };
}

/**
 * The usual classes. Everyday tickets are sourced per device and entered per person, so they follow
 * the devices of each. An outage is one site's: where there are several, it holds its part of the
 * people and the sales.
 */
export function citedIncidentClasses({
  sites,
  devicesPerUser = figure('judgement.devicesPerUser').typical,
}: PresetProfile): readonly IncidentClass<Cited>[] {
  return defaultIncidentClasses.map((each) => {
    if (each.id === 'everyday') {
      const perUserPerMonth = cite('rec.tk.rate', devicesPerUser);
      return { ...each, rates: { ...each.rates, perUserPerMonth } };
    }
    if (each.id !== 'major') return each;
    const share = cite('judgement.people.major', 1 / sites);
    const revenueAtRisk = cite('rec.dt.rev', 1 / sites);
    return { ...each, peopleAffected: { kind: 'share', share }, revenueAtRisk };
  });
}

function presetPlans(profile: PresetProfile): readonly PlanDocument[] {
  return [
    {
      id: 'break-fix',
      name: 'Break-fix',
      colour: 0,
      isHidden: false,
      composition: { kind: 'single', arrangement: standardArrangement('hourly', profile) },
    },
    {
      id: 'managed',
      name: 'Managed (MSP)',
      colour: 1,
      isHidden: false,
      composition: { kind: 'single', arrangement: standardArrangement('subscription', profile) },
    },
    {
      id: 'hybrid',
      name: 'Hybrid',
      colour: 2,
      isHidden: false,
      composition: {
        kind: 'mix',
        criticalShare: { everything: quantityOf(cite('judgement.criticalShare')) },
        critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
        rest: { kind: 'sameAs', planId: 'break-fix', overrides: {} },
      },
    },
    {
      id: 'internal',
      name: 'Internal IT + break-fix',
      colour: 3,
      isHidden: false,
      composition: {
        kind: 'staffFirst',
        staff: standardStaff(),
        overflow: { kind: 'sameAs', planId: 'break-fix', overrides: {} },
      },
    },
  ];
}
