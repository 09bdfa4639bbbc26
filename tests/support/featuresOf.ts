import type {
  Arrangement,
  Billing,
  Composition,
  HourlyTerms,
  ModelInput,
  PartTerms,
  ServiceTerms,
} from '../../src/engine/index.ts';

type Found = Readonly<Record<string, boolean>>;

/** The features of the model that an input uses, by name. */
export function featuresOf(input: ModelInput): ReadonlySet<string> {
  const found: readonly Found[] = [
    inOrganisation(input),
    ...input.incidentClasses.map(inClass),
    inEstate(input),
    ...input.plans.map(({ composition }) => inComposition(composition)),
    ...arrangementsOf(input).map(inArrangement),
  ];
  return new Set(found.flatMap((each) => Object.keys(each).filter((name) => each[name] === true)));
}

function inOrganisation({ organisation, horizonMonths }: ModelInput): Found {
  const isStep = ({ month }: { readonly month: number }) => month > 1 && month <= horizonMonths;
  return {
    growth: organisation.headcountGrowthPerYear > 0,
    'shrinking headcount': organisation.headcountGrowthPerYear < 0,
    'headcount step': organisation.headcountSteps.some(isStep),
    'server step': organisation.serverSteps.some(isStep),
    'site step': organisation.siteSteps.some(isStep),
    'labour cost per year': organisation.labourCostBasis === 'year',
    'recovered revenue': organisation.recoveredLater > 0,
  };
}

function inClass(each: ModelInput['incidentClasses'][number]): Found {
  return {
    season: each.seasonality.length > 0,
    dispersion: each.dispersion > 0,
    'no dispersion': each.dispersion === 0,
    'constant labour': each.labourCv === 0,
    'constant response': each.responseCv === 0,
    'rates per user': each.rates.perUserPerMonth > 0,
    'rates per device': each.rates.perDevicePerMonth > 0,
    'rates per server': each.rates.perServerPerMonth > 0,
    'rates per site': each.rates.perSitePerMonth > 0,
    'rates per organisation': each.rates.perOrganisationPerMonth > 0,
    'counted on a maintained estate': each.countedUnder === 'maintained',
    'fixed people': each.peopleAffected.kind === 'fixed',
    'share of people': each.peopleAffected.kind === 'share',
    'handled on contact': each.onContactShare > 0,
    'direct loss': each.directLoss > 0,
    'labour in direct loss': each.isLabourInDirectLoss,
    'critical weight': each.criticalWeight !== 1,
    overlap: each.overlap > 0,
  };
}

function inEstate({ estate, finance }: ModelInput): Found {
  const isHeld = estate.driftPerYear > 0 && estate.conditionCap > 1;
  return {
    'drift to a cap': isHeld,
    'no drift': !isHeld,
    'half-kept promise': estate.promiseKept > 0 && estate.promiseKept < 1,
    'broken promise': estate.promiseKept === 0,
    'promise weighs response': estate.isResponsePromiseWeighed && estate.promiseKept < 1,
    'layer switched off': Object.values(finance.layers).includes(false),
    discounting: finance.discountRatePerYear > 0,
    inflation: finance.wageInflation > 0 && finance.generalInflation !== 0,
  };
}

function inComposition(composition: Composition): Found {
  switch (composition.kind) {
    case 'single':
      return { [`single ${composition.arrangement.billing.kind}`]: true };
    case 'mix':
      return {
        mix: true,
        'share by resource': composition.criticalShare.users !== undefined,
        'a side without anything': [0, 1].includes(composition.criticalShare.everything),
        ...inPart('mix', composition.critical),
        ...inPart('mix', composition.rest),
      };
    case 'staffFirst':
      return {
        'limited staff': composition.staff.fte > 0,
        'no staff': composition.staff.fte === 0,
        turnover: composition.staff.turnoverPerYear > 0,
        'first hires': composition.staff.hiresAtStart > 0,
        ...inPart('staff first', composition.overflow),
        ...inService(composition.staff.service),
      };
    case 'switch':
      return {
        switch: composition.month > 1,
        'switch at once': composition.month === 1,
        'parallel months': composition.parallelMonths > 0,
        'switch from own staff': composition.fromPlanId === 'staff',
        'switch to a mix': composition.toPlanId === 'hybrid',
      };
  }
}

function inPart(of: string, terms: PartTerms): Found {
  if (terms.kind === 'own') return { [`${of}, own ${terms.arrangement.billing.kind}`]: true };
  return {
    [`${of} after ${terms.planId}`]: true,
    [`${of} with an override`]: Object.keys(terms.overrides).length > 0,
  };
}

function arrangementsOf({ plans }: ModelInput): readonly Arrangement[] {
  const parts = plans.flatMap(({ composition }): readonly PartTerms[] => {
    if (composition.kind === 'mix') return [composition.critical, composition.rest];
    return composition.kind === 'staffFirst' ? [composition.overflow] : [];
  });
  return [
    ...plans.flatMap(({ composition }) =>
      composition.kind === 'single' ? [composition.arrangement] : [],
    ),
    ...parts.flatMap((part) => (part.kind === 'own' ? [part.arrangement] : [])),
  ];
}

function inArrangement({ billing, service, costs, insurance }: Arrangement): Found {
  return {
    ...inBilling(billing),
    ...inService(service),
    'recurring extra': costs.recurring.length > 0,
    'one-off': costs.oneOffs.length > 0,
    projects: costs.projectHoursPerYear * costs.projectHourlyRate > 0,
    'hardware refresh': costs.hardwarePerDevice > 0 && !costs.isHardwareInFee,
    'hardware in the fee': costs.isHardwareInFee,
    'vendor hours': costs.vendorHoursPerMonth > 0 && costs.vendorHoursPerIncident > 0,
    'no insurance': !insurance.isInForce,
    'insurance with a limit': insurance.isInForce && insurance.limit !== null,
    'insurance without a limit': insurance.isInForce && insurance.limit === null,
  };
}

function inService(service: ServiceTerms): Found {
  const terms = Object.values(service.classTerms);
  return {
    ramp: service.rampMonths > 0,
    'partly maintained': service.maintainedShare > 0 && service.maintainedShare < 1,
    'default prevention': terms.some(({ prevention }) => prevention === undefined),
    'stated prevention': terms.some(({ prevention }) => prevention !== undefined),
    'self-help': terms.some(({ selfHelpShare }) => (selfHelpShare ?? 0) > 0),
    'beyond skill': terms.some(({ withinSkillShare }) => (withinSkillShare ?? 1) < 1),
    'round-the-clock promise': service.responseClock === 'roundTheClock',
  };
}

function inBilling(billing: Billing): Found {
  switch (billing.kind) {
    case 'hourly':
      return inHourly(billing.hourly);
    case 'blockHours':
      return {
        ...inHourly(billing.hourly),
        'plain bank': billing.expiryMonths === 0 && billing.rolloverCapHours === null,
        'block expiry': billing.expiryMonths > 0,
        'rollover cap': billing.rolloverCapHours !== null,
        'no top-up': !billing.isToppedUp,
        'block tiers': billing.blockTiers.length > 0,
      };
    case 'subscription':
      return {
        ...inHourly(billing.outOfScope),
        'minimum seats': billing.minimumSeats > 0,
        'monthly minimum': billing.monthlyMinimum > 0,
        'shrinking site price': billing.sitePricing.kind === 'shrinking',
        'marginal tiers': billing.userTiers.length > 0 && billing.userTierMode === 'marginal',
        'whole-volume tiers':
          billing.userTiers.length > 0 && billing.userTierMode === 'wholeVolume',
        [`onboarding ${billing.onboarding.kind}`]: true,
        [`hours ${billing.includedHours.kind}`]: true,
        [`out of scope by ${billing.outOfScopeMode}`]: true,
        'term renewed': billing.contract.termMonths > 0 && billing.contract.isAutoRenewed,
        'month to month': billing.contract.termMonths === 0,
        'contract in force': billing.contract.monthsLeftAtStart > 0,
      };
  }
}

function inHourly(terms: HourlyTerms): Found {
  return {
    increment: terms.incrementHours > 0,
    'exact time': terms.incrementHours === 0,
    'several bands': terms.bands.length > 1,
    'no bands': terms.bands.length === 0,
    'band by multiplier': terms.bands.some(({ price }) => price.kind === 'multiplier'),
    'band at its own rate': terms.bands.some(({ price }) => price.kind === 'rate'),
    'channel at its own rate': terms.onSite.price.kind === 'rate',
    'trip charge': terms.onSite.tripCharge > 0,
    minimum: terms.onSite.minimumHours > 0,
    'short notice': terms.shortNoticeShare * terms.shortNoticeFee > 0,
    'visit tiers': terms.visitTiers.length > 0,
    parts: terms.partsPerIncident > 0 && terms.partsMarkup > 0,
  };
}
