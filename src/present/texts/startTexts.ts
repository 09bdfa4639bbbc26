/** The few questions that fill in an example. */

export const title = 'Start from your figures';
export const mostLike = 'Most like';
export const mostLikeHint = 'Whatever you leave blank is filled in from this example.';
export const people = 'How many people use IT?';
export const tickets = 'How often does somebody need help?';
export const ticketsUnit = 'times a month in all';
export const hourlyRate = 'What does an hour of outside help cost?';
export const hourlyRateUnit = '/ h';
export const fee = 'And the managed quote on your desk?';
export const feeUnit = '/ person / month';
export const helpsToday = 'Who helps today?';
export const supportHours = 'When must IT be working?';
export const showAnswer = 'Show the answer';
export const openFile = 'Open a file instead';
export const orPaste = 'or paste its text here';
