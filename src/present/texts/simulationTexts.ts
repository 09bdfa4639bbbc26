/** How the futures are drawn, and what can be asked of them. */

export const simulation = 'Simulation';
export const futuresDifferBy = 'Futures differ by';
export const luck = 'Luck';
export const ranges = 'Ranges of inputs';
export const reroll = 'Re-roll';
export const rerollLong = 'Re-roll: another seed';
export const openBadYear = 'Open a bad year';
export const simulating = 'Simulating …';
export const none = 'No simulated futures';
export const futures = (count: string): string => `${count} futures`;
export const simulate = (many: string): string => `Simulate ${many}`;
export const progressOf = (many: string): string => `Simulating ${many}`;
export const cancel = 'Cancel';
export const cancelOf = (many: string): string => `Cancel the simulation of ${many}`;
export const tryAgain = 'Try again';
