import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkedText } from '../../../src/ui/fields/MarkedText.tsx';
import { NumberField } from '../../../src/ui/fields/NumberField.tsx';
import { SelectField } from '../../../src/ui/fields/SelectField.tsx';
import { TermNote } from '../../../src/ui/fields/TermNote.tsx';
import { TextField } from '../../../src/ui/fields/TextField.tsx';

const definitions = new Map([
  ['fte', { term: 'FTE', definition: 'One full-time post.' }],
  ['pool', { term: 'Pool', definition: 'Hours that the fee covers.' }],
]);

const onCommit = vi.fn();

function renderFields() {
  render(
    <>
      <button type="button">before</button>
      <TextField
        id="staff"
        label="Own FTE, no pool"
        shownLabel={
          <MarkedText
            stretches={[
              { text: 'Own ' },
              { text: 'FTE', term: 'fte' },
              { text: ', no ' },
              { text: 'pool', term: 'pool' },
            ]}
          />
        }
        hint="All posts."
        value=""
        onCommit={onCommit}
      />
      <SelectField
        id="plain"
        label="Paid by"
        value="a"
        options={[{ value: 'a', label: 'A' }]}
        onCommit={onCommit}
      />
      <TermNote definitionOf={(id) => definitions.get(id)} />
    </>,
  );
  return { ...tools(), box: screen.getByRole('textbox') };
}

function tools() {
  const note = document.querySelector('#term-note') as HTMLElement;
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const rest = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(400);
    });
  return { note, user, rest };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

function renderSlider() {
  render(
    <>
      <NumberField
        id="posts"
        label="Own FTE"
        shownLabel={<MarkedText stretches={[{ text: 'Own ' }, { text: 'FTE', term: 'fte' }]} />}
        hint={<MarkedText stretches={[{ text: 'Without the ' }, { text: 'pool', term: 'pool' }]} />}
        value={2}
        format={String}
        parse={(text) => ({ ok: true, value: Number(text) })}
        slider={{ min: 0, max: 10, scale: 'linear' }}
        onCommit={onCommit}
      />
      <TermNote definitionOf={(id) => definitions.get(id)} />
    </>,
  );
}

describe('the words in the name of a field', () => {
  it('change neither its name nor how many stops the keyboard makes', async () => {
    const { user, box } = renderFields();
    expect(box).toHaveAccessibleName('Own FTE, no pool');
    await user.tab();
    await user.tab();
    expect(box).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('are explained where they are pointed at', async () => {
    const { note, user, rest } = renderFields();
    await user.hover(screen.getByText('FTE'));
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.');
    await user.hover(screen.getByText('Paid by'));
    await rest();
    expect(note).toBeEmptyDOMElement();
  });

  it('keep quiet where the pointer only passes', async () => {
    const { note, user, rest } = renderFields();
    await user.hover(screen.getByText('FTE'));
    await act(async () => vi.advanceTimersByTimeAsync(200));
    await user.hover(screen.getByText('Paid by'));
    await rest();
    expect(note).toBeEmptyDOMElement();
  });

  it('stay explained while the pointer rests on the note itself', async () => {
    const { note, user, rest } = renderFields();
    await user.hover(screen.getByText('FTE'));
    await rest();
    await user.hover(screen.getByText('Paid by'));
    await act(async () => vi.advanceTimersByTimeAsync(100));
    await user.hover(note);
    await rest();
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.');
  });

  it('keep quiet where the keyboard scrolls them under a pointer at rest, until it is moved', async () => {
    const { note, user, rest } = renderFields();
    const word = screen.getByText('FTE');
    const mouse = { pointerType: 'mouse', clientY: 50 };
    fireEvent.pointerMove(document.body, { ...mouse, clientX: 40 });
    await user.keyboard('{PageDown}');
    fireEvent.pointerOver(word, { ...mouse, clientX: 40 });
    await rest();
    expect(note).toBeEmptyDOMElement();
    fireEvent.pointerOver(word, { ...mouse, clientX: 41 });
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.');
  });

  it('are all explained where the keyboard reaches the field, whose own hint stays', async () => {
    const { note, user, rest, box } = renderFields();
    await user.tab();
    await user.tab();
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.Pool Hours that the fee covers.');
    expect(box).toHaveAttribute('aria-describedby', 'staff-hint term-note');
    await user.keyboard('3');
    await rest();
    expect(note).toBeEmptyDOMElement();
    expect(box).toHaveAttribute('aria-describedby', 'staff-hint');
  });

  it('keep quiet where the field is clicked', async () => {
    const { note, user, rest, box } = renderFields();
    await user.click(box);
    await rest();
    expect(note).toBeEmptyDOMElement();
  });

  it('are explained at a touch, which opens no keyboard', async () => {
    const { note, user, rest, box } = renderFields();
    await user.pointer({ keys: '[TouchA]', target: screen.getByText('pool') });
    await rest();
    expect(note).toHaveTextContent('Pool Hours that the fee covers.');
    expect(box).not.toHaveFocus();
  });

  it('are let go of with Esc', async () => {
    const { note, user, rest } = renderFields();
    await user.hover(screen.getByText('FTE'));
    await rest();
    await user.keyboard('{Escape}');
    await rest();
    expect(note).toBeEmptyDOMElement();
  });

  it('are explained where the keyboard reaches its slider, and go on to be at its box, with no stop more', async () => {
    renderSlider();
    const { note, user, rest } = tools();
    const slider = screen.getByRole('slider');
    const box = screen.getByRole('textbox');
    await user.tab();
    expect(slider).toHaveFocus();
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.Pool Hours that the fee covers.');
    expect(slider).toHaveAccessibleDescription(/One full-time post/);
    await user.tab();
    expect(box).toHaveFocus();
    await rest();
    expect(note).toHaveTextContent('FTE One full-time post.');
    expect(box).toHaveAttribute('aria-describedby', 'posts-hint term-note');
    expect(slider).not.toHaveAttribute('aria-describedby');
  });

  it('make way on a slider for what is done with it', async () => {
    renderSlider();
    const { note, user, rest } = tools();
    await user.tab();
    await rest();
    await user.keyboard('{ArrowRight}');
    await rest();
    expect(note).toBeEmptyDOMElement();
    expect(onCommit).toHaveBeenCalled();
  });
});
