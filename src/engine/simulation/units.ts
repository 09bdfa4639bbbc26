import type { QuantileTable } from '../distributions/quantileTable.ts';
import { nextIncident, saltedBits, salts } from '../random/saltedBits.ts';
import type { Cells, ClassDraws } from './cells.ts';
import type { Column } from './selection.ts';
import { labourUnit, waitUnit } from './unitDraws.ts';

/** Unit labour and wait of all incidents, drawn when they are first asked for. */
export function createUnits(cells: Cells, draws: ClassDraws) {
  let units = { labour: new Float64Array(1024), wait: new Float64Array(1024) };
  let isDrawn = false;
  return {
    restart() {
      isDrawn = false;
    },
    of(): { readonly labour: Column; readonly wait: Column } {
      if (isDrawn) return units;
      if (cells.incidents > units.labour.length) {
        const capacity = Math.ceil(cells.incidents * 1.25);
        units = { labour: new Float64Array(capacity), wait: new Float64Array(capacity) };
      }
      fillUnits(units.labour, units.wait, cells, draws);
      isDrawn = true;
      return units;
    },
  };
}

/** Fills unit labour and unit wait, both of mean 1; a wait of 0 is handled on contact. */
function fillUnits(
  labour: Column,
  wait: Column,
  cells: Cells,
  { labour: labourTable, wait: waitTable, onContactShare }: ClassDraws,
): void {
  if (labourTable !== null && waitTable !== null) {
    drawBoth(labour, wait, cells, labourTable, waitTable);
  } else {
    drawUnits(labour, cells, labourTable, labourUnit);
    drawUnits(wait, cells, waitTable, waitUnit);
  }
  if (onContactShare > 0) handleOnContact(wait, cells, onContactShare);
}

function drawBoth(
  labour: Column,
  wait: Column,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  labourTable: QuantileTable,
  waitTable: QuantileTable,
): void {
  const { body: labourBody } = labourTable;
  const { body: waitBody } = waitTable;
  const salt = salts.unit | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const high = keyHigh[i] as number;
    const end = offset[i + 1] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      const word = saltedBits(low, high, salt);
      labour[at] = labourUnit(labourBody, labourTable, word, low, high);
      wait[at] = waitUnit(waitBody, waitTable, word, low, high);
      low = nextIncident(low);
    }
  }
}

/** Unit draws of one variable; 1 without a table. */
function drawUnits(
  units: Column,
  { keyLow, keyHigh, offset, struck, struckCount, incidents }: Cells,
  table: QuantileTable | null,
  unitOf: typeof labourUnit,
): void {
  if (table === null) {
    units.fill(1, 0, incidents);
    return;
  }
  const { body } = table;
  const salt = salts.unit | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const high = keyHigh[i] as number;
    const end = offset[i + 1] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      units[at] = unitOf(body, table, saltedBits(low, high, salt), low, high);
      low = nextIncident(low);
    }
  }
}

/** No wait for what is handled on contact. */
function handleOnContact(
  wait: Column,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  share: number,
): void {
  const edge = share * 4294967296;
  const salt = salts.onContact | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const high = keyHigh[i] as number;
    const end = offset[i + 1] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      if (saltedBits(low, high, salt) >>> 0 < edge) wait[at] = 0;
      low = nextIncident(low);
    }
  }
}
