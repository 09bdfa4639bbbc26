import { RotateCcw } from 'lucide-react';
import { fieldTexts } from './fieldTexts.ts';
import { Button } from './Button.tsx';
import styles from './FieldFrame.module.css';
import { IconButton } from './IconButton.tsx';

/** What is to be known of a field's content, in two or three words beside its label. */
export interface Badge {
  /** `open` asks for something, so that its words never give way to a dot. */
  readonly tone: 'default' | 'edited' | 'client' | 'open';
  readonly text: string;
  /** What an `open` badge asks for. */
  readonly onConfirm?: () => void;
}

/** The badge of a field that differs from its default. */
export const changedBadge: Badge = { tone: 'edited', text: fieldTexts.changed };

export interface FieldBadgeProps extends Badge {
  /** Plain text of the field's label, for the names of the buttons. */
  readonly labelText: string;
  readonly onReset?: (() => void) | undefined;
}

/** Says where the content of a field comes from, and leads back to its default. */
export function FieldBadge({ tone, text, labelText, onConfirm, onReset }: FieldBadgeProps) {
  return (
    <span className={styles.changed} data-tone={tone} title={text}>
      <span className={styles.dot} data-mark aria-hidden="true" />
      <span className={styles.changedText}>{text}</span>
      {onConfirm ? (
        <Button variant="link" label={fieldTexts.confirmOf(labelText)} onClick={onConfirm}>
          {fieldTexts.confirm}
        </Button>
      ) : null}
      {onReset ? (
        <IconButton
          label={fieldTexts.resetTo(labelText)}
          icon={<RotateCcw size="0.75rem" aria-hidden="true" />}
          onClick={onReset}
        />
      ) : null}
    </span>
  );
}
