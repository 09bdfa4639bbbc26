import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Inputs } from '../../../src/features/inputs/Inputs.tsx';
import { createFormats } from '../../../src/present/numbers.ts';
import type { Action } from '../../../src/scenario/action.ts';
import { applyAction } from '../../../src/scenario/applyAction.ts';
import { collectRanges } from '../../../src/schema/collectRanges.ts';
import { segmentsOf, valueAt } from '../../../src/scenario/path.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario } from '../../support/aScenario.ts';

// The lazy part may take its time on a busy machine; no test measures time.
configure({ asyncUtilTimeout: 20_000 });

const formats = createFormats('en-US', 'USD');

const unacceptable: Action = { kind: 'setValue', path: 'currency', value: 'dollars' };

/**
 * The inputs over a document of their own, as the app holds it.
 *
 * @param isRefused  what the document refuses beside what it always does
 */
function setUp(
  first: Scenario = aScenario(),
  isRefused: (action: Action) => boolean = () => false,
) {
  const latest = { scenario: first };
  function Holder() {
    const [scenario, setScenario] = useState(first);
    latest.scenario = scenario;
    const dispatch = (action: Action) => {
      const outcome = applyAction(latest.scenario, isRefused(action) ? unacceptable : action);
      if (!outcome.ok) return { ok: false, ...outcome.error } as const;
      latest.scenario = outcome.value;
      setScenario(outcome.value);
      return { ok: true } as const;
    };
    return <Inputs scenario={scenario} formats={formats} dispatch={dispatch} />;
  }
  render(<Holder />);
  return { latest, user: userEvent.setup() };
}

const people = () => screen.getByRole('textbox', { name: /People who use IT/ });

describe('the quick inputs', () => {
  it.each([
    ['abc', 22],
    ['-5', 22],
    ['1e999', 22],
    ['25 %', 22],
  ])('keep the text “%s”, say what is allowed and leave the figure at %d', async (text, kept) => {
    const { latest, user } = setUp();
    await user.clear(people());
    await user.paste(text);
    await user.tab();
    expect(people()).toHaveValue(text);
    expect(people()).toBeInvalid();
    expect(people()).toHaveAccessibleDescription(/number.*Results still use 22/);
    expect(latest.scenario.organisation.headcount.typical).toBe(kept);
  });

  it('stand on the last figure while the box is empty', async () => {
    const { latest, user } = setUp();
    await user.clear(people());
    expect(people()).toBeInvalid();
    expect(latest.scenario.organisation.headcount.typical).toBe(22);
  });

  it('follow every keystroke', async () => {
    const { latest, user } = setUp();
    await user.clear(people());
    await user.type(people(), '3');
    expect(latest.scenario.organisation.headcount.typical).toBe(3);
    await user.type(people(), '5');
    expect(latest.scenario.organisation.headcount.typical).toBe(35);
  });

  it('take a percent with or without its sign', async () => {
    const { latest, user } = setUp();
    const growth = screen.getByRole('textbox', { name: /^Growth/ });
    await user.clear(growth);
    await user.type(growth, '25 %');
    expect(latest.scenario.organisation.headcountGrowthPerYear.typical).toBe(0.25);
  });

  it('keep the field and the focus while a 0 is typed on the way to 0.6', async () => {
    const { latest, user } = setUp();
    const outages = screen.getByRole('textbox', { name: /Outages per site/ });
    await user.clear(outages);
    await user.type(outages, '0.6');
    expect(outages).toHaveFocus();
    const major = latest.scenario.incidentClasses.find(({ id }) => id === 'major');
    expect(major?.rates.perSitePerMonth.typical).toBeCloseTo(0.05, 12);
  });

  it('store outages per month and show them per year', async () => {
    const { latest, user } = setUp();
    const outages = screen.getByRole('textbox', { name: /Outages per site/ });
    await user.clear(outages);
    await user.type(outages, '3');
    const major = latest.scenario.incidentClasses.find(({ id }) => id === 'major');
    expect(major?.rates.perSitePerMonth.typical).toBe(0.25);
  });

  it('take a range typed as “100 to 140”', async () => {
    const { latest, user } = setUp();
    const rate = screen.getByRole('textbox', { name: /Hourly rate/ });
    await user.clear(rate);
    await user.type(rate, '100 to 140');
    await user.tab();
    const composition = latest.scenario.plans[0]?.composition;
    expect(
      composition?.kind === 'single' &&
        composition.arrangement.billing.kind === 'hourly' &&
        composition.arrangement.billing.hourly.hourlyRate,
    ).toMatchObject({ low: 100, typical: 120, high: 140, origin: 'edited' });
  });

  it('keep the whole range where its middle is the figure already', async () => {
    const { latest, user } = setUp();
    const rate = screen.getByRole('textbox', { name: /Hourly rate/ });
    await user.clear(rate);
    await user.paste('100 to 200');
    await user.tab();
    expect(latest.scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate',
      { typical: 150, low: 100, high: 200, origin: 'edited' },
    );
  });

  it('round the middle of a range of whole things', async () => {
    const { latest, user } = setUp();
    await user.clear(people());
    await user.paste('20 to 25');
    expect(latest.scenario.organisation.headcount).toMatchObject({
      typical: 23,
      low: 20,
      high: 25,
    });
    expect(people()).toBeValid();
  });

  it('understand “1.234,5” and say as what', async () => {
    const { latest, user } = setUp();
    const cost = screen.getByRole('textbox', { name: /Loaded labour cost/ });
    await user.clear(cost);
    await user.type(cost, '1.234,5');
    expect(cost).toHaveAccessibleDescription(/read as 1,234\.5/);
    expect(latest.scenario.organisation.labourCost.typical).toBe(1234.5);
    await user.tab();
    expect(cost).toHaveValue('1,234.50');
  });

  it('are moved by the arrow keys of their slider', async () => {
    const { latest, user } = setUp();
    screen.getByRole('slider', { name: 'Hourly rate, slider' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('textbox', { name: /Hourly rate/ })).toHaveValue('151');
    expect(latest.scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      151,
    );
  });

  it('are whole where their figure is, one by one from the first person on', async () => {
    const { latest, user } = setUp();
    const headcount = () => latest.scenario.organisation.headcount.typical;
    const slider = screen.getByRole('slider', { name: /^People who use IT/ });
    slider.focus();
    fireEvent.change(slider, { target: { value: '0' } });
    fireEvent.pointerUp(slider);
    expect(headcount()).toBe(1);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(headcount()).toBe(3);
    await user.keyboard('{ArrowLeft}');
    expect(headcount()).toBe(2);
    fireEvent.change(slider, { target: { value: '200' } });
    fireEvent.pointerUp(slider);
    expect(Number.isInteger(headcount())).toBe(true);
    expect(screen.getByRole('textbox', { name: /^People who use IT/ })).toBeValid();
  });

  it('keep the track of a slider still while a figure from beyond it is dragged back', async () => {
    const { latest, user } = setUp();
    const box = screen.getByRole('textbox', { name: /Hourly rate/ });
    await user.clear(box);
    await user.type(box, '900');
    await user.tab();
    const slider = screen.getByRole('slider', { name: 'Hourly rate, slider' });
    fireEvent.change(slider, { target: { value: '900' } });
    fireEvent.change(slider, { target: { value: '899' } });
    fireEvent.pointerUp(slider);
    expect(latest.scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      // From 63 to a quarter beyond 900, in steps of 10.
      expect.closeTo(63 + 0.899 * (1100 - 63), -1),
    );
  });

  it('keep the last range while its end is refused', async () => {
    const { latest, user } = setUp();
    const box = screen.getByRole('textbox', { name: /Hourly rate/ });
    await user.clear(box);
    await user.type(box, '80 to 120 (130)');
    await user.tab();
    expect(box).toHaveValue('80 to 120 (130)');
    expect(box).toHaveAccessibleDescription(
      /The typical value, 130, must lie between 80 and 120\. Results still use \$100 \/ h \(range \$80–120\)\./,
    );
    expect(latest.scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate',
      { typical: 100, low: 80, high: 120, origin: 'edited' },
    );
  });

  it.each(['€90', '90 EUR', '€80 to €100', 'C$90'])(
    'refuse %s in a scenario of US dollars, and say where the currency is changed',
    async (text) => {
      const { latest, user } = setUp();
      const box = screen.getByRole('textbox', { name: /Hourly rate/ });
      await user.clear(box);
      await user.paste(text);
      await user.tab();
      expect(box).toHaveValue(text);
      expect(box).toHaveAccessibleDescription(
        /This scenario is in US dollars, .* change the currency at the top of the page\. Results still use \$150/,
      );
      expect(latest.scenario).toEqual(aScenario());
    },
  );

  it.each(['$90', '90 USD', 'US$90', '$90/h'])('take %s as 90 of them', async (text) => {
    const { latest, user } = setUp();
    const box = screen.getByRole('textbox', { name: /Hourly rate/ });
    await user.clear(box);
    await user.paste(text);
    expect(latest.scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      90,
    );
  });

  it('show a range in words that open where it is entered', async () => {
    const { latest, user } = setUp();
    const rate = () =>
      valueAt(
        latest.scenario,
        segmentsOf('plans.0.composition.arrangement.billing.hourly.hourlyRate'),
      );
    const note = screen.getByRole('button', { name: 'typical $125–250: Hourly rate' });
    await user.click(note);
    const panel = screen.getByRole('group', { name: 'Range of Hourly rate' });
    await user.click(within(panel).getByRole('radio', { name: 'Wide' }));
    expect(rate()).toEqual({ typical: 150, low: 100, high: 350, origin: 'edited' });
    expect(note).toHaveAccessibleName('range $100–350: Hourly rate');
    await user.click(screen.getByRole('button', { name: 'Reset Hourly rate' }));
    expect(rate()).toMatchObject({ low: 125, high: 250, origin: 'default' });
  });

  it('enter the range of a rate in the unit in which it is shown', async () => {
    const { latest, user } = setUp();
    await user.click(screen.getByRole('button', { name: /^typical .*: Outages per site$/ }));
    const high = screen.getByRole('textbox', { name: 'High' });
    await user.clear(high);
    await user.type(high, '6');
    const rates = latest.scenario.incidentClasses.find(({ id }) => id === 'major')?.rates;
    const highs = Object.values(rates ?? {}).map((each) => each.high);
    expect(highs).toContain(0.5);
  });

  it('say where a default comes from', async () => {
    setUp();
    const source = screen.getByRole('button', { name: 'Where this comes from: Hourly rate' });
    expect(source).toHaveAttribute('popovertarget');
    const link = document.querySelector(
      'a[href="https://iknowtech.com/rate-schedule-2023-break-fix/"]',
    );
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  it('show the rate without maintenance beside one that was counted under it', () => {
    setUp(
      aScenario({
        'incidentClasses.0.rates.perUserPerMonth': 0.6,
        'estate.unmanagedMultiplier': 1.5,
      }),
    );
    expect(screen.getByRole('textbox', { name: /Tickets per person/ })).toHaveAccessibleDescription(
      /0\.9 without it \(× 1\.5\)/,
    );
  });

  it('go back to the default', async () => {
    const { latest, user } = setUp();
    await user.clear(people());
    await user.type(people(), '40');
    await user.click(screen.getByRole('button', { name: /reset.*People who use IT/i }));
    expect(latest.scenario.organisation.headcount).toEqual({ typical: 22, origin: 'default' });
    expect(people()).toHaveValue('22');
  });
});

describe('a figure that was entered over a default', () => {
  const hourlyRate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
  const firm = () => screen.getByRole('checkbox', { name: 'Firm price: Hourly rate' });

  async function enter(text: string, isRefused?: (action: Action) => boolean) {
    const setting = setUp(aScenario(), isRefused);
    expect(screen.queryByRole('checkbox', { name: /^Firm/ })).toBeNull();
    const box = screen.getByRole('textbox', { name: /Hourly rate/ });
    await setting.user.clear(box);
    await setting.user.type(box, text);
    const rate = () => valueAt(setting.latest.scenario, segmentsOf(hourlyRate));
    return { ...setting, box, rate };
  }

  it('may be made firm in one press, which says what is in force and is taken back by another', async () => {
    const { user, box, rate } = await enter('130');
    expect(box).toHaveFocus();
    expect(firm()).not.toBeChecked();
    expect(firm()).toHaveAccessibleDescription('futures vary it $125–250');
    await user.tab();
    expect(firm()).toHaveFocus();
    await user.keyboard(' ');
    expect(rate()).toEqual({ typical: 130, origin: 'edited' });
    expect(firm()).toBeChecked();
    expect(firm()).toHaveFocus();
    expect(firm()).toHaveAccessibleDescription('the same in every future');
    await user.keyboard(' ');
    expect(rate()).toEqual({ typical: 130, low: 125, high: 250, origin: 'edited' });
    expect(firm()).not.toBeChecked();
  });

  it('stays firm when another figure is typed', async () => {
    const { user, box, rate } = await enter('130');
    await user.click(firm());
    await user.clear(box);
    await user.type(box, '145');
    expect(rate()).toEqual({ typical: 145, origin: 'edited' });
    expect(firm()).toBeChecked();
  });

  it('is asked nothing while a slider is moved, until it is let go', () => {
    setUp();
    const slider = screen.getByRole('slider', { name: 'Hourly rate, slider' });
    fireEvent.change(slider, { target: { value: '300' } });
    fireEvent.change(slider, { target: { value: '400' } });
    expect(screen.queryByRole('checkbox', { name: /^Firm/ })).toBeNull();
    fireEvent.pointerUp(slider);
    expect(firm()).not.toBeChecked();
  });

  it('is asked about as it stands after an arrow step that was refused', async () => {
    const isStep = (action: Action) => action.kind === 'setTypical' && action.typical > 130;
    const { user, box, rate } = await enter('130', isStep);
    await user.tab();
    await user.type(box, '{ArrowUp}');
    expect(box).toBeInvalid();
    expect(rate()).toMatchObject({ typical: 130 });
    await user.click(screen.getByRole('button', { name: 'Reset Hourly rate' }));
    expect(rate()).toMatchObject({ origin: 'default' });
    expect(screen.queryByRole('checkbox', { name: /^Firm/ })).toBeNull();
  });

  it('is not put back when its range is asked for while a slider is moved', async () => {
    const { user, rate } = await enter('130');
    await user.click(firm());
    fireEvent.change(screen.getByRole('slider', { name: 'Hourly rate, slider' }), {
      target: { value: '400' },
    });
    const moved = rate();
    expect(moved).not.toMatchObject({ typical: 130 });
    fireEvent.click(firm());
    expect(rate()).toMatchObject({ typical: valueAt(moved, ['typical']), low: 125 });
  });

  it('says how far futures vary one that lies beyond the default range', async () => {
    const { rate } = await enter('300');
    expect(rate()).toMatchObject({ low: 125, high: 300 });
    expect(firm()).toHaveAccessibleDescription('futures vary it $125–300');
  });

  it('with a range of its own is asked nothing', async () => {
    await enter('120 to 140');
    expect(screen.queryByRole('checkbox', { name: /^Firm/ })).toBeNull();
  });

  it('is the same as without a range, by the word and in all assumptions', async () => {
    const { user } = await enter('130');
    await user.click(screen.getByRole('button', { name: 'typical $125–250: Hourly rate' }));
    await user.click(screen.getByRole('radio', { name: 'None' }));
    expect(firm()).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'All assumptions' }));
    await user.type(await screen.findByRole('searchbox'), 'break-fix hourly rate');
    const all = await screen.findAllByRole('checkbox', { name: 'Firm price: Hourly rate' });
    expect(all[0]).toBeChecked();
  });

  it('is called a figure where it is no price, and has its unit', async () => {
    const { user } = await enter('130');
    const outages = screen.getByRole('textbox', { name: /Outages per site/ });
    await user.clear(outages);
    await user.type(outages, '0.5');
    expect(
      screen.getByRole('checkbox', { name: 'Firm figure: Outages per site' }),
    ).toHaveAccessibleDescription('futures vary it 0.2–0.8');
  });

  it('has no range to speak of where the default has none', async () => {
    const { user } = setUp();
    await user.clear(people());
    await user.type(people(), '30');
    expect(screen.queryByRole('checkbox', { name: /^Firm/ })).toBeNull();
  });
});

describe('what was refused', () => {
  const showView = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
    await user.click(screen.getByRole('radio', { name }));
    return screen.findByRole('textbox', { name: /People who use IT/ });
  };

  it('stands with its reason in every view that shows the field, and is applied in none', async () => {
    const { latest, user } = setUp();
    await user.clear(people());
    await user.type(people(), 'abc');
    for (const view of ['All assumptions', 'Quick', 'All assumptions']) {
      const box = await showView(user, view);
      expect(box).toHaveValue('abc');
      expect(box).toBeInvalid();
      expect(box).toHaveAccessibleDescription(/Enter a number from 1 to 20,000\. Results still/);
      expect(latest.scenario).toEqual(aScenario());
    }
    await user.clear(people());
    await user.type(people(), '30');
    expect(await showView(user, 'Quick')).toHaveValue('30');
    expect(people()).toBeValid();
  });

  it('gives way in every view to a figure that comes from elsewhere', async () => {
    const { latest, user } = setUp();
    await showView(user, 'All assumptions');
    await user.clear(people());
    await user.type(people(), 'abc');
    await showView(user, 'Quick');
    fireEvent.change(screen.getByRole('slider', { name: 'People who use IT, slider' }), {
      target: { value: '500' },
    });
    const text = String(latest.scenario.organisation.headcount.typical);
    expect(people()).toHaveValue(text);
    expect(await showView(user, 'All assumptions')).toHaveValue(text);
    expect(people()).toBeValid();
  });

  it('is not shown in another unit in which it could be read', async () => {
    // At most 100 a month: 150 a month are refused, 150 a year are not.
    const { latest, user } = setUp();
    await showView(user, 'All assumptions');
    await user.type(screen.getByRole('searchbox'), 'major outage per site');
    const monthly = await screen.findByRole('textbox', { name: /Per site/i });
    await user.clear(monthly);
    await user.paste('150');
    expect(monthly).toBeInvalid();
    await showView(user, 'Quick');
    const yearly = screen.getByRole('textbox', { name: /Outages per site/ });
    expect(yearly).toBeValid();
    expect(yearly).not.toHaveValue('150');
    expect(latest.scenario).toEqual(aScenario());
  });

  it('is still there when the range that it was typed into is opened again', async () => {
    const { latest, user } = setUp();
    const note = screen.getByRole('button', { name: 'typical $125–250: Hourly rate' });
    await user.click(note);
    const low = screen.getByRole('textbox', { name: 'Low' });
    await user.clear(low);
    await user.type(low, '900');
    expect(low).toBeInvalid();
    const before = latest.scenario;
    await user.click(note);
    await user.click(note);
    expect(screen.getByRole('textbox', { name: 'Low' })).toHaveValue('900');
    expect(screen.getByRole('textbox', { name: 'Low' })).toBeInvalid();
    expect(latest.scenario).toEqual(before);
  });
});

describe('the sentence on what results still use', () => {
  it.each([
    // As they are by default, in the unit of the field.
    [/^Hourly rate/, '80 to 120 (130)', '$150 / h (range $125–250)'],
    [/^Growth/, '5 to 2000 %', '0 % / yr (range −5 to 10 %)'],
    [/^Outages per site/, 'abc', '0.4 / year (range 0.2–0.8)'],
    // 22 · 0.95³ = 18.9 and 22 · 1.1³ = 29.3
    [/^People in three years/, 'abc', '22 (range 19–29)'],
    [/^People who use IT/, 'abc', '22'],
  ])('names the range that is in force beside %s', async (label, text, inForce) => {
    const { latest, user } = setUp();
    const box = screen.getByRole('textbox', { name: label });
    await user.clear(box);
    await user.paste(text);
    expect(box).toHaveAccessibleDescription(
      expect.stringContaining(`Results still use ${inForce}.`),
    );
    expect(latest.scenario).toEqual(aScenario());
  });

  it('speaks of the whole figure where an end of its range is refused, also of one that is not there', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: 'typical $125–250: Hourly rate' }));
    const low = () => screen.getByRole('textbox', { name: 'Low' });
    await user.clear(low());
    await user.paste('900');
    expect(low()).toHaveAccessibleDescription(/Results still use \$150 \/ h \(range \$125–250\)\./);
    await user.click(screen.getByRole('radio', { name: 'None' }));
    await user.clear(low());
    await user.paste('900');
    expect(low()).toHaveAccessibleDescription(/Results still use \$150 \/ h\.$/);
  });
});

describe('the goals', () => {
  it('take a figure typed digit by digit, and say how far growth can lead', async () => {
    const { latest, user } = setUp();
    const goal = screen.getByRole('textbox', { name: 'People in three years' });
    await user.clear(goal);
    await user.type(goal, '1');
    expect(goal).toHaveValue('1');
    expect(goal).toHaveAccessibleDescription(/Enter a number from 3 to 176\./);
    await user.type(goal, '50');
    expect(goal).toHaveValue('150');
    expect(goal).toBeValid();
    // (150 / 22)^(1/3) − 1
    expect(latest.scenario.organisation.headcountGrowthPerYear.typical).toBeCloseTo(0.89622, 4);
    await user.type(goal, '0');
    expect(goal).toHaveValue('1500');
    expect(goal).toBeInvalid();
  });
});

describe('all assumptions', () => {
  async function openAll(first?: Scenario) {
    const setting = setUp(first);
    await setting.user.click(screen.getByRole('radio', { name: 'All assumptions' }));
    const find = await screen.findByRole('searchbox', { name: 'Find an assumption' });
    return { ...setting, find };
  }

  it('are narrowed to what is sought', async () => {
    const { user, find } = await openAll();
    await user.type(find, 'retention');
    expect((await screen.findAllByRole('textbox', { name: /^Retention/ })).length).toBeGreaterThan(
      1,
    );
    expect(screen.queryByRole('textbox', { name: /Computers per person/ })).toBeNull();
  });

  it('say so when nothing is found', async () => {
    const { user, find } = await openAll();
    await user.type(find, 'xyzzy');
    expect(await screen.findByText(/No assumption matches “xyzzy”/)).toBeInTheDocument();
  });

  it('take a planned change of headcount and let it go again', async () => {
    const { latest, user } = await openAll();
    await user.click(screen.getByText('Planned changes of headcount'));
    await user.click(await screen.findByRole('button', { name: /Add a change of headcount/ }));
    expect(latest.scenario.organisation.headcountSteps).toHaveLength(1);
    const change = await screen.findByRole('textbox', { name: /Change of people/ });
    await user.clear(change);
    await user.type(change, '10');
    expect(latest.scenario.organisation.headcountSteps[0]?.change).toBe(10);
    await user.click(screen.getByRole('button', { name: 'Remove No. 1' }));
    expect(latest.scenario.organisation.headcountSteps).toHaveLength(0);
  });

  it('state and clear what may be left open', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Most the insurer pays');
    const [set] = await screen.findAllByRole('button', { name: 'Set Most the insurer pays' });
    if (set === undefined) throw new Error('There is nothing to set.');
    await user.click(set);
    const composition = latest.scenario.plans[0]?.composition;
    expect(composition?.kind === 'single' && composition.arrangement.insurance.limit).toMatchObject(
      {
        typical: 250_000,
      },
    );
    await user.click(screen.getByRole('button', { name: 'Clear Most the insurer pays' }));
    const cleared = latest.scenario.plans[0]?.composition;
    expect(cleared?.kind === 'single' && cleared.arrangement.insurance.limit).toBeNull();
  });

  it('let a mix differ from the plan it follows, and follow it again', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Terms of its own');
    const hybrid = (await screen.findAllByRole('combobox', { name: /Differ in/ }))[0];
    if (hybrid === undefined) throw new Error('There is no term to choose.');
    await user.selectOptions(hybrid, 'Price › Fee per person');
    const mix = () => latest.scenario.plans[2]?.composition;
    expect(mix()).toMatchObject({
      critical: { overrides: { 'billing.perUserPerMonth': { typical: 162.5, origin: 'edited' } } },
    });
    expect(screen.getByRole('textbox', { name: 'Price › Fee per person' })).toHaveValue('162.50');
    await user.click(screen.getByRole('button', { name: 'Follow again: Price › Fee per person' }));
    expect(mix()).toMatchObject({ critical: { overrides: {} } });
  });

  it('change what a price is made of', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Sites are priced');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /Sites are priced/ }),
      'shrinking',
    );
    const composition = latest.scenario.plans[1]?.composition;
    expect(
      composition?.kind === 'single' &&
        composition.arrangement.billing.kind === 'subscription' &&
        composition.arrangement.billing.sitePricing.kind,
    ).toBe('shrinking');
  });

  it('show few fields at once, however much matches', async () => {
    const { user, find } = await openAll();
    await user.type(find, 'e');
    expect(screen.queryAllByRole('textbox', { name: /Hourly rate/ })).toHaveLength(0);
    expect(screen.getByText('Organisation')).toBeInTheDocument();
  });

  it('find a field by words of its section and its own', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'organisation servers');
    const servers = await screen.findByRole('textbox', { name: 'Servers' });
    await user.clear(servers);
    await user.type(servers, '3');
    expect(latest.scenario.organisation.servers.typical).toBe(3);
  });

  it('keep a text that is refused and say why', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Currency');
    const currency = await screen.findByRole('combobox', { name: 'Currency' });
    await user.clear(currency);
    await user.type(currency, 'EU');
    expect(currency).toHaveValue('EU');
    expect(currency).toBeInvalid();
    expect(currency).toHaveAccessibleDescription(/currency code of three letters/);
    expect(latest.scenario.currency).toBe('USD');
    await user.type(currency, 'R');
    expect(latest.scenario.currency).toBe('EUR');
    expect(currency).toBeValid();
  });

  it('keep a month on its way to another year, and one that is refused with its reason', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'First month');
    const start = await screen.findByLabelText('First month');
    for (const refused of ['0002-11', '1850-11']) {
      fireEvent.change(start, { target: { value: refused } });
      expect(start).toHaveValue(refused);
      expect(start).toBeInvalid();
      expect(start).toHaveAccessibleDescription(/month from 1900-01 to 2199-12/);
      expect(latest.scenario.startMonth).toBe('2027-01');
    }
    fireEvent.change(start, { target: { value: '2028-11' } });
    expect(latest.scenario.startMonth).toBe('2028-11');
    expect(start).toHaveValue('2028-11');
    expect(start).toBeValid();
  });

  it('mark a choice that was changed and bring its default back with all its terms', async () => {
    const { latest, user, find } = await openAll();
    const onboarding = () => latest.scenario.plans[1];
    await user.type(find, 'Onboarding');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Onboarding' }), 'none');
    expect(onboarding()).toHaveProperty('composition.arrangement.billing.onboarding', {
      kind: 'none',
    });
    await user.click(screen.getByRole('button', { name: 'Reset Onboarding' }));
    expect(onboarding()).toHaveProperty(
      'composition.arrangement.billing.onboarding.share.origin',
      'default',
    );
  });

  it('refuse to hide the last plan in view and say so', async () => {
    const { latest, user, find } = await openAll(
      aScenario({ 'plans.1.isHidden': true, 'plans.2.isHidden': true, 'plans.3.isHidden': true }),
    );
    await user.type(find, 'Hidden');
    const [first] = await screen.findAllByRole('switch', { name: 'Hidden' });
    if (first === undefined) throw new Error('There is no plan to hide.');
    await user.click(first);
    expect(latest.scenario.plans[0]?.isHidden).toBe(false);
    expect(first).toHaveAccessibleDescription(/only plan shown/);
  });

  it('take the ends of a range, and no end beyond the typical figure', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Computers per person');
    const note = await screen.findByRole('button', { name: /^typical .*: Computers per person$/ });
    expect(note).toHaveAttribute('aria-expanded', 'false');
    await user.click(note);
    const panel = screen.getByRole('group', { name: 'Range of Computers per person' });
    expect(note).toHaveAttribute('aria-controls', panel.id);
    const low = within(panel).getByRole('textbox', { name: 'Low' });
    await user.clear(low);
    await user.type(low, '9');
    expect(low).toBeInvalid();
    expect(low).toHaveValue('9');
    expect(low).toHaveAccessibleDescription(/must not be above the typical value, 1\.3/);
    await user.clear(low);
    await user.type(low, '1');
    expect(latest.scenario.organisation.devicesPerUser.low).toBe(1);
    await user.click(within(panel).getByRole('radio', { name: 'None' }));
    expect(latest.scenario.organisation.devicesPerUser).not.toHaveProperty('low');
    expect(note).toHaveTextContent('add a range');
    await user.click(within(panel).getByRole('radio', { name: 'Typical' }));
    expect(latest.scenario.organisation.devicesPerUser).toEqual(
      aScenario().organisation.devicesPerUser,
    );
  });

  it('take one width for all ranges at once', async () => {
    const { latest, user } = await openAll();
    await user.click(screen.getByText('Ranges of all figures'));
    const widths = await screen.findByRole('radiogroup', { name: 'Ranges of all figures' });
    expect(within(widths).getByRole('radio', { name: 'Typical' })).toBeChecked();
    await user.click(within(widths).getByRole('radio', { name: 'None' }));
    expect(collectRanges(latest.scenario)).toEqual([]);
    expect(screen.getByText(/^0 of \d+ figures have a range\.$/)).toBeInTheDocument();
    await user.click(within(widths).getByRole('radio', { name: 'Typical' }));
    expect(latest.scenario).toEqual(aScenario());
  });

  it('turn a needed service on and off', async () => {
    const { latest, user, find } = await openAll();
    await user.type(find, 'Compliance reporting must');
    const needed = await screen.findByRole('switch', {
      name: /Compliance reporting must be covered/,
    });
    await user.click(needed);
    expect(latest.scenario.needs.services).toContain('compliance');
    await user.click(
      within(document.body).getByRole('switch', { name: /Compliance reporting must/ }),
    );
    expect(latest.scenario.needs.services).not.toContain('compliance');
  });
});
