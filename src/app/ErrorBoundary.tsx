import { Component, type ReactNode } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { Button } from '../ui/fields/Button.tsx';
import { Card } from '../ui/layout/Card.tsx';
import styles from './ErrorBoundary.module.css';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

interface State {
  readonly message: string | undefined;
}

/** The last resort; React knows error boundaries only as classes. The scenario can be saved from here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { message: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const retry = (): void => this.setState({ message: undefined });
    return (
      <main className={styles.page}>
        <Card>
          <h1 className={styles.title}>{pageTexts.fault}</h1>
          <p>{pageTexts.faultAdvice}</p>
          <p className={styles.message}>{message}</p>
          <p className={styles.actions}>
            <Button variant="primary" onClick={this.props.onSave}>
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
