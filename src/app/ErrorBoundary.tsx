import { Component, type ReactNode } from 'react';
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
          <h1 className={styles.title}>The page could not be drawn</h1>
          <p>
            This is a fault of the program, not of your figures. Your scenario is still here: save
            it as a file, or take back the last change and go on.
          </p>
          <p className={styles.message}>{message}</p>
          <p className={styles.actions}>
            <Button variant="primary" onClick={this.props.onSave}>
              Save the scenario
            </Button>
            <Button
              onClick={() => {
                this.props.onUndo();
                retry();
              }}
            >
              Undo the last change
            </Button>
            <Button onClick={retry}>Try again</Button>
          </p>
        </Card>
      </main>
    );
  }
}
