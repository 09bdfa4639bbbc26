/** Where the browser refuses background threads, as some do to a page that was opened from disk. */

export const title = 'Simulated futures take longer here';
export const sentence =
  'This browser gives the page no background thread, so the page computes the futures itself, a little at a time, between what you do. The figures are the same.';
