import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figure, type ReferenceId, referenceFigures } from '../../src/reference/figures.ts';

const judgements = referenceFigures.filter(({ grade }) => grade === 'judgement');
const sourced = referenceFigures.filter(({ grade }) => grade !== 'judgement');
const idsOf = (figures: typeof referenceFigures) => figures.map(({ id }) => id);

describe('every reference figure', () => {
  it('is one of many, so that these checks look at something', () => {
    expect(sourced.length).toBeGreaterThanOrEqual(100);
    expect(judgements.length).toBeGreaterThanOrEqual(80);
  });

  it('has an id of its own', () => {
    expect(new Set(idsOf(referenceFigures)).size).toBe(referenceFigures.length);
  });

  it('has a finite range in order, low ≤ typical ≤ high', () => {
    const disordered = referenceFigures.filter(
      ({ low, typical, high }) =>
        ![low, typical, high].every(Number.isFinite) || low > typical || typical > high,
    );
    expect(idsOf(disordered)).toEqual([]);
  });

  it('names what it measures, its unit, its year and a note', () => {
    const silent = referenceFigures.filter(({ quantity, unit, year, note }) =>
      [quantity, unit, year, note].some((text) => text.trim() === ''),
    );
    expect(idsOf(silent)).toEqual([]);
  });

  it('is stored as a share between 0 and 1 where the unit is a share or a probability', () => {
    const shares = referenceFigures.filter(
      ({ unit, id }) => /^(share|probability)\b/.test(unit) && id !== 'judgement.headcountGrowth',
    );
    expect(shares.length).toBeGreaterThan(50);
    expect(idsOf(shares.filter(({ low, high }) => low < 0 || high > 1))).toEqual([]);
  });

  it('never marks the same bound as judged twice', () => {
    const doubled = referenceFigures.filter(
      ({ judgedBounds = [] }) => new Set(judgedBounds).size !== judgedBounds.length,
    );
    expect(idsOf(doubled)).toEqual([]);
  });
});

describe('a sourced figure', () => {
  it('names its publisher, its title and an address on the web', () => {
    const unsourced = sourced.filter(
      ({ publisher, title, url }) =>
        publisher === '' ||
        title === '' ||
        publisher === 'Fix or Fee' ||
        !/^https?:\/\/\S+\.\S+$/.test(url ?? ''),
    );
    expect(idsOf(unsourced)).toEqual([]);
  });

  it('does not carry an id that says judgement', () => {
    expect(idsOf(sourced).filter((id) => id.startsWith('judgement.'))).toEqual([]);
  });

  it.each<[ReferenceId, readonly string[]]>([
    ['rec.msp.onboarding', ['low', 'high']],
    ['rec.tk.rate', ['low', 'high']],
    ['rec.tk.blocking', ['low', 'high']],
    ['rec.dt.prod', ['high']],
    ['rec.dt.rev', ['high']],
    ['rec.rev', ['low', 'high']],
    ['bf.resp.paid', ['high']],
  ])('%s marks the bounds %j that its source does not give', (id, bounds) => {
    expect(figure(id).judgedBounds).toEqual(bounds);
  });

  it.each<ReferenceId>([
    'rec.sec.p',
    'sec.loss.netd.sme',
    'sec.loss.verizon.smb',
    'lab.sysadmin',
    'lab.itsupport',
  ])('%s says that it was read second hand', (id) => {
    expect(figure(id).isSecondHand).toBe(true);
  });

  it.each<ReferenceId>(['rec.tk.rate', 'rec.tk.unmanaged', 'tk.preventionMaintained'])(
    '%s is graded as weak evidence',
    (id) => {
      expect(figure(id).grade).toBe('weak');
    },
  );
});

describe('a figure of our own judgement', () => {
  it('gives an honest reason of at least 30 characters', () => {
    expect(idsOf(judgements.filter(({ note }) => note.length < 30))).toEqual([]);
  });

  it('is ours, claims no address and has both bounds marked as judged', () => {
    const pretending = judgements.filter(
      ({ publisher, url, judgedBounds }) =>
        publisher !== 'Fix or Fee' || url !== null || judgedBounds?.join() !== 'low,high',
    );
    expect(idsOf(pretending)).toEqual([]);
  });

  it('carries an id that says so', () => {
    expect(idsOf(judgements).filter((id) => !id.startsWith('judgement.'))).toEqual([]);
  });
});

describe('a quantity for which no source was found', () => {
  it.each([
    ['a mark-up on parts', /mark-?up/i],
    ['minimum seats', /minimum (seats|users)/i],
    ['an out-of-scope hourly rate', /out.of.scope.*rate/i],
    ['a network-device fee', /network device/i],
    ['a price of managed detection', /\b(MDR|managed detection)\b/i],
    ['a co-managed fee', /co-managed/i],
    ['users per IT person', /(users|people) per (internal )?IT/i],
    ['downtime by support model', /downtime by support model/i],
    [
      'an insurance premium, retention or limit',
      /premium for insurance|insurance (premium|retention|limit)/i,
    ],
  ])('ships no number: %s', (_, pattern) => {
    expect(idsOf(referenceFigures.filter(({ quantity }) => pattern.test(quantity)))).toEqual([]);
  });

  it.each([
    'bf.parts.markup',
    'msp.minseats',
    'msp.outofscope',
    'msp.device.network',
    'msp.addon.edr',
    'msp.comanaged',
    'lab.itratio',
    'lab.rev.industry',
    'ind.tickets',
    'dt.bymodel',
    'bf.resp.contract',
    'pe.comptia25',
  ])('ships no figure called %s', (id) => {
    expect(idsOf(referenceFigures)).not.toContain(id);
  });
});

describe('a derived figure', () => {
  // coefficient of variation of a lognormal: √(exp(σ²) − 1)
  const cvOfSigma = (sigma: number) => Math.sqrt(Math.exp(sigma * sigma) - 1);

  it('turns a sigma of 1.47 into a coefficient of variation of 2.77', () => {
    expect(figure('tk.cvHours').typical).toBeCloseTo(cvOfSigma(figure('rec.tk.sigma').typical), 2);
    expect(figure('tk.cvHours').high).toBeCloseTo(cvOfSigma(figure('rec.tk.sigma').high), 2);
  });

  it('turns the sigma of security losses into their coefficient of variation', () => {
    expect(figure('sec.loss.cv').typical).toBeCloseTo(cvOfSigma(figure('sec.ln.sigma').low), 2);
    expect(figure('sec.loss.cv').high).toBeCloseTo(cvOfSigma(figure('sec.ln.sigma').high), 2);
  });

  it('takes 1 − 1/M as the prevention of maintenance', () => {
    const multiplier = figure('rec.tk.unmanaged');
    const prevention = figure('tk.preventionMaintained');
    expect(prevention.low).toBeCloseTo(1 - 1 / multiplier.low, 4);
    expect(prevention.typical).toBeCloseTo(1 - 1 / multiplier.typical, 4);
    expect(prevention.high).toBeCloseTo(1 - 1 / multiplier.high, 4);
  });

  it('takes one minus the ratio as the prevention of prompt patching', () => {
    const ratio = figure('rec.sec.ratio');
    const prevention = figure('sec.preventionMaintained');
    expect(prevention.low).toBeCloseTo(1 - ratio.high, 10);
    expect(prevention.typical).toBeCloseTo(1 - ratio.typical, 10);
    expect(prevention.high).toBeCloseTo(1 - ratio.low, 10);
  });

  it('keeps tickets times hours per ticket at the target of hours per device', () => {
    const hours = figure('rec.tk.rate').typical * figure('tk.hoursPerTicket').typical;
    expect(hours).toBeCloseTo(figure('rec.tk.hours').typical, 2);
  });

  it('loads the payroll of every sector by 1.35 over 2,080 hours', () => {
    const payrolls = sourced.filter(({ id }) => id.startsWith('lab.pay.'));
    expect(payrolls).toHaveLength(14);
    for (const { id, typical } of payrolls) {
      const hourly = referenceFigures.find(
        (entry) => entry.id === id.replace('lab.pay.', 'lab.loadedHourly.'),
      );
      expect(hourly?.typical).toBeCloseTo((typical / 2080) * 1.35, 2);
      expect(hourly?.high).toBeCloseTo((typical / 2080) * 1.43, 2);
    }
  });
});

describe('the defaults together', () => {
  it('bring break-fix downtime over three years near the surveyed ten hours a year', () => {
    // 0.4 outages × (4 h + 8 h) + 0.087 × (4 h + 40 h) = 8.6 h, times the mean growth of 36 months
    const response = figure('bf.resp.paid').typical;
    const major =
      figure('judgement.rate.major').typical *
      (response + figure('judgement.labour.major').typical);
    const security =
      figure('rec.sec.p').typical * (response + figure('judgement.labour.security').typical);
    const growth = 1 + figure('rec.age.drift').typical;
    const months = Array.from({ length: 36 }, (_, month) => growth ** (month / 12));
    const meanCondition = months.reduce((sum, value) => sum + value, 0) / 36;
    const hours = (major + security) * meanCondition;
    expect(hours).toBeGreaterThan(figure('rec.dt.hours').typical * 0.9);
    expect(hours).toBeLessThan(figure('rec.dt.hours').typical * 1.1);
  });
});

describe('looking up a figure', () => {
  it('returns the one figure of that id', () => {
    expect(figure('rec.msp.user')).toMatchObject({ low: 125, typical: 162.5, high: 200 });
  });

  it('does not compile with an id that no figure has', () => {
    // @ts-expect-error the union of ids is closed
    expect(() => figure('no.such.figure')).toThrow();
  });

  it('throws on an id that no figure has', () => {
    expect(() => figure('no.such.figure' as ReferenceId)).toThrow(
      'There is no reference figure "no.such.figure".',
    );
  });
});

describe('the sources of this folder', () => {
  it('import nothing from outside it', () => {
    const folder = new URL('../../src/reference/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const imports = files.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, path]) => path,
      ),
    );
    expect(files.length).toBeGreaterThanOrEqual(15);
    expect(imports.filter((path) => !/^\.\/\w+\.ts$/.test(path ?? ''))).toEqual([]);
  });
});
