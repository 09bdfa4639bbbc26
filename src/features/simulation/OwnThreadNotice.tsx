import * as ownThreadTexts from '../../present/texts/ownThreadTexts.ts';
import { useState } from 'react';
import { Notice } from '../../ui/layout/Notice.tsx';

/** Says that there are no background threads, until it has been read. */
export function OwnThreadNotice() {
  const [isRead, setIsRead] = useState(false);
  return isRead ? null : (
    <Notice title={ownThreadTexts.title} tone="word" onDismiss={() => setIsRead(true)}>
      <p>{ownThreadTexts.sentence}</p>
    </Notice>
  );
}
