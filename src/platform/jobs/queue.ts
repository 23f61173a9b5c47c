/** One job as the queue knows it: the outbox row's id, or that under which several were handed over, and the handler's name. No more travels. */
export interface WakeUpCall {
  readonly id: string;
  readonly name: string;
  /** It was handed over before, and is not done: what the store may still know of that time must not keep it from being done. */
  readonly again?: boolean;
}

/** What the relay and the worker need of a queue, whichever store it keeps its jobs in. */
export interface Queue {
  /** Adds calls; one whose id is already waiting or being worked on is not added again. */
  add(calls: readonly WakeUpCall[]): Promise<void>;
  /** Starts to work: `perform` for each call, `gaveUp` when its last try failed. */
  work(perform: (call: WakeUpCall) => Promise<void>, gaveUp: (call: WakeUpCall, error: Error) => Promise<void>): void;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const QUEUE = Symbol('queue');

/** The one queue's name in either store. */
export const QUEUE_NAME = 'safe-accommodation';
