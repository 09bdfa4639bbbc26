import { useMemo } from 'react';
import { methodPage } from '../../present/methodPage.ts';
import type { Formats } from '../../present/numbers.ts';
import * as methodTexts from '../../present/texts/methodTexts.ts';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { Glossary } from './Glossary.tsx';
import styles from './MethodDialog.module.css';
import { MethodText } from './MethodText.tsx';
import { Sources } from './Sources.tsx';

export interface MethodDialogProps {
  readonly formats: Formats;
  readonly onClose: () => void;
}

/** How the figures come about, what they do not tell, and where every default is from. */
export function MethodDialog({ formats, onClose }: MethodDialogProps) {
  const page = useMemo(() => methodPage(formats), [formats]);
  return (
    <Dialog title={methodTexts.title} onClose={onClose}>
      <div className={styles.page}>
        {page.sections.map((section) => (
          <MethodText key={section.id} section={section} />
        ))}
        <section className={styles.section}>
          <h3>{methodTexts.limits}</h3>
          <ul>
            {page.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <section className={styles.section}>
          <h3>{methodTexts.weakEvidence}</h3>
          <ul>
            {page.weakEvidence.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
        <Sources groups={page.sourceGroups} />
        <Glossary terms={page.glossary} />
      </div>
    </Dialog>
  );
}
