// The first port to try, from PORT (4173 where it names none). What is no port ends the program with a sentence:
// npm start runs this by itself, before the page is built.
const named = process.env.PORT?.trim() || '4173';

export const firstPort = Number(named);

/** The last port there is. */
export const lastPort = 65_535;

if (!/^\d+$/.test(named) || firstPort > lastPort) {
  console.error(`PORT must be a whole number from 0 to ${lastPort} (it is ${named}).`);
  process.exit(1);
}
