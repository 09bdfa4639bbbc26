import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AccentView } from '../../present/presenting/accentWords.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { customProperties } from '../../ui/customProperties.ts';
import { IsStaged } from '../../ui/layout/cardTools.ts';
import { DownloadsContext } from '../../ui/layout/downloads.ts';
import type { Showing } from './showing.ts';
import styles from './Stage.module.css';
import { StageHead } from './StageHead.tsx';
import { useFit } from './useFit.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { useStageKeys } from './useStageKeys.ts';

/** One finding. */
export interface StageScreen {
  readonly id: string;
  /** What it is about, whatever its title says today. */
  readonly name: string;
  readonly content: ReactNode;
}

export interface StageProps {
  readonly screens: readonly StageScreen[];
  /** Named where there is no client. */
  readonly scenario: string;
  readonly showing: Showing;
  /** Null: the page's own ink. */
  readonly accent: AccentView | null;
  /** Undo and what else stands beside the steps. */
  readonly tools: ReactNode;
  /** The inputs within reach. */
  readonly inputs: ReactNode;
  /** Dialogs over the stage, and what is said to a screen reader alone. */
  readonly children: ReactNode;
  /** Whether a dialog lies over the stage: what closes that one leaves the stage where it is. */
  readonly isCovered: boolean;
  /** Whether a hand moves a figure: nothing on the stage gets larger until it rests. */
  readonly isHeld: boolean;
  readonly onClose: () => void;
}

/** How far an arrow scrolls what does not fit, pixels. */
const line = 80;

/** One finding at a time over the whole screen or, where that is refused, over the whole window. */
export function Stage(props: StageProps) {
  const { screens, scenario, showing, accent, tools, inputs, children, isCovered } = props;
  const { isHeld, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [shownId, setShownId] = useState(screens[0]?.id);
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === shownId),
  );
  const last = screens.length - 1;
  const screen = screens[at];
  useKeptPlace();
  useFit(body, shown, screen?.id, isHeld);
  useModal(dialog, useFullScreen(useUnlessCovered(isCovered, onClose)));
  const said = useSaid(body, at, screens);
  const go = useCallback(
    (to: number) => {
      const next = Math.min(Math.max(to, 0), last);
      setShownId(screens[next]?.id);
      if (body.current) body.current.scrollTop = 0;
      // The button that led here may be of no more use.
      if (next === 0 || next === last) dialog.current?.focus();
    },
    [screens, last],
  );
  const steps = useMemo(
    () => ({
      next: () => go(at + 1),
      previous: () => go(at - 1),
      first: () => go(0),
      last: () => go(last),
      down: () => scroll(body.current, line),
      up: () => scroll(body.current, -line),
    }),
    [go, at, last],
  );
  useStageKeys(dialog, steps);
  return (
    <dialog
      ref={dialog}
      className={styles.stage}
      aria-label={presentingTexts.presentation}
      tabIndex={-1}
      style={
        accent
          ? customProperties({ '--accent': `light-dark(${accent.light}, ${accent.dark})` })
          : undefined
      }
      // React lets both of these rise from the dialogs over the stage.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <StageHead
        showing={showing}
        scenario={scenario}
        at={at}
        count={screens.length}
        steps={steps}
        tools={tools}
        onClose={onClose}
      />
      <section
        ref={body}
        className={styles.body}
        aria-label={screen?.name}
        // What does not fit is scrolled by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-stage
      >
        <IsStaged value>
          <DownloadsContext value={null}>
            <div key={screen?.id} ref={shown} className={styles.screen}>
              {screen?.content}
            </div>
          </DownloadsContext>
        </IsStaged>
      </section>
      <div className={styles.inputs}>{inputs}</div>
      <p className={styles.hidden} role="status">
        {said}
      </p>
      {children}
    </dialog>
  );
}

/** How long the key that closed a dialog over the stage may take to end the full screen too, milliseconds. */
const echoMs = 500;

/** The same, but not on account of the key that closes what lies over the stage. */
function useUnlessCovered(isCovered: boolean, onLeft: () => void): () => void {
  const uncovered = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!isCovered) return undefined;
    return () => {
      uncovered.current = performance.now();
    };
  }, [isCovered]);
  return () => {
    if (!isCovered && performance.now() - uncovered.current > echoMs) onLeft();
  };
}

function scroll(body: HTMLElement | null, by: number): void {
  if (body) body.scrollTop += by;
}

/** Opens the dialog once the screen is settled, and gives the focus back at the end. */
function useModal(
  dialog: { readonly current: HTMLDialogElement | null },
  isSettled: boolean,
): void {
  useLayoutEffect(() => {
    if (!isSettled) return undefined;
    const shown = dialog.current;
    shown?.showModal();
    shown?.focus();
    return () => shown?.close();
  }, [dialog, isSettled]);
}

/** The title of a screen and its place, said once it stands. */
function useSaid(
  body: { readonly current: HTMLElement | null },
  at: number,
  screens: readonly StageScreen[],
): string {
  const [said, setSaid] = useState('');
  const { id, name = '' } = screens[at] ?? {};
  const position = presentingTexts.position(at + 1, screens.length);
  useEffect(() => {
    const timer = setTimeout(() => {
      const title = body.current?.querySelector('h2, h3')?.textContent;
      setSaid(presentingTexts.saidOf(title ?? name, position));
    }, 200);
    return () => clearTimeout(timer);
  }, [body, id, name, position]);
  return said;
}
