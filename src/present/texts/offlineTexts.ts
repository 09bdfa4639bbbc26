export const newerReady = 'A newer version of Fix or Fee is ready. Yours stays until you change.';
export const changeNow = 'Change now';
export const later = 'Later';
