import { useRef, useState } from 'react';
import { editText, typicalText, unitsOf } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import { sliderSpan, stepOf, type UsualRange } from '../../present/catalogue/sliderRange.ts';
import { figure } from '../../reference/figures.ts';
import { segmentsOf, valueAt } from '../../scenario/path.ts';
import { sourceOf } from '../../scenario/sourceOf.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import type { NumberFieldProps } from '../../ui/fields/NumberField.tsx';
import { parseNumber, parseRange } from '../../ui/fields/parseNumber.ts';
import { defaultAt } from './defaultAt.ts';
import { useInputs } from './inputsContext.ts';
import { SourceNote } from './SourceNote.tsx';

export interface FigureRequest {
  readonly path: string;
  readonly words: FieldWords;
  /** The field shows its figure times this. */
  readonly times?: number;
  readonly usual?: UsualRange | undefined;
}

type Typed = { readonly low: number; readonly high: number; readonly middle: number };

/** Everything that a number field of the scenario needs, from its path. */
export function useFigure({ path, words, times = 1, usual }: FigureRequest): NumberFieldProps {
  const { scenario, defaults, formats, dispatch } = useInputs();
  const [message, setMessage] = useState<string>();
  const typedRange = useRef<Typed>(undefined);
  const found = valueAt(scenario, segmentsOf(path));
  const value = typicalOf(found);
  const standard = defaultAt(scenario, defaults, path);
  const source = sourceOf(scenario, path);
  const range = scaled(usual ?? rangeOf(standard) ?? rangeOf(found) ?? noRange, times);
  const bounds = scaledBounds(boundsAt(path) ?? { min: 0, max: 1e12 }, times);
  const { prefix, suffix } = unitsOf(words, formats);
  const shown = value === undefined ? undefined : value * times;
  const kind = words.kind === 'percent' || words.kind === 'money' ? words.kind : 'number';
  const rules = { locale: formats.locale, kind, ...bounds, unit: suffix } as const;
  return {
    id: `field-${path.replaceAll('.', '-')}`,
    label: words.label,
    value: shown,
    format: (number) => editText(words, Number(number.toPrecision(10)), formats.locale),
    parse: (text) => {
      const reading = parseNumber(text, rules);
      if (reading.ok || reading.reason !== 'looksLikeRange' || !isUncertain(found)) return reading;
      const typed = parseRange(text, rules);
      if (!typed.ok) return typed;
      const middle = (typed.low + typed.high) / 2;
      typedRange.current = { low: typed.low, high: typed.high, middle };
      const echo = `${editText(words, typed.low, formats.locale)} to ${editText(words, typed.high, formats.locale)}, typically ${editText(words, middle, formats.locale)}`;
      return { ok: true, value: middle, echo };
    },
    onCommit: (number, { isFinal }) => {
      const typed = typedRange.current;
      const typical = number / times;
      const outcome =
        typed?.middle === number
          ? dispatch(
              { kind: 'setQuantity', path, quantity: ranged(found, typed, times) },
              { isFinal },
            )
          : dispatch({ kind: 'setTypical', path, typical }, { isFinal });
      setMessage(outcome.ok ? undefined : outcome.sentence);
    },
    min: bounds.min,
    max: bounds.max,
    step: words.kind === 'percent' && range === noRange ? 0.01 : stepOf(range, bounds),
    slider: shown === undefined ? undefined : sliderSpan(range, bounds, shown),
    prefix,
    suffix,
    typical: usual === undefined ? typicalText(words, range, formats) : undefined,
    source: source === undefined ? undefined : <SourceNote figure={figure(source)} />,
    hint: words.help,
    isEdited: isEdited(found, standard),
    onReset: resetOf(standard, (action) => dispatch(action), path),
    message,
  };
}

const noRange: UsualRange = { low: 0, high: 0 };

function typicalOf(found: unknown): number | undefined {
  if (isUncertain(found)) return found.typical;
  return typeof found === 'number' ? found : undefined;
}

function rangeOf(found: unknown): UsualRange | undefined {
  if (!isUncertain(found) || found.low === undefined || found.high === undefined) return undefined;
  return { low: found.low, high: found.high };
}

function scaled(range: UsualRange, times: number): UsualRange {
  return range === noRange ? range : { low: range.low * times, high: range.high * times };
}

function scaledBounds<Limits extends { readonly min: number; readonly max: number }>(
  bounds: Limits,
  times: number,
): Limits {
  return { ...bounds, min: bounds.min * times, max: bounds.max * times };
}

function ranged(found: unknown, typed: Typed, times: number): Uncertain {
  const note = isUncertain(found) ? found.note : undefined;
  return {
    typical: typed.middle / times,
    low: typed.low / times,
    high: typed.high / times,
    origin: 'edited',
    ...(note === undefined ? {} : { note }),
  };
}

function isEdited(found: unknown, standard: unknown): boolean {
  if (isUncertain(found)) return found.origin !== 'default';
  return standard !== undefined && found !== standard;
}

function resetOf(
  standard: unknown,
  dispatch: (action: Parameters<ReturnType<typeof useInputs>['dispatch']>[0]) => unknown,
  path: string,
): (() => void) | undefined {
  if (isUncertain(standard)) {
    return () => dispatch({ kind: 'setQuantity', path, quantity: standard });
  }
  if (standard === undefined || standard === null) return undefined;
  return () => dispatch({ kind: 'setValue', path, value: standard });
}
