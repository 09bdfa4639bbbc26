import type { BrowserContext } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Guards {
  /**
   * Whether the page's simulation comes to run. Without, the page goes on waiting for its futures, as over a
   * slow network, and the processor is left to what is tried.
   */
  readonly hasFutures: boolean;
  /** Console errors a test provokes on purpose, for example by cutting the network. */
  readonly allowedErrors: readonly RegExp[];
  /** What the page did and must not; a test that plants a problem empties the list itself. */
  readonly problems: string[];
}

function isOwnFile(address: string, origin: string): boolean {
  const url = new URL(address);
  return url.protocol === 'data:' || url.origin === origin;
}

function watchNetwork(context: BrowserContext, origin: string, report: (text: string) => void) {
  context.on('request', (request) => {
    if (request.method() !== 'GET' || !isOwnFile(request.url(), origin)) {
      report(`request: ${request.method()} ${request.url()}`);
    }
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => report(`websocket: ${socket.url()}`));
  });
}

function watchErrors(context: BrowserContext, report: (text: string) => void) {
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`page error: ${error.error().message}`));
}

async function withholdSimulation(context: BrowserContext): Promise<void> {
  await context.route(/\/simulation\.worker-[^/]*\.js$/, () => {
    // It is never answered.
  });
}

function reportPolicyViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** Playwright's `test` that fails on any console or page error, policy violation or foreign request. */
export const test = base.extend<Guards>({
  hasFutures: [true, { option: true }],
  allowedErrors: [[], { option: true }],
  problems: [
    async ({ context, baseURL, hasFutures, allowedErrors }, use) => {
      const problems: string[] = [];
      const report = (text: string) => {
        if (!allowedErrors.some((pattern) => pattern.test(text))) problems.push(text);
      };
      watchNetwork(context, new URL(baseURL ?? '').origin, report);
      watchErrors(context, report);
      if (!hasFutures) await withholdSimulation(context);
      await context.addInitScript(reportPolicyViolations);
      await use(problems);
      expect(problems, 'errors, policy violations and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});
