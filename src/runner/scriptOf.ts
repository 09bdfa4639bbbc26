import { ownScript } from './ownScript.ts';

/** Made once for each text: workers are started again and again. */
const addresses = new Map<string, string>();

/** The address of a script that the page carries as a text. */
export function scriptOf(text: string): string {
  const address =
    addresses.get(text) ?? URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  addresses.set(text, address);
  return ownScript(address);
}
