import { type ReactNode, useRef } from 'react';
import { texts } from '../texts.ts';
import styles from './AppShell.module.css';
import { InputsSheet } from './InputsSheet.tsx';
import { useIsWide } from './useIsWide.ts';

export interface AppShellProps {
  /** Brand, scenario tabs, actions. Put it in one row that may wrap. */
  readonly header: ReactNode;
  readonly inputs: ReactNode;
  /** Name of the inputs' region: "Inputs". */
  readonly inputsLabel: string;
  /** The finding in a few words for the bar on a phone: "Managed saves $85,408". */
  readonly summary: ReactNode;
  /** The results. */
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** `sheet` keeps the inputs one tap away on a wide screen too (presenting). */
  readonly inputsPlace?: 'auto' | 'sheet';
  /** Another object brings the inputs up where they are a tap away. */
  readonly inputsOpenedFor?: object | null;
}

/** Header over inputs beside results; on a phone the inputs come up from a bar at the bottom. */
export function AppShell(props: AppShellProps) {
  const { header, inputs, inputsLabel, summary, children, footer, inputsPlace = 'auto' } = props;
  const { inputsOpenedFor } = props;
  const isWide = useIsWide();
  const main = useRef<HTMLElement>(null);
  const isBeside = isWide && inputsPlace === 'auto';
  return (
    <div className={styles.shell} data-inputs={isBeside ? 'beside' : 'sheet'}>
      {/* A button: a fragment link would overwrite the scenario that the address carries. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {texts.skipToResults}
      </button>
      <header className={styles.header}>{header}</header>
      {isBeside ? (
        <aside className={styles.inputs} aria-label={inputsLabel}>
          {inputs}
        </aside>
      ) : null}
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
      {isBeside ? null : (
        <InputsSheet label={inputsLabel} summary={summary} openedFor={inputsOpenedFor}>
          {inputs}
        </InputsSheet>
      )}
    </div>
  );
}
