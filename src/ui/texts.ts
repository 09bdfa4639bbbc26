/**
 * Every word that the vocabulary of the view says by itself: its page of the catalogue of words, which it keeps
 * because it knows nothing outside itself. All others stand in present/.
 */
export const texts = {
  close: 'Close',
  dismiss: 'Dismiss',
  skipToResults: 'Skip to the results',
  editInputs: 'Edit inputs',
  arrange: (name: string): string => `Arrange ${name}`,
  earlier: 'Move earlier',
  later: 'Move later',
  hide: 'Hide',
  show: 'Show',
  isHidden: (name: string): string => `${name} is hidden.`,
  showAgain: (name: string): string => `Show ${name}`,
  chart: 'Chart',
  table: 'Table',
  explain: 'Explain',
  notDrawn: 'The drawing could not be loaded. The table shows the same figures.',
  viewOf: (title: string): string => `Show “${title}” as`,
  saveAs: (title: string): string => `Save “${title}” as a picture`,
  saveSvg: 'SVG, for print',
  savePng: 'PNG, for slides',
  csv: 'CSV',
  saveCsv: (caption: string): string => `Save “${caption}” as CSV`,
  scrollableTable: (caption: string): string => `${caption}, scrollable table`,
} as const;
