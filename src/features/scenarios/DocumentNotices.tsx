import { newsSentence, storageSentences, visitSentences } from '../../present/documents.ts';
import type { DeskState } from '../../scenario/documents/deskState.ts';
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

/** What a person has to know about how the scenario on the page is kept. */
export function DocumentNotices(props: DocumentNoticesProps) {
  const { visit, problem, news } = props.state;
  return (
    <>
      {visit ? (
        <Notice
          title={visit.from === 'link' ? 'A shared scenario' : 'A scenario of a newer version'}
          tone="word"
          actions={
            <span style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--space-2)' }}>
              <Button onClick={props.onKeep}>Save a copy</Button>
              <Button variant="link" onClick={props.onLeave}>
                Back to mine
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
        <Notice title="Not kept" actions={<Button onClick={props.onDownload}>Download</Button>}>
          <p>{storageSentences[problem]}</p>
        </Notice>
      ) : null}
      {news ? (
        <Notice
          title="About your scenarios"
          tone={news.kind === 'kept' ? 'word' : 'problem'}
          actions={
            news.kind === 'kept' || news.kind === 'refusedLink' ? null : (
              <Button onClick={props.onScenarios}>Scenarios</Button>
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
