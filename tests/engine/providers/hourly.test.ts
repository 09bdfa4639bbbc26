import { describe, expect, it } from 'vitest';
import { expectedBill, expectedDraw, labourUnder } from '../../../src/engine/providers/hourly.ts';
import { lognormal, survival } from '../../../src/engine/distributions/lognormal.ts';
import type { HourBand, HourlyTerms } from '../../../src/engine/index.ts';
import { aChannel, hourlyTerms } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

function aBand(id: string, share: number, shown: Partial<HourBand> = {}): HourBand {
  return {
    id,
    name: id,
    share,
    price: { kind: 'multiplier', multiplier: 1 },
    minimumHours: 0,
    ...shown,
  };
}

const twice = { kind: 'multiplier', multiplier: 2 } as const;
/** Labour of an incident of exactly 1.6 hours. */
function labourBill(terms: Partial<HourlyTerms>, onSiteShare = 0, hours = 1.6): number {
  return expectedBill(hourlyTerms(terms), lognormal(hours, 0), onSiteShare).labour;
}

describe('expectedBill: labour', () => {
  it('is rate × hours in exact time: 100 · 1.6', () => {
    expectClose(labourBill({}), 160, 1e-15);
  });

  it('is rate × billed hours: 1.6 h in quarters are 1.75 h', () => {
    expectClose(labourBill({ incrementHours: 0.25 }), 175, 1e-15);
  });

  it('is the mean over hour bands: ¾ at 100 and ¼ at 150', () => {
    const bands = [
      aBand('business', 0.75),
      aBand('evening', 0.25, { price: { kind: 'multiplier', multiplier: 1.5 } }),
    ];
    // 1.6·(0.75·100 + 0.25·150) = 1.6·112.5
    expectClose(labourBill({ bands }), 180, 1e-15);
  });

  it('normalises the shares of bands: 3 to 1 is ¾ to ¼', () => {
    const bands = [aBand('business', 0.9), aBand('evening', 0.3, { price: twice })];
    // 1.6·(0.75·100 + 0.25·200)
    expectClose(labourBill({ bands }), 200, 1e-14);
  });

  it('takes bands whose shares are all 0 for business hours', () => {
    expectClose(labourBill({ bands: [aBand('never', 0, { price: twice })] }), 160, 1e-15);
  });

  it('takes an absolute rate of a band instead of the standard one, even on site', () => {
    const bands = [aBand('holiday', 1, { price: { kind: 'rate', hourlyRate: 250 } })];
    const onSite = aChannel({ price: twice });
    expectClose(labourBill({ bands, onSite }, 1), 400, 1e-15);
  });

  it('multiplies the channel by the band: 100 · 2 · 1.5 on site in the evening', () => {
    const bands = [aBand('evening', 1, { price: { kind: 'multiplier', multiplier: 1.5 } })];
    expectClose(labourBill({ bands, onSite: aChannel({ price: twice }) }, 1), 480, 1e-15);
  });

  it('multiplies a channel’s own rate by the band: 130 · 2', () => {
    const onSite = aChannel({ price: { kind: 'rate', hourlyRate: 130 } });
    const bands = [aBand('evening', 1, { price: twice })];
    expectClose(labourBill({ bands, onSite }, 1), 416, 1e-15);
  });

  it('is the mean over channels: a quarter on site at 200', () => {
    // 1.6·(0.75·100 + 0.25·200)
    expectClose(labourBill({ onSite: aChannel({ price: twice }) }, 0.25), 200, 1e-15);
  });

  it('applies the larger minimum of band and channel, before the multiplier', () => {
    const bands = [aBand('emergency', 1, { minimumHours: 2, price: twice })];
    // max(1.6, 2, 1) = 2 h at 200; on site max(1.6, 2, 4) = 4 h at 200
    expect(labourBill({ bands, remote: aChannel({ minimumHours: 1 }) })).toBe(400);
    expect(labourBill({ bands, onSite: aChannel({ minimumHours: 4 }) }, 1)).toBe(800);
  });
});

describe('expectedBill: rates by length of visit', () => {
  const visitTiers = [
    { fromHours: 4, hourlyRate: 80 },
    { fromHours: 2, hourlyRate: 90 },
  ];

  it.each([
    [1, 100],
    [2, 180],
    [3, 270],
    [4, 320],
    [8, 640],
  ])('price a visit of %d h as a whole, in whatever order they are listed: %d', (hours, money) => {
    expectClose(labourBill({ visitTiers, incrementHours: 1 }, 0, hours), money, 1e-14);
  });

  it('go by the billed hours: 1.6 h in whole hours are a visit of 2', () => {
    expectClose(labourBill({ visitTiers, incrementHours: 1 }), 180, 1e-14);
  });

  it('are multiplied by the band like the standard rate', () => {
    const bands = [aBand('evening', 1, { price: twice })];
    expectClose(labourBill({ visitTiers, bands, incrementHours: 1 }), 360, 1e-14);
  });

  it('yield to the own rate of a band or channel', () => {
    const own = { kind: 'rate', hourlyRate: 130 } as const;
    const bands = [aBand('evening', 1, { price: own })];
    expectClose(labourBill({ visitTiers, bands, incrementHours: 1 }), 260, 1e-14);
    expectClose(
      labourBill({ visitTiers, remote: aChannel({ price: own }), incrementHours: 1 }),
      260,
      1e-14,
    );
  });

  it('are averaged over random visits by the chance of every bill', () => {
    const labour = lognormal(2, 1);
    const terms = hourlyTerms({ visitTiers, incrementHours: 1 });
    let expected = 0;
    for (let j = 1; j < 3000; j += 1) {
      const rate = j >= 4 ? 80 : j >= 2 ? 90 : 100;
      expected += j * rate * (survival(labour, j - 1) - survival(labour, j));
    }
    expectClose(expectedBill(terms, labour, 0).labour, expected, 1e-9);
  });
});

describe('expectedBill: the rest', () => {
  it('charges trips by channel: 0.3 · 60 on site and 0.7 · 5 remotely', () => {
    const terms = hourlyTerms({
      onSite: aChannel({ tripCharge: 60 }),
      remote: aChannel({ tripCharge: 5 }),
    });
    expectClose(expectedBill(terms, lognormal(1, 0), 0.3).trips, 21.5, 1e-15);
  });

  it('charges short notice once per incident: 0.1 · 75', () => {
    const terms = hourlyTerms({ shortNoticeShare: 0.1, shortNoticeFee: 75 });
    expectClose(expectedBill(terms, lognormal(1, 0), 0).shortNotice, 7.5, 1e-15);
  });

  it('marks up parts: 40 · 1.25', () => {
    const terms = hourlyTerms({ partsPerIncident: 40, partsMarkup: 0.25 });
    expect(expectedBill(terms, lognormal(1, 0), 0).parts).toBe(50);
  });
});

describe('expectedDraw', () => {
  it('is band multiplier × billed hours, mean and second moment', () => {
    const bands = [aBand('business', 0.5), aBand('evening', 0.5, { price: twice })];
    const draw = expectedDraw(hourlyTerms({ bands, incrementHours: 0.25 }), lognormal(1.6, 0), 0);
    // 1.75 or 3.5 hours, evenly
    expectClose(draw.hours, 2.625, 1e-15);
    expectClose(draw.secondMoment, (1.75 ** 2 + 3.5 ** 2) / 2, 1e-15);
  });

  it('counts an own rate of a band by the standard rate: 150 at 100 draws 1.5 h an hour', () => {
    const bands = [aBand('evening', 1, { price: { kind: 'rate', hourlyRate: 150 } })];
    expectClose(expectedDraw(hourlyTerms({ bands }), lognormal(2, 0), 0).hours, 3, 1e-15);
    const next = hourlyTerms({ bands, hourlyRate: 0.001 });
    expect(expectedDraw(next, lognormal(2, 0), 0).hours).toBe(40); // at most 20 h an hour
    const free = hourlyTerms({ bands, hourlyRate: 0 });
    expect(expectedDraw(free, lognormal(2, 0), 0).hours).toBe(2);
  });

  it('does not draw more on site, where only the minimum differs', () => {
    const onSite = aChannel({ price: twice, minimumHours: 3 });
    expect(expectedDraw(hourlyTerms({ onSite }), lognormal(2, 0), 1).hours).toBe(3);
  });
});

describe('labourUnder', () => {
  it('stretches hours and keeps their shape', () => {
    const labour = labourUnder(2, 0.8, 1.5);
    expect([labour.mean, labour.cv]).toEqual([3, 0.8]);
  });
});
