import type { MouseEventHandler, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  /** `primary` once per view; `link` for actions inside running text and lists. */
  readonly variant?: 'primary' | 'outlined' | 'plain' | 'link';
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  /** Longer accessible name where the visible text alone is unclear; must contain the visible text. */
  readonly label?: string;
  /** Id of what says more about it. */
  readonly describedBy?: string;
}

/** The one button of the house. */
export function Button(props: ButtonProps) {
  const {
    children,
    onClick,
    variant = 'outlined',
    icon,
    type = 'button',
    isDisabled = false,
    isPressed,
    label,
  } = props;
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      className={classes(styles.button, styles[variant])}
      onClick={onClick}
      disabled={isDisabled}
      aria-pressed={isPressed}
      aria-label={label}
      aria-describedby={props.describedBy}
    >
      {icon}
      {children}
    </button>
  );
}
