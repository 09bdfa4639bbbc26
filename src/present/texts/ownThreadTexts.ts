/** Where the browser refuses background threads, as some do to a page that was opened from disk. */

export const title = 'Simulated futures take longer here';
export const sentence =
  'This browser gives the page no background thread, so the futures are computed by the page itself, in short turns between your own work. The figures are the same.';
