// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  type CommitDetail,
  NumberField,
  type NumberFieldProps,
} from '../../../src/ui/fields/NumberField.tsx';
import { parseNumber } from '../../../src/ui/fields/parseNumber.ts';

type Log = (value: number, detail: CommitDetail) => void;

const noOdd = 'Not accepted: it is odd.';

interface HarnessProps {
  readonly start?: number;
  /** A rule that the field itself does not know. */
  readonly refusesOdd?: boolean;
}

function Harness({
  log,
  start = 12,
  refusesOdd = false,
  ...rest
}: Partial<NumberFieldProps> & HarnessProps & { readonly log: Log }) {
  const [value, setValue] = useState<number>(start);
  return (
    <>
      <NumberField
        id="rate"
        label="Hourly rate"
        value={value}
        format={(figure) => new Intl.NumberFormat('en-US').format(figure)}
        parse={(text) => parseNumber(text, { locale: 'en-US', kind: 'money', min: 0, max: 5000 })}
        prefix="$"
        suffix="/ h"
        onCommit={(next, detail) => {
          if (refusesOdd && next % 2 === 1) return noOdd;
          setValue(next);
          log(next, detail);
          return undefined;
        }}
        {...rest}
      />
      <button type="button" onClick={() => setValue(99)}>
        Undo
      </button>
    </>
  );
}

function setUp(props: Partial<NumberFieldProps> & HarnessProps = {}) {
  const log = vi.fn<Log>();
  render(<Harness log={log} {...props} />);
  return {
    log,
    box: screen.getByRole('textbox', { name: 'Hourly rate' }),
    user: userEvent.setup(),
  };
}

describe('typing into a number field', () => {
  it('commits every keystroke that can be read and ends as one edit on leaving', async () => {
    const { log, box, user } = setUp();
    await user.clear(box);
    await user.type(box, '150');
    expect(log.mock.calls).toEqual([
      [1, { source: 'type', text: '1', isFinal: false }],
      [15, { source: 'type', text: '15', isFinal: false }],
      [150, { source: 'type', text: '150', isFinal: false }],
    ]);
    await user.tab();
    expect(log).toHaveBeenLastCalledWith(150, { source: 'type', text: '150', isFinal: true });
    expect(log).toHaveBeenCalledTimes(4);
  });

  it('keeps a refused text, says what is allowed and what the results stand on', async () => {
    const { log, box, user } = setUp();
    await user.clear(box);
    await user.type(box, 'abc');
    await user.tab();
    expect(box).toHaveProperty('value', 'abc');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(
      screen.getByText('Enter a number from 0 to 5,000. Results still use $12 / h.'),
    ).toBeTruthy();
    expect(log).not.toHaveBeenCalled();
  });

  it('names the last valid text it is given', async () => {
    const { box, user } = setUp({ lastValidText: '12 dollars' });
    await user.type(box, '%');
    expect(screen.getByText(/Results still use 12 dollars\./)).toBeTruthy();
  });

  it('echoes what it understood and writes it out on leaving', async () => {
    const { box, user } = setUp();
    await user.clear(box);
    await user.type(box, '1.2k');
    expect(screen.getByText('read as 1,200')).toBeTruthy();
    await user.tab();
    expect(box).toHaveProperty('value', '1,200');
    expect(screen.queryByText('read as 1,200')).toBeNull();
  });

  it('leaves the text under the caret alone while it is typed', async () => {
    const { box, user } = setUp();
    await user.clear(box);
    await user.type(box, '1.50');
    expect(box).toHaveProperty('value', '1.50');
  });

  it('gives a refused text up when the value changes from elsewhere', async () => {
    const { box, user } = setUp();
    await user.type(box, 'x');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box).toHaveProperty('value', '99');
    expect(box.getAttribute('aria-invalid')).toBeNull();
  });

  it('keeps a figure that a rule over several fields refuses, with the reason, until the value changes', async () => {
    const { log, box, user } = setUp({ refusesOdd: true });
    await user.clear(box);
    await user.type(box, '7');
    await user.tab();
    expect(box).toHaveProperty('value', '7');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(`${noOdd} Results still use $12 / h.`)).toBeTruthy();
    expect(log).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box).toHaveProperty('value', '99');
    expect(screen.queryByText(/Not accepted/)).toBeNull();
  });

  it('ends an edit with the last text that was taken', async () => {
    const { log, box, user } = setUp();
    await user.clear(box);
    await user.type(box, '15x');
    await user.tab();
    expect(box).toHaveProperty('value', '15x');
    expect(log).toHaveBeenLastCalledWith(15, { source: 'type', text: '15', isFinal: true });
    expect(screen.getByText(/Results still use \$15 \/ h\./)).toBeTruthy();
  });

  it('shows an undo even while its text is being edited', async () => {
    const { box, user } = setUp();
    await user.type(box, '5');
    expect(box).toHaveProperty('value', '125');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box).toHaveProperty('value', '99');
  });

  it('steps with the arrow keys, ten times with Shift, and stops at the bounds', async () => {
    const { log, box, user } = setUp({ step: 5, min: 0, max: 70 });
    await user.click(box);
    await user.keyboard('{ArrowUp}');
    expect(box).toHaveProperty('value', '17');
    expect(log.mock.calls).toEqual([
      [17, { source: 'key', isFinal: false }],
      [17, { source: 'key', isFinal: true }],
    ]);
    await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
    expect(box).toHaveProperty('value', '70');
  });
});

describe('the slider of a number field', () => {
  it('moves freely during a drag and ends it as one edit', () => {
    const { log } = setUp({ slider: { min: 0, max: 100, scale: 'linear' }, step: 1 });
    const slider = screen.getByRole('slider', { name: 'Hourly rate, slider' });
    fireEvent.change(slider, { target: { value: '300' } });
    fireEvent.change(slider, { target: { value: '500' } });
    fireEvent.pointerUp(slider);
    expect(log.mock.calls).toEqual([
      [30, { source: 'slider', isFinal: false }],
      [50, { source: 'slider', isFinal: false }],
      [50, { source: 'slider', isFinal: true }],
    ]);
    expect(slider.getAttribute('aria-valuetext')).toBe('$50 / h');
  });

  it('moves by one step per arrow key', async () => {
    const { log, user } = setUp({ slider: { min: 0, max: 100, scale: 'linear' }, step: 2 });
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowRight}');
    expect(log.mock.calls).toEqual([
      [14, { source: 'key', isFinal: false }],
      [14, { source: 'key', isFinal: true }],
    ]);
  });

  it('takes the place of a refused text', async () => {
    const { box, user } = setUp({ slider: { min: 0, max: 100, scale: 'linear' }, step: 1 });
    await user.type(box, 'x');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '300' } });
    expect(box).toHaveProperty('value', '30');
  });
});

describe('a changed number field', () => {
  it('says so and can be reset', async () => {
    const onReset = vi.fn();
    const { user } = setUp({ isEdited: true, onReset });
    expect(screen.getByText('changed')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reset Hourly rate' }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('discloses its source by a named button', () => {
    setUp({ typical: '$100–225', source: 'A survey of 2025' });
    expect(screen.getByText('typical $100–225')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Where this comes from: Hourly rate' })).toBeTruthy();
  });
});
