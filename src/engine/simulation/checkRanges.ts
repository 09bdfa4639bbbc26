import type { ModelInput } from '../input/model.ts';
import { boundsAt } from './boundsAt.ts';
import type { InputRange, RangeProblem } from './contract.ts';

/** Figures whose shape enters tables, and those that set what is computed: they carry no range. */
const unranged =
  /(^horizonMonths$|^startCalendarMonth$|\.dispersion$|Cv$|seasonality|\.month$|Months$|fromHours$|fromUsers$|onContactShare$)/;
/** Months that may vary: they scale a ramp. */
const ranged = /\.rampMonths$/;

/** Everything wrong with ranges: paths that name no figure, values out of order or out of bounds. */
export function checkRanges(
  input: ModelInput,
  ranges: readonly InputRange[],
): readonly RangeProblem[] {
  const seen = new Set<string>();
  return ranges.flatMap((range) => {
    const { path } = range;
    const isTwice = seen.has(path);
    seen.add(path);
    if (!isFigure(input, path) || (unranged.test(path) && !ranged.test(path))) {
      const sentence = `${path} is not a figure that can carry a range.`;
      return [{ kind: 'wrongShape', expected: 'rangedFigure', path, sentence }];
    }
    return isTwice
      ? [{ kind: 'duplicateRange', path, sentence: `${path} has two ranges.` }]
      : rangeProblems(range);
  });
}

function isFigure(input: ModelInput, path: string): boolean {
  const [before, override] = path.split('.overrides.');
  const steps = [
    ...(before as string).split('.'),
    ...(override === undefined ? [] : ['overrides', override]),
  ];
  let node: unknown = input;
  for (const step of steps) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return typeof node === 'number';
}

function rangeProblems({ path, low, typical, high }: InputRange): readonly RangeProblem[] {
  const limits = boundsAt(path);
  if (![low, typical, high].every(Number.isFinite)) {
    const sentence = `The range of ${path} must consist of numbers.`;
    return [{ kind: 'notANumber', of: 'range', path, sentence }];
  }
  if (low > typical || typical > high) {
    const sentence = `The range of ${path} must run from low over typical to high.`;
    return [{ kind: 'wrongShape', expected: 'orderedRange', path, sentence }];
  }
  if (limits !== undefined && low < limits.min) {
    const limit = limits.min;
    const sentence = `The range of ${path} must begin at ${limit} or above.`;
    return [{ kind: 'belowMinimum', of: 'range', limit, value: low, path, sentence }];
  }
  if (limits !== undefined && high > limits.max) {
    const limit = limits.max;
    const sentence = `The range of ${path} must end at ${limit} or below.`;
    return [{ kind: 'aboveMaximum', of: 'range', limit, value: high, path, sentence }];
  }
  return [];
}
