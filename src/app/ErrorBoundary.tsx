import { Component, type ReactNode } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { Button } from '../ui/fields/Button.tsx';
import { Card } from '../ui/layout/Card.tsx';
import styles from './ErrorBoundary.module.css';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Says why no file comes of it. */
  readonly onSave: (say: (sentence: string) => void) => void;
  readonly onUndo: () => void;
}

interface State {
  readonly message: string | undefined;
  readonly refusal: string | undefined;
}

/** The last resort; React knows error boundaries only as classes. The scenario can be saved from here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { message: undefined, refusal: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message, refusal } = this.state;
    if (message === undefined) return this.props.children;
    const retry = (): void => this.setState({ message: undefined, refusal: undefined });
    const save = (): void => {
      this.setState({ refusal: undefined });
      this.props.onSave((sentence) => this.setState({ refusal: sentence }));
    };
    return (
      <main className={styles.page}>
        <Card>
          <h1 className={styles.title}>{pageTexts.fault}</h1>
          <p>{pageTexts.faultAdvice}</p>
          <p className={styles.message}>{message}</p>
          {refusal ? <p role="alert">{refusal}</p> : null}
          <p className={styles.actions}>
            <Button variant="primary" onClick={save}>
              {pageTexts.saveScenario}
            </Button>
            <Button
              onClick={() => {
                this.props.onUndo();
                retry();
              }}
            >
              {pageTexts.undoLast}
            </Button>
            <Button onClick={retry}>{pageTexts.tryAgain}</Button>
          </p>
        </Card>
      </main>
    );
  }
}
