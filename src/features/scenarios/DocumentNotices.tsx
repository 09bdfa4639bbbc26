import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { newsSentence, storageSentences, visitSentences } from '../../present/documents.ts';
import type { DeskState, News } from '../../scenario/documents/deskState.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Notice } from '../../ui/layout/Notice.tsx';

export interface DocumentNoticesProps {
  readonly state: DeskState;
  /** Makes the visit one's own. */
  readonly onKeep: () => void;
  /** Goes back to one's own scenario. */
  readonly onLeave: () => void;
  readonly onDownload: () => void;
  readonly onScenarios: () => void;
  readonly onDismiss: () => void;
}

/** What the list of scenarios has no more to say about, or cannot be read for. */
const withoutList: ReadonlySet<News['kind']> = new Set([
  'kept',
  'refusedLink',
  'unread',
  'changeWaits',
]);

/** What a person has to know about how the scenario on the page is kept. */
export function DocumentNotices(props: DocumentNoticesProps) {
  const { visit, problem, news } = props.state;
  return (
    <>
      {visit ? (
        <Notice
          title={scenariosTexts.visits[visit.from]}
          tone="word"
          actions={
            <span style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--space-2)' }}>
              <Button onClick={props.onKeep}>{scenariosTexts.saveCopy}</Button>
              <Button variant="link" onClick={props.onLeave}>
                {scenariosTexts.backToMine}
              </Button>
            </span>
          }
        >
          {visitSentences(visit).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {problem ? (
        <Notice
          title={scenariosTexts.notKept}
          actions={<Button onClick={props.onDownload}>{scenariosTexts.download}</Button>}
        >
          <p>{storageSentences[problem]}</p>
        </Notice>
      ) : null}
      {news ? (
        <Notice
          title={scenariosTexts.aboutYours}
          tone={news.kind === 'kept' ? 'word' : 'problem'}
          actions={
            withoutList.has(news.kind) ? null : (
              <Button onClick={props.onScenarios}>{scenariosTexts.scenarios}</Button>
            )
          }
          onDismiss={props.onDismiss}
        >
          <p>{newsSentence(news)}</p>
        </Notice>
      ) : null}
    </>
  );
}
