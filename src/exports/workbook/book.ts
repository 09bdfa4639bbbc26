import type { Layers, ModelInput } from '../../engine/index.ts';
import type { BilledCase } from './billedHours.ts';
import type { CaseSheet } from './caseSheet.ts';
import type { IncidentSheet } from './incidentCases.ts';
import type { Cells } from './inputCells.ts';
import type { LostCase } from './lostHours.ts';
import type { Line } from './monthSheet.ts';
import type { Timeline } from './timelineSheet.ts';

/** A workbook while it is being written. */
export interface Book {
  readonly model: ModelInput;
  readonly cells: Cells<ModelInput>;
  /** The cells that switch layers on (1) and off (0). */
  readonly layers: Readonly<Record<keyof Layers, string>>;
  readonly valueOf: (name: string) => number;
  /** Marks an input on which more rests than formulas say: its cell is locked. */
  readonly fix: (name: string) => void;
  /** Marks a line that a stated value rests on: whatever leads to it is locked. */
  readonly state: (line: Line) => void;
  readonly timeline: Timeline;
  readonly billed: CaseSheet<BilledCase>;
  readonly lost: CaseSheet<LostCase>;
  readonly incidents: IncidentSheet;
}
