import fc from 'fast-check';
import { it } from 'vitest';
import { projectScenario } from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
it('x', () => {
  const t0 = performance.now(); let max = 0; let bad=0;
  fc.assert(fc.property(arbitraryInput(), (input) => { const a = performance.now(); const r = projectScenario(input); if(!r.ok){bad++; throw new Error(JSON.stringify(r.error.slice(0,3)))} max=Math.max(max, performance.now()-a); }), { seed: 1, numRuns: 200 });
  console.log((performance.now()-t0)/200, max, bad);
}, 100000);
