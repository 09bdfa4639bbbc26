import { readFileSync } from 'node:fs';
import { checkRanges, projectScenario, runTrials, summarise } from '../../src/engine/index.ts';
import { collectRanges } from '../../src/schema/collectRanges.ts';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';

const read = readScenarioText(readFileSync('docs/examples/fee-only.json', 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const [input, ranges] = [toModelInput(read.value), collectRanges(read.value)];

const projected = projectScenario(input);
if (!projected.ok) throw new Error(JSON.stringify(projected.error));
for (const { planId, supportSpend, totals } of projected.value.plans) {
  console.log(planId, 'month 1', supportSpend[0], 'whole horizon', totals.supportSpend);
}

const problems = checkRanges(input, ranges);
if (problems.length > 0) throw new Error(JSON.stringify(problems));
const luck = { hasLuck: true, hasRanges: true, monthlyBudget: null, annualBudget: null };
const request = { input, ranges, seed: 7, trials: 1_000, ...luck };
const { plans } = summarise(request, [runTrials(request, 0, request.trials)]);
for (const { planId, totals } of plans) console.log(planId, 'simulated', totals.allIn?.mean);
