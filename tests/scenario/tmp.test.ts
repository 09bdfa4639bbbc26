import { it } from 'vitest';
import { projectScenario } from '../../src/engine/index.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
it('x', () => {
  for (const { id } of presetProfiles) {
    const s = createPreset(id, { startMonth: '2027-01' });
    const t0 = performance.now();
    const r = projectScenario(toModelInput(s));
    const ms = performance.now() - t0;
    if (!r.ok) { console.log(id, r.error); continue; }
    console.log(id, ms.toFixed(1)+'ms', r.value.plans.map((p) => `${p.planId}: bills ${Math.round(p.totals.supportSpend)} prod ${Math.round(p.totals.losses.lostProductivity+p.totals.losses.selfHelp)} contr ${Math.round(p.totals.losses.lostContribution)} direct ${Math.round(p.totals.losses.directLosses)} ALLIN ${Math.round(p.totals.allIn)} out ${(p.totals.quantities.outageHours/3).toFixed(1)}h/y inc ${(p.totals.quantities.incidents/36).toFixed(1)}/mo tech ${(p.totals.quantities.technicianHours/36).toFixed(1)}h/mo`).join('\n   '));
  }
});
import { applyAction } from '../../src/scenario/applyAction.ts';
it('breakeven', () => {
  for (const {id} of presetProfiles) {
  let s = createPreset(id, { startMonth: '2027-01' });
  const out: string[] = [];
  for (const rate of [0.1,0.2,0.3,0.4,0.5,0.6,0.7]) {
    const r = applyAction(s, { kind: 'setTypical', path: 'incidentClasses.0.rates.perUserPerMonth', typical: rate });
    if (!r.ok) throw new Error(JSON.stringify(r.error));
    const p = projectScenario(toModelInput(r.value));
    if (!p.ok) throw new Error();
    const best = (k: 'supportSpend'|'allIn') => p.value.plans.filter((q)=>!r.value.plans.find(x=>x.id===q.planId)!.isHidden).toSorted((a,b)=>a.totals[k]-b.totals[k])[0]!.planId;
    out.push(`${rate}: ${best('supportSpend')}/${best('allIn')}`);
  }
  console.log(id, out.join(', '));
  }
});
