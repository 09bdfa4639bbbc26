/** Where no background thread starts: some browsers refuse them to a page that was opened from disk. */

export const title = 'Simulated futures take longer here';
export const sentence =
  'No background thread could be started, so the page computes the futures itself, a little at a time, between what you do. The figures are the same.';
