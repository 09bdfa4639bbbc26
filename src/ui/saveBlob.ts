/** Hands a file to the browser to keep. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download starts after this turn; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands a scenario, as it is written, to the browser: "Agency, 22 people" becomes "agency-22-people.fix-or-fee.json". */
export function saveScenarioText(text: string, name: string): void {
  saveBlob(new Blob([text], { type: 'application/json' }), fileNameOf([name], 'fix-or-fee.json'));
}

/** "Agency, 22 people" and "Cumulative cost" become "agency-22-people-cumulative-cost.csv". */
export function fileNameOf(words: readonly string[], ending: string): string {
  const found = words
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['scenario'];
  return `${found.join('-').slice(0, 80).replace(/-$/, '')}.${ending}`;
}
