import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Menu.module.css';
import popoverStyles from './Popover.module.css';
import { closePopover, placeWithoutAnchors } from './popoverElement.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Small text at the end: a shortcut, a file type. */
  readonly note?: string;
  readonly isDisabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** Accessible name of trigger and menu. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly variant?: 'button' | 'icon' | 'text';
}

/** A short list of actions under a button, in the native popover; arrow keys, Home, End and Esc as in a menu. */
export function Menu({ label, trigger, items, variant = 'button' }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes(popoverStyles.trigger, popoverStyles[variant])}
        aria-label={variant === 'icon' ? label : undefined}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={classes(popoverStyles.panel, styles.menu)}
        onKeyDown={moveFocus}
        onBeforeToggle={(event) => focusFirstOnOpening(event.currentTarget)}
        onToggle={(event) => placeWithoutAnchors(event.currentTarget, button.current)}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            disabled={item.isDisabled}
            onClick={() => {
              closePopover(list.current);
              button.current?.focus();
              item.onSelect();
            }}
          >
            {item.icon}
            <span className={styles.label}>{item.label}</span>
            {item.note ? <span className={styles.note}>{item.note}</span> : null}
          </button>
        ))}
      </div>
    </>
  );
}

function enabledItems(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
}

/**
 * Lets the browser focus the first item in the step that opens the menu. The toggle event comes later: a key
 * pressed in between would go to the button, and the next one would choose another item than the one meant.
 */
function focusFirstOnOpening(menu: HTMLElement): void {
  for (const [index, item] of enabledItems(menu).entries()) {
    item.toggleAttribute('autofocus', index === 0);
  }
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  const items = enabledItems(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  if (event.key === 'Tab') closePopover(menu);
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items.at(target % items.length)?.focus();
}
