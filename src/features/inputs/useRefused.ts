import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { keyed, segmentsOf, valueAt } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import type { RefusedTextProps } from '../../ui/fields/useRefusedText.ts';
import { useInputs } from './inputsContext.ts';
import type { StandingValue } from './refusedBoard.ts';

/** The refused text of a field, kept for every place in which the field is shown. */
export function useRefused(field: string, standing: StandingValue): Required<RefusedTextProps> {
  const { refusals, live } = useInputs();
  const read = useCallback(() => refusals.read(field), [refusals, field]);
  return {
    refused: useSyncExternalStore(refusals.subscribe, read),
    onRefused: (refused) => refusals.post(field, refused, live.scenario(), standing),
  };
}

/** The same for what is entered at a path; of a quantity one figure or its note. */
export function useRefusedAt(
  path: string,
  part: 'typical' | 'low' | 'high' | 'note' = 'typical',
): Required<RefusedTextProps> {
  const standing = useMemo(() => {
    const segments = segmentsOf(path);
    return (scenario: Scenario) => {
      const found = valueAt(scenario, segments);
      return [idsAlong(scenario, segments), isUncertain(found) ? found[part] : found];
    };
  }, [path, part]);
  return useRefused(part === 'typical' ? path : `${path}.${part}`, standing);
}

/** Of the items of lists that a path leads through: after a removal another one may stand in its place. */
function idsAlong(scenario: Scenario, segments: readonly string[]): readonly unknown[] {
  return segments.map((_, at) => keyed(valueAt(scenario, segments.slice(0, at)))?.['id']);
}
