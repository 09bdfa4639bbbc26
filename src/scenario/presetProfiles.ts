import type { ReferenceId } from '../reference/figures.ts';
import type { Scenario } from '../schema/scenario.ts';

/** What makes one example organisation different from another. */
export interface PresetProfile {
  readonly id: string;
  readonly name: string;
  /** One sentence: who this is. */
  readonly about: string;
  readonly headcount: number;
  readonly servers: number;
  readonly sites: number;
  /** Tills, scanners and machines that belong to nobody. */
  readonly fixedDevices: number;
  /** The reference figure for the cost of an hour of work. */
  readonly hourlyLabourCost: ReferenceId;
  readonly openHoursPerYear: number;
  readonly revenueHoursPerYear: number;
  /** Absent: the usual share of an office that works by day. */
  readonly afterHoursShare?: number;
  /** Absent: the usual number of computers each. */
  readonly devicesPerUser?: number;
  /** Plans that make no sense at that size begin hidden. */
  readonly hiddenPlans: readonly string[];
  readonly needs: Scenario['needs'];
}

const day = 2080;
const everyday = ['helpDesk', 'backup', 'endpointSecurity'] as const;
const officeNeeds: Scenario['needs'] = { supportHours: 'business', services: everyday };
const regulatedNeeds: Scenario['needs'] = {
  supportHours: 'business',
  services: [...everyday, 'compliance'],
};
const shiftNeeds: Scenario['needs'] = { supportHours: 'extended', services: everyday };

const office = {
  servers: 1,
  sites: 1,
  fixedDevices: 0,
  openHoursPerYear: day,
  revenueHoursPerYear: day,
  hiddenPlans: [],
  needs: officeNeeds,
};

/**
 * Example organisations. They differ in size, wages, sites and hours only: no source supports
 * multipliers by industry for tickets or downtime, nor revenue per head by industry.
 */
export const presetProfiles = [
  {
    ...office,
    id: 'agency',
    name: 'Agency, 22 people',
    about: 'A general office: everyone at a computer, one server, one site.',
    headcount: 22,
    hourlyLabourCost: 'lab.loaded.1_49',
  },
  {
    ...office,
    id: 'solo',
    devicesPerUser: 1,
    name: 'Solo office, 1 person',
    about:
      'One person with one computer; managed at the smallest published agreement, which is for more.',
    headcount: 1,
    servers: 0,
    hourlyLabourCost: 'lab.loaded.1_49',
    hiddenPlans: ['hybrid', 'internal'],
  },
  {
    ...office,
    id: 'accountancy',
    name: 'Accountancy, 8 people',
    about: 'A small practice with professional wages.',
    headcount: 8,
    hourlyLabourCost: 'lab.loadedHourly.professional',
    hiddenPlans: ['internal'],
    needs: regulatedNeeds,
  },
  {
    ...office,
    id: 'dental',
    name: 'Dental practice, 15 people',
    about: 'Chairs, X-ray and front desk, open 38 hours a week.',
    headcount: 15,
    servers: 2,
    fixedDevices: 6,
    hourlyLabourCost: 'lab.loadedHourly.health',
    openHoursPerYear: 1976,
    revenueHoursPerYear: 1976,
    hiddenPlans: ['internal'],
    needs: regulatedNeeds,
  },
  {
    ...office,
    id: 'law',
    name: 'Law firm, 25 people',
    about: 'Professional wages and 45-hour weeks.',
    headcount: 25,
    servers: 2,
    hourlyLabourCost: 'lab.loadedHourly.professional',
    openHoursPerYear: 2340,
    revenueHoursPerYear: 2340,
    needs: regulatedNeeds,
  },
  {
    ...office,
    id: 'nonprofit',
    name: 'Nonprofit, 30 people',
    about: 'Lower wages, many of them part-time, and two offices.',
    headcount: 30,
    sites: 2,
    hourlyLabourCost: 'lab.loadedHourly.other',
  },
  {
    ...office,
    id: 'construction',
    name: 'Construction company, 40 people',
    about: 'An office and a yard, 50-hour weeks; counts the people who use IT.',
    headcount: 40,
    sites: 2,
    hourlyLabourCost: 'lab.loadedHourly.construction',
    openHoursPerYear: 2600,
    revenueHoursPerYear: 2600,
  },
  {
    ...office,
    id: 'manufacturer',
    name: 'Manufacturer, 60 people',
    about: 'Two shifts and machines on the network; counts the people who use IT.',
    headcount: 60,
    servers: 4,
    fixedDevices: 20,
    hourlyLabourCost: 'lab.loadedHourly.manufacturing',
    openHoursPerYear: 4160,
    revenueHoursPerYear: 4160,
    afterHoursShare: 0.25,
    needs: shiftNeeds,
  },
  {
    ...office,
    id: 'retailer',
    name: 'Retailer, 100 people in 8 shops',
    about: 'Eight shops open 70 hours a week, with three tills each.',
    headcount: 100,
    servers: 2,
    sites: 8,
    fixedDevices: 24,
    hourlyLabourCost: 'lab.loadedHourly.retail',
    openHoursPerYear: 3640,
    revenueHoursPerYear: 3640,
    afterHoursShare: 0.25,
    needs: shiftNeeds,
  },
] as const satisfies readonly PresetProfile[];

export type PresetId = (typeof presetProfiles)[number]['id'];

export const defaultPresetId: PresetId = 'agency';

/** The profile of that id; undefined for '' and for ids of presets that are no more. */
export function presetProfile(id: string): PresetProfile | undefined {
  return presetProfiles.find((profile) => profile.id === id);
}
