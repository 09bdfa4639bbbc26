/** Incidents a month for each thing that can break; the bases add up. */
export interface IncidentRates<Q = number> {
  readonly perUserPerMonth: Q;
  readonly perDevicePerMonth: Q;
  readonly perServerPerMonth: Q;
  readonly perSitePerMonth: Q;
  readonly perOrganisationPerMonth: Q;
}

export type PeopleAffected<Q = number> =
  | { readonly kind: 'fixed'; readonly people: Q }
  | { readonly kind: 'share'; readonly share: Q };

/** One kind of trouble with its own frequency, labour and impact. */
export interface IncidentClass<Q = number> {
  readonly id: string;
  readonly name: string;
  readonly rates: IncidentRates<Q>;
  /** Whether the rates were counted on a maintained estate; if so they are multiplied by M. */
  readonly countedUnder: 'unmaintained' | 'maintained';
  /** Twelve factors of mean 1, January first; empty for none. */
  readonly seasonality: readonly number[];
  /** φ of the negative binomial count: variance λ(1+φλ); 0 is Poisson. */
  readonly dispersion: number;
  /** Technician hours of one incident at an hourly provider: mean. */
  readonly labourHours: Q;
  readonly labourCv: number;
  /** Share of incidents that need a visit. */
  readonly onSiteShare: Q;
  /** Business hours from report to start of work at an hourly provider who promised nothing: mean. */
  readonly reactiveResponseHours: Q;
  readonly responseCv: number;
  /** Share answered on first contact (no wait), under every plan. */
  readonly onContactShare: number;
  readonly peopleAffected: PeopleAffected<Q>;
  /** Share of a person's work lost while waiting for help. */
  readonly lossWaiting: Q;
  /** Share of a person's work lost while the work goes on. */
  readonly lossDuring: Q;
  /** Share of a person's work lost while catching up afterwards. */
  readonly lossAfter: Q;
  readonly catchUpHours: Q;
  /** Most hours that one affected person can lose to one incident. */
  readonly capHours: Q;
  /** Technicians at work at the same time: elapsed time is labour over this. */
  readonly technicians: Q;
  /** Longest outage in business hours. */
  readonly outageCapHours: Q;
  /** Share of revenue that stops while the incident lasts. */
  readonly revenueAtRisk: Q;
  readonly uptimeDependence: Q;
  /** Share of idle time whose value is already counted as lost contribution. */
  readonly overlap: Q;
  /** Direct loss (recovery, legal, hardware) of one incident: mean, money. */
  readonly directLoss: Q;
  readonly directLossCv: number;
  /** True for claims-based losses that contain the technicians: their hours are then not billed again. */
  readonly isLabourInDirectLoss: boolean;
  /** w: incidents per critical unit over incidents per other unit, > 0. */
  readonly criticalWeight: Q;
}
