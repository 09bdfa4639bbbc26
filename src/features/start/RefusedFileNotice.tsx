import { Notice } from '../../ui/layout/Notice.tsx';
import type { RefusedFile } from './readScenarioFile.ts';

export interface RefusedFileNoticeProps {
  readonly file: RefusedFile;
  readonly onDismiss: () => void;
}

/** Why a file was not opened; what was on the page is still there. */
export function RefusedFileNotice({ file, onDismiss }: RefusedFileNoticeProps) {
  return (
    <Notice title={`“${file.fileName}” was not opened`} onDismiss={onDismiss}>
      <ul>
        {file.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>The scenario on this page is unchanged.</p>
    </Notice>
  );
}
