import type { MouseEventHandler, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps {
  /** Accessible name; also the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  readonly variant?: 'plain' | 'outlined';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
}

/** A square button that shows only an icon; never under 24 px. */
export function IconButton({
  label,
  icon,
  onClick,
  variant = 'plain',
  isDisabled = false,
  isPressed,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, variant === 'outlined' && styles.outlined)}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
