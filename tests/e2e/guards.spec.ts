import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';

/** Waits until the guard has seen the planted problem, then clears the list so that the test passes. */
async function seen(problems: string[], expected: RegExp): Promise<void> {
  await expect.poll(() => problems.join('\n')).toMatch(expected);
  problems.length = 0;
}

async function openAndRun(page: Page, action: () => unknown): Promise<void> {
  await page.goto('./favicon.svg');
  await page.evaluate(action);
}

test('a console error is noticed', async ({ page, problems }) => {
  await openAndRun(page, () => console.error('planted'));
  await seen(problems, /console: planted/);
});

test('an uncaught error is noticed', async ({ page, problems }) => {
  await openAndRun(page, () => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await seen(problems, /page error: planted/);
});

test('a request that is not a GET is noticed', async ({ page, problems }) => {
  await openAndRun(page, async () => fetch('./favicon.svg', { method: 'POST', body: 'x' }));
  await seen(problems, /request: POST/);
});

test('a violation of the policy is noticed', async ({ page, problems }) => {
  await openAndRun(page, async () => fetch('http://localhost:1/').catch(() => undefined));
  await seen(problems, /policy violation: connect-src/);
});

test('text that becomes markup is refused, and noticed', async ({ page, problems }) => {
  await openAndRun(page, () => {
    try {
      document.documentElement.innerHTML = '<b>planted</b>';
    } catch {
      // Refused, as it should be.
    }
  });
  await seen(problems, /policy violation: require-trusted-types-for/);
});
