import { describe, expect, it } from 'vitest';
import { handlingOf, outageWithoutWait } from '../../../src/engine/projection/handling.ts';
import type { Estate, IncidentClass, ServiceTerms } from '../../../src/engine/index.ts';
import { aClass, anEstate, aService } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

/** Two hours of labour; a person loses every hour of waiting and nothing else. */
const waiting: Partial<IncidentClass> = {
  labourHours: 2,
  reactiveResponseHours: 10,
  lossWaiting: 1,
};
const promise = aService({
  labourMultiplier: 0.5,
  classTerms: { everyday: { responseHours: 2 } },
});

function handled(
  service: Partial<ServiceTerms> = {},
  estate: Partial<Estate> = {},
  incidentClass: Partial<IncidentClass> = {},
  isPromised = true,
) {
  return handlingOf(
    aClass({ ...waiting, ...incidentClass }),
    { ...promise, ...service },
    anEstate(estate),
    2190,
    isPromised,
  );
}

describe('handlingOf: response', () => {
  it('is what is promised', () => {
    expect(handled().lostHoursPerPerson).toBe(2);
  });

  it('is the class’s reactive response where nothing is promised', () => {
    expect(handled({ classTerms: {} }).lostHoursPerPerson).toBe(10);
  });

  it('on a 24×7 clock runs through the night: 4 clock hours are one of 2,190 in 8,760', () => {
    const service = {
      responseClock: 'roundTheClock',
      classTerms: { everyday: { responseHours: 4 } },
    } as const;
    expect(handled(service).lostHoursPerPerson).toBe(1);
  });

  it('on a 24×7 clock leaves a reactive response in business hours', () => {
    expect(handled({ responseClock: 'roundTheClock', classTerms: {} }).lostHoursPerPerson).toBe(10);
  });

  it('lies κ of the way from the reactive to the promised: 10 + ¾·(2 − 10) = 4', () => {
    expect(handled({}, { promiseKept: 0.75 }).lostHoursPerPerson).toBe(4);
    expect(handled({}, { promiseKept: 0 }).lostHoursPerPerson).toBe(10);
  });

  it('is believed in full where κ does not weigh it', () => {
    const estate = { promiseKept: 0.25, isResponsePromiseWeighed: false };
    expect(handled({}, estate).lostHoursPerPerson).toBe(2);
  });

  it('of an hourly provider is practice, no promise: κ leaves it alone', () => {
    expect(handled({}, { promiseKept: 0.25 }, {}, false).lostHoursPerPerson).toBe(2);
  });

  it('loses nothing on contact: a fifth answered at once leaves the mean where it is', () => {
    expectClose(
      handled({}, {}, { onContactShare: 0.2, capHours: 1000 }).lostHoursPerPerson,
      2,
      1e-15,
    );
    // With a cap of 2.2 the others, who wait 2.5, lose 2.2 each: 0.8·2.2
    const capped = handled({}, {}, { onContactShare: 0.2, capHours: 2.2 });
    expectClose(capped.lostHoursPerPerson, 1.76, 1e-15);
  });
});

describe('handlingOf: labour', () => {
  it('is the class’s hours times the provider’s multiplier', () => {
    expect(handled().labour.mean).toBe(1);
  });

  it('lies κ of the way from 1 to the promised multiplier: 2·(1 − ½·½) = 1.5', () => {
    expect(handled({}, { promiseKept: 0.5 }).labour.mean).toBe(1.5);
    expect(handled({}, { promiseKept: 0.5 }, {}, false).labour.mean).toBe(1);
  });
});

describe('handlingOf: lost hours and outage', () => {
  it('adds catching up, waiting and work: ½·3 + 0.6·2 + 0.25·1/2', () => {
    const { lostHoursPerPerson } = handled(
      {},
      {},
      { lossAfter: 0.5, catchUpHours: 3, lossWaiting: 0.6, lossDuring: 0.25, technicians: 2 },
    );
    expectClose(lostHoursPerPerson, 2.825, 1e-15);
  });

  it('lets an outage last from report to service restored: 2 + 1/2 hours, at most the cap', () => {
    expect(handled({}, {}, { technicians: 2 }).outageHours).toBe(2.5);
    expect(handled({}, {}, { technicians: 2, outageCapHours: 2.25 }).outageHours).toBe(2.25);
  });
});

describe('outageWithoutWait', () => {
  it('is labour over technicians up to the cap, at nobody’s multiplier', () => {
    expect(outageWithoutWait(aClass({ labourHours: 6, technicians: 2 }))).toBe(3);
    expect(outageWithoutWait(aClass({ labourHours: 6, technicians: 2, outageCapHours: 1 }))).toBe(
      1,
    );
  });
});
