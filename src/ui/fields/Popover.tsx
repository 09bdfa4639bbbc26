import { type ReactNode, useId, useRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Popover.module.css';
import { placeWithoutAnchors } from './popoverElement.ts';

export interface PopoverProps {
  /** Accessible name of the trigger. */
  readonly label: string;
  /** What the trigger shows: an icon or a few words. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  /** `text` underlines (glossary terms), `icon` is a 24 px target, `button` looks like a button. */
  readonly variant?: 'icon' | 'text' | 'button';
}

/** A note that opens over the page by the native popover: Esc and a click elsewhere close it, focus returns. */
export function Popover({ label, trigger, children, variant = 'icon' }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes(styles.trigger, styles[variant])}
        aria-label={variant === 'icon' ? label : undefined}
        title={variant === 'icon' ? label : undefined}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        role="note"
        aria-label={label}
        className={styles.panel}
        onToggle={(event) => placeWithoutAnchors(event.currentTarget, button.current)}
      >
        {children}
      </div>
    </>
  );
}
