import { NumberField } from '../../ui/fields/NumberField.tsx';
import { type FigureRequest, useFigure } from './useFigure.tsx';

/** A figure of the scenario: exact entry, slider where there is a usual range, source, reset. */
export function FigureField(request: FigureRequest) {
  return <NumberField {...useFigure(request)} />;
}
