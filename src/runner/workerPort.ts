import type { FromWorker, ToWorker } from './protocol.ts';

/** A worker under way. */
export interface WorkerPort {
  post(message: ToWorker, transfer: ArrayBuffer[]): void;
  /** Ends it; nothing is heard of it afterwards. */
  stop(): void;
}

export interface WorkerListener {
  onAnswer(message: FromWorker): void;
  /** It failed to load, threw past its own guard or sent what cannot be read. */
  onCrash(sentence: string): void;
}

/** Starts a worker; may throw where there are none. */
export type StartWorker = (listener: WorkerListener) => WorkerPort;
