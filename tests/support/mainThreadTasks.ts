import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];

/**
 * The processor time of every task on the page's main thread while something happens, milliseconds. Unlike the
 * Long Tasks of the page it leaves out the time in which other tests had the processor.
 */
export async function mainThreadTasks(
  page: Page,
  happens: () => Promise<void>,
): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await happens();
  await endOfTrace(session);
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const isNamed = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(events.filter(isNamed).map(thread));
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1_000);
}

async function endOfTrace(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
}
