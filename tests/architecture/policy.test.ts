import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const policyOf = (text: string, before: RegExp) => before.exec(text)?.[1] ?? '';

const ofPage = policyOf(read('index.html'), /Content-Security-Policy"\s+content="([^"]+)"/);

describe('the policy of the page', () => {
  it('allows nothing from elsewhere, no inline script and no evaluated text', () => {
    expect(ofPage).toContain("default-src 'none'");
    expect(ofPage).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets no text become markup, and none the address of a script but through one policy', () => {
    expect(ofPage).toContain("require-trusted-types-for 'script'; trusted-types fix-or-fee");
    expect(read('src/runner/ownScript.ts')).toContain("policyName = 'fix-or-fee'");
  });

  it.each([
    ['public/_headers', /Content-Security-Policy: (.+)/],
    ['docs/SECURITY.md', /Content-Security-Policy "([^"]+)"/],
  ])('is the same in %s, but for frames, which only a header can refuse', (file, pattern) => {
    expect(policyOf(read(file), pattern)).toBe(`${ofPage}; frame-ancestors 'none'`);
  });
});
