import type { FromWorker, ToWorker } from './protocol.ts';

/** A worker under way. */
export interface WorkerPort {
  readonly post: (message: ToWorker, transfer: ArrayBuffer[]) => void;
  /** Ends it; nothing is heard of it afterwards. */
  readonly stop: () => void;
}

export interface WorkerListener {
  readonly onAnswer: (message: FromWorker) => void;
  /** It failed to load, threw past its own guard or sent what cannot be read. */
  readonly onCrash: (sentence: string) => void;
}

/** Starts a worker; may throw where there are none. */
export type StartWorker = (listener: WorkerListener) => WorkerPort;
