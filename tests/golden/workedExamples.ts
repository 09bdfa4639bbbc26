/**
 * Arithmetic that others have published about the cost of IT support: inputs and figures as
 * published, but `right` where the source is wrong by its own numbers. They check arithmetic only:
 * nearly all are sellers' pages and no evidence of typical cost. A figure changes only with a reason
 * stated here.
 */
export const workedExamples = {
  feePerUser: {
    source: 'amoebanetworks.com, roi-of-managed-it-services',
    users: 25,
    feePerUserPerMonth: 150,
    perMonth: 3_750,
    perYear: 45_000,
  },
  feePerUserAndSite: {
    source: 'technoirsolutions.com/services/msp_pricing-examples',
    users: 37,
    feePerUserPerMonth: 145,
    sites: 6,
    feePerSitePerMonth: 250,
    onboardingTimesMonthlyFee: 1.4,
    perMonth: 6_865,
    perYear: 82_380,
    onboarding: 9_611,
  },
  minutesADay: {
    source: 'it-radix.com/2014/07/15/it-support-pays-dividends',
    salaryPerYear: 40_000,
    hoursPerYear: 50 * 40,
    hoursLostPerDay: 20 / 60,
    workDaysPerYear: 250,
    people: 15,
    hourlyCost: 20,
    /** Published rounded, as 1,650. */
    perPersonPerYear: 5_000 / 3,
    total: 25_000,
  },
  thirtyStaff: {
    source: 'wanzo.co.uk/blog/why-your-business-needs-managed-it',
    people: 30,
    labourCostPerHour: 35,
    costByOutageHours: [
      [2, 2_100],
      [4, 4_200],
      [8, 8_400],
    ],
  },
  twentyStaff: {
    source: 'palforgeit.com/blog/managed-it-vs-break-fix',
    people: 20,
    labourCostPerHour: 45,
    costByOutageHours: [[4, 3_600]],
  },
  twoOutages: {
    source: 'solutionsnetworkingcorp, managed-it-services-business-case',
    people: 10,
    outagesPerYear: 2,
    outageHours: 4,
    labourCostPerHour: 50,
    personHours: 80,
    cost: 4_000,
  },
  lostRevenue: {
    source: 'corpwest.com, the-true-cost-of-it',
    revenuePerYear: 2_000_000,
    hoursPerYear: 2_080,
    shareAffected: 0.2,
    outageHours: 3,
    /** 2,000,000 / 2,080 · 0.2 · 3, published rounded as 577. */
    lostRevenue: 1_200_000 / 2_080,
  },
  oneHourDown: {
    source: 'cmitsolutions.com, your-server-was-down-for-an-hour',
    people: 150,
    salaryPerYear: 50_000,
    hoursPerYear: 2_000,
    outageHours: 1,
    ordersPerDay: 200,
    hoursPerDay: 12,
    valuePerOrder: 50,
    productivity: 3_750,
    /** 200 / 12 · 50; published with 16.7 orders an hour as 835, and 4,585 in all. */
    lostSales: 2_500 / 3,
  },
  labourTimesHours: {
    source: 'calculatorshub.net, datto-cost-calculator',
    revenuePerHour: 1_000,
    outageHours: 4,
    people: 20,
    labourCostPerHour: 50,
    /** Published as 5,000: the labour of one hour beside the revenue of four. */
    publishedTotal: 5_000,
    right: { lostRevenue: 4_000, lostProductivity: 4_000, total: 8_000 },
  },
  visit: {
    source: 'iknowtech.com/rate-schedule-2021',
    onSiteHours: 3,
    ratePerHour: 110,
    tripCharge: 40,
    minimumHours: 1,
    incrementHours: 0.25,
    bill: 370,
  },
  quarterHour: {
    source: 'gconsult.us/cost',
    hours: 0.25,
    incrementHours: 0.25,
    /** Rate and bill; only the weekday's bill is published. */
    bills: [
      [75, 18.75],
      [112, 28],
      [150, 37.5],
    ],
  },
  block: {
    source: 'darron.net/product/block-of-time-10-hours',
    blockHours: 10,
    listPricePerHour: 75,
    discount: 0.2,
    price: 600,
    /** Hours drawn for an hour of work. */
    draws: { urgent: 1.5, emergency: 2 },
  },
  blockTiers: {
    source: 'capcomp.com/network-block-time',
    tiers: [
      { fromHours: 5, hourlyRate: 100 },
      { fromHours: 11, hourlyRate: 95 },
      { fromHours: 26, hourlyRate: 85 },
    ],
    priceByHours: [
      [25, 2_375],
      [26, 2_210],
    ],
  },
  shrinkingSiteFee: {
    source: 'svsmspcalc, docs/quote-rules.md',
    floor: 150,
    ceiling: 650,
    onboardingShareOfMonthly: 0.5,
    siteFeeByBase: [
      [400, 250],
      [600, 150],
      [0, 650],
    ],
    terms: [
      { termMonths: 12, feeDiscount: 0.03, onboardingDiscount: 0.5 },
      { termMonths: 24, feeDiscount: 0.05, onboardingDiscount: 1 },
    ],
  },
  reactiveHours: {
    source: 'gomainspring.com, managing-it-costs',
    ticketsPerMonth: 120,
    computers: 25,
    servers: 5,
    labourHours: 240,
    ticketsPerEndpoint: 4,
    averageResolutionHours: 2,
    reactiveHoursPerEndpointPerMonth: 8,
  },
  lossExpectancy: {
    source: 'qammunity.org/20039800',
    assetValue: 100_000,
    exposureFactor: 0.4,
    annualRateOfOccurrence: 0.25,
    singleLoss: 40_000,
    annualLoss: 10_000,
  },
  loadedSalary: {
    source: 'cortavo.com, outsourcing-help-desk-roi',
    salaryPerYear: 60_000,
    loadFactor: 1.4,
    perYear: 84_000,
    perMonth: 7_000,
  },
  uptime: {
    source: 'askbis.com/2016/04',
    hoursPerYear: 2_080,
    uptime: 0.96,
    downtimeHours: 83.2,
  },
} as const;
