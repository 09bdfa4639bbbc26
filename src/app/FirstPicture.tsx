import { VerdictHeadline } from '../features/verdict/VerdictHeadline.tsx';
import type { Verdict } from '../present/verdict.ts';
import { classes } from '../ui/classes.ts';
import shell from '../ui/layout/AppShell.module.css';
import sheet from '../ui/layout/InputsSheet.module.css';
import header from './Header.module.css';
import { Wordmark } from './Wordmark.tsx';

export interface FirstPictureProps {
  /** Of the example: shown to whom it is the answer, once that is known. */
  readonly verdict: Verdict;
}

/** The page before its scripts are there: it answers nobody but a first visit, and nothing in it can be used. */
export function FirstPicture({ verdict }: FirstPictureProps) {
  return (
    <div className="first-shell" inert>
      <header className={shell.header}>
        <div className={header.header}>
          <Wordmark />
          <div className={classes(header.scenario, 'first-room')} />
        </div>
      </header>
      <aside className={classes(shell.inputs, 'first-aside')} />
      <main className={shell.main}>
        <div className="first-verdict" data-first-visit="" hidden>
          <VerdictHeadline
            verdict={verdict}
            odds={null}
            turns={null}
            isCompared
            toCome="all"
            onHow={() => undefined}
          />
        </div>
      </main>
      <section className={classes(sheet.bar, 'first-bar')}>
        <span className={sheet.summary} data-first-visit="" hidden>
          {verdict.summary}
        </span>
      </section>
    </div>
  );
}
