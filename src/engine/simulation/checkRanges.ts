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
      return [problem('wrongShape', path, `${path} is not a figure that can carry a range.`)];
    }
    return isTwice
      ? [problem('duplicateId', path, `${path} has two ranges.`)]
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
    return [problem('notANumber', path, `The range of ${path} must consist of numbers.`)];
  }
  if (low > typical || typical > high) {
    return [
      problem('wrongShape', path, `The range of ${path} must run from low over typical to high.`),
    ];
  }
  if (limits !== undefined && low < limits.min) {
    return [
      problem('belowMinimum', path, `The range of ${path} must begin at ${limits.min} or above.`),
    ];
  }
  if (limits !== undefined && high > limits.max) {
    return [
      problem('aboveMaximum', path, `The range of ${path} must end at ${limits.max} or below.`),
    ];
  }
  return [];
}

function problem(kind: RangeProblem['kind'], path: string, sentence: string): RangeProblem {
  return { kind, path, sentence };
}
