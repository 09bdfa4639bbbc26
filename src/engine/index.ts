/** The only door of the engine, grouped like a contents page. See README.md for the model. */

// Input
export type { Model, ModelInput } from './input/model.ts';
export type { CountStep, Organisation } from './input/organisation.ts';
export type { IncidentClass, IncidentRates, PeopleAffected } from './input/incidentClass.ts';
export type {
  Billing,
  BlockHoursBilling,
  Channel,
  Contract,
  HourBand,
  HourlyBilling,
  HourlyTerms,
  HourTier,
  IncludedHours,
  Onboarding,
  RateRule,
  SitePricing,
  SubscriptionBilling,
  UserTier,
} from './input/billing.ts';
export type {
  Arrangement,
  ClassTerms,
  Coverage,
  Insurance,
  OneOff,
  OwnCosts,
  RecurringExtra,
  ServiceCover,
  ServiceId,
  ServiceTerms,
} from './input/arrangement.ts';
export { serviceIds } from './input/arrangement.ts';
export type { Composition, CriticalShare, PartTerms, Plan, StaffTerms } from './input/plan.ts';
export { referencesOf } from './input/references.ts';
export type { Estate, Finance, Layers } from './input/finance.ts';
export { type Bounds, bounds } from './input/bounds.ts';
export { checkInput } from './input/checkInput.ts';

// Errors
export type { InputProblem, ProblemDetail, Result } from './errors/result.ts';

// Projection
export { projectionSteps, projectScenario } from './projection/projectScenario.ts';
export { createKnownHours } from './projection/knownHours.ts';
export {
  type LossComponent,
  lossComponents,
  type MonthlySeries,
  type PlanProjection,
  type PlanTotals,
  type Quantity,
  quantities,
  type ScenarioProjection,
  type SpendComponent,
  spendComponents,
  type TimelineSeries,
} from './projection/result.ts';

// Simulation
export {
  type Fan,
  type FanName,
  fanNames,
  type Future,
  type FutureIncident,
  type Handler,
  type IncidentUnderPlan,
  type InputRange,
  type LayerSet,
  layerSets,
  type PairComparison,
  type PairSummary,
  type PlanFuture,
  type PlanSummary,
  type RangeProblem,
  type SimulationRequest,
  type SimulationSummary,
  type Spread,
  type SummaryColumns,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from './simulation/contract.ts';
export { checkRanges } from './simulation/checkRanges.ts';
export { luckTrials } from './simulation/luckTrials.ts';
export { runTrials } from './simulation/runTrials.ts';
export { oneFuture } from './simulation/oneFuture.ts';
export { mergeBlocks, transferablesOf } from './simulation/block.ts';
export { summarise } from './simulation/summarise.ts';

// Decision
export type {
  InformationQuestion,
  InformationValue,
  InputInformation,
  InputShare,
} from './decision/informationContract.ts';
export type { CostReading } from './decision/planCosts.ts';
export { type CostCause, costCauses } from './decision/costByCause.ts';
export { type Waterfall, waterfall, type WaterfallStep } from './decision/waterfall.ts';
export type { SwitchMonths, SwitchQuestion } from './decision/switchContract.ts';
export { canSwitch } from './decision/switchMonth.ts';
export type {
  ContractFacts,
  CoverageFacts,
  PlanFacts,
  ScalePoint,
  Stretch,
} from './decision/factsContract.ts';
export { planFacts } from './decision/planFacts.ts';
export { scalability } from './decision/scalability.ts';
export { billVariation } from './decision/billVariation.ts';
export type {
  AnswerTo,
  DecisionAnswer,
  DecisionKind,
  DecisionKinds,
  DecisionPart,
  DecisionPiece,
  DecisionQuestion,
  DecisionSubject,
  Flip,
  FlipsQuestion,
  HalfPromiseQuestion,
  InputFlips,
  MapAxis,
  MapCells,
  MapQuestion,
  PromiseVerdict,
  TornadoBar,
  TornadoQuestion,
  Weighing,
} from './decision/contract.ts';
export type {
  Ceiling,
  PlanCost,
  PlanFit,
  Ranking,
  ReserveFit,
  ScenarioVerdict,
  Verdict,
  FormerFutures,
  VerdictQuestion,
} from './decision/verdictContract.ts';
export { scenarioVerdict, verdict } from './decision/verdict.ts';
export { type Crossing, crossingMonths } from './decision/breakEven.ts';
export {
  decide,
  decisionAnswer,
  decisionPiece,
} from './decision/methods.ts';
export { decidingInput } from './decision/decidingInput.ts';
export { flipPaths } from './decision/flips.ts';
export { mainPricePath } from './decision/mainPrice.ts';
export { axisOf, busiestRatePath } from './decision/mapAxes.ts';
