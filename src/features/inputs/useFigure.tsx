import { derivedHint } from '../../present/catalogue/derivedHint.ts';
import { editText, unitsOf } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import { originWords } from '../../present/catalogue/originWords.ts';
import { inForceText } from '../../present/catalogue/rangeWords.ts';
import { fittedTrack, type UsualRange } from '../../present/catalogue/sliderRange.ts';
import { isUnconfirmed, unconfirmedText } from '../../present/catalogue/unconfirmed.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { figure } from '../../reference/figures.ts';
import type { Action } from '../../scenario/action.ts';
import { sourceOf } from '../../scenario/sourceOf.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import type { Badge } from '../../ui/fields/FieldBadge.tsx';
import type { NumberFieldProps } from '../../ui/fields/NumberField.tsx';
import { MarkedText } from '../../ui/fields/MarkedText.tsx';
import { defaultAt } from './defaultAt.ts';
import { fieldId } from './fieldId.ts';
import { useInputs } from './inputsContext.ts';
import { entryRules, readEntry, type TypedRange } from './readEntry.ts';
import { SourceNote } from './SourceNote.tsx';
import { timesQuantity } from './timesQuantity.ts';
import { TrackBands } from './TrackBands.tsx';
import { noRange, trackRange } from './trackRange.ts';
import { useAct } from './useAct.ts';
import { useRefusedAt } from './useRefused.ts';
import { useTrack } from './useTrack.ts';
import { useValueAt } from './useValueAt.ts';

export interface FigureRequest {
  readonly path: string;
  readonly words: FieldWords;
  /** The field shows its figure times this. */
  readonly times?: number;
  readonly usual?: UsualRange | undefined;
}

/** Everything that a number field of the scenario needs, from its path. */
export function useFigure({ path, words, times = 1, usual }: FigureRequest): NumberFieldProps {
  const { scenario, defaults, formats, scope } = useInputs();
  const { act, attempt, refusal } = useAct();
  const kept = useRefusedAt(path);
  const found = useValueAt(path);
  const value = typicalOf(found);
  const standard = defaultAt(scenario, defaults, path);
  const source = sourceOf(scenario, path);
  const range = scaled(trackRange(scenario, path, found, usual), times);
  const bounds = scaledBounds(boundsAt(path) ?? { min: 0, max: 1e12 }, times);
  const { prefix, suffix } = unitsOf(words, formats);
  const shown = value === undefined ? undefined : value * times;
  const track = useTrack(
    `${path} ${scenario.preset} ${suffix}`,
    () => fittedTrack(range, bounds, shown ?? 0),
    shown,
  );
  const rules = entryRules(words, formats, bounds);
  const read = (text: string) => readEntry(text, rules, words, isUncertain(found));
  const inForce = (quantity: Uncertain) =>
    inForceText(words, timesQuantity(quantity, times), formats);
  const confirm = () => act({ kind: 'confirm', paths: [path] });
  const hints = [words.help, derivedHint(scenario, path, times, formats)].filter(Boolean);
  return {
    ...kept,
    id: fieldId(path, scope),
    label: words.label,
    shownLabel: <MarkedText stretches={termStretches(words.label)} />,
    shownSuffix: <MarkedText stretches={termStretches(suffix)} />,
    value: shown,
    format: (number) => editText(words, Number(number.toPrecision(10)), formats.locale),
    parse: (text) => read(text).parsed,
    onCommit: (number, detail) => {
      const { text, isFinal } = detail;
      const typed = text === undefined ? undefined : read(text).range;
      const why = attempt(
        typed === undefined
          ? { kind: 'setTypical', path, typical: number / times }
          : { kind: 'setQuantity', path, quantity: ranged(found, typed, times) },
        { isFinal },
      );
      if (why === undefined) track.follow(number, detail);
      return why;
    },
    min: bounds.min,
    max: bounds.max,
    step: words.kind === 'percent' && range === noRange ? 0.01 : track.step,
    slider: track.span,
    track: track.span ? (
      <TrackBands path={path} words={words} times={times} range={track.span} />
    ) : undefined,
    prefix,
    suffix,
    source: source === undefined ? undefined : <SourceNote figure={figure(source)} />,
    hint: hints.length > 0 ? <MarkedText stretches={termStretches(hints.join(' '))} /> : undefined,
    isEdited: isEdited(found, standard),
    badge: isUncertain(found) ? badgeOf(found, words, scenario, confirm) : undefined,
    onReset: resetOf(standard, act, path),
    message: refusal,
    lastValidText: kept.refused && isUncertain(found) ? inForce(found) : undefined,
  };
}

function badgeOf(
  found: Uncertain,
  words: FieldWords,
  scenario: Scenario,
  onConfirm: () => void,
): Badge {
  if (isUnconfirmed(scenario, words, found))
    return { tone: 'open', text: unconfirmedText, onConfirm };
  return { tone: found.origin, text: originWords[found.origin] };
}

function typicalOf(found: unknown): number | undefined {
  if (isUncertain(found)) return found.typical;
  return typeof found === 'number' ? found : undefined;
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

function ranged(found: unknown, { low, typical, high }: TypedRange, times: number): Uncertain {
  const note = isUncertain(found) ? found.note : undefined;
  return {
    typical: typical / times,
    low: low / times,
    high: high / times,
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
  act: (action: Action) => unknown,
  path: string,
): (() => void) | undefined {
  if (isUncertain(standard)) return () => act({ kind: 'setQuantity', path, quantity: standard });
  if (standard === undefined || standard === null) return undefined;
  return () => act({ kind: 'setValue', path, value: standard });
}
