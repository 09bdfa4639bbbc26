/** "A" for 1, "AB" for 28. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
}

/** A sheet as formulas name it: in quotes unless it is a plain word. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A name that a spreadsheet takes for a sheet and that is not among those taken. */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const plain =
    wanted
      .replace(/[[\]/\\:*?'!]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Plan';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = `${plain.slice(0, 31 - end.length).trim()}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
