export const newerReady =
  'A newer version of Fix or Fee is ready. You keep this one until you update.';
export const changeNow = 'Update now';
export const later = 'Later';
