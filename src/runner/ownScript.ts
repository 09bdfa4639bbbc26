/** As far as browsers have it (Trusted Types, W3C); the DOM's types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** The one policy that the page's own policy names. */
const policyName = 'fix-or-fee';

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  policyName,
  { createScriptURL: checked },
);

/**
 * The address of a script of the app's own, as browsers want it that run no script from a mere text.
 *
 * @throws where the address lies outside the page's folder and is no blob, which only the page itself can make
 */
export function ownScript(address: string): string {
  return policy ? policy.createScriptURL(address) : checked(address);
}

function checked(address: string): string {
  const { href, protocol } = new URL(address, location.href);
  const folder = new URL('.', location.href).href;
  if (protocol !== 'blob:' && !href.startsWith(folder)) {
    throw new TypeError(`${href} is no script of this app.`);
  }
  return address;
}
