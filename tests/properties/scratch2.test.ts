import { it } from 'vitest';
import { agedBank } from '../../src/engine/providers/agedBank.ts';
import { agedBank as old } from '../../src/engine/providers/agedBankOld.ts';
it('x', () => {
  for (const [m,v] of [[3,20],[30,60],[300,3000],[3000,200],[0.3,200],[1e6,1e3],[100,0]] as const)
  for (const e of [0,1,6]) for (const r of [null,0,7.3]) for (const isToppedUp of [true,false]) {
    const terms = {blockHours: 10, expiryMonths:e, rolloverCapHours:r, isToppedUp} as never;
    const d = Array.from({length:12},()=>({mean:m,variance:v}));
    const t0=performance.now(); const a = agedBank(terms,d); const t1=performance.now(); const b = old(terms,d); const t2=performance.now();
    let worst=0; for (let i=0;i<12;i++) worst=Math.max(worst, Math.abs(a.blocksBought[i]!-b.blocksBought[i]!)/(1+b.blocksBought[i]!), Math.abs(a.overageHours[i]!-b.overageHours[i]!)/(1+b.overageHours[i]!));
    if(worst>1e-12||t1-t0>30) console.log(m,v,e,r,isToppedUp,worst,(t1-t0).toFixed(1),(t2-t1).toFixed(1));
  }
});
