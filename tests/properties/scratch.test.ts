import fc from 'fast-check';
import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { projectScenario } from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
it('x', () => {
  const t0 = performance.now();
  const s = fc.sample(arbitraryInput(), { seed: 1, numRuns: 50 });
  console.log('sample', performance.now()-t0);
  for (const [i, input] of s.entries()) {
    for (const plan of input.plans.filter(p=>p.composition.kind==='single')) {
    writeFileSync('/tmp/last.json', JSON.stringify({...input, plans:[plan]}));
    const a = performance.now(); projectScenario({...input, plans:[plan]});
    const d = performance.now()-a; if (d>50) console.log(i, plan.id, d, JSON.stringify({...plan.composition.arrangement.billing, hourly:0}), input.horizonMonths);
    }
  }
}, 20000);
