// @ts-nocheck
import type { UnitChange } from './unit-changes.queries.js';

/** Where a watcher's news goes. */
export interface Audience {
  /** Says that the stream is open. */
  begin(): void;
  tell(changes: readonly UnitChange[]): void;
  /** Says from where to go on when they come back. */
  mark(position: string): void;
  /** Resolves when what was told has been taken. */
  taken(): Promise<void>;
  /** Nothing more will be told: the watcher must come back. */
  end(): void;
  whenGone(left: () => void): void;
}

/** Whose stream it is. */
export interface WatchersSession {
  readonly sessionId: string;
  readonly userId: string;
}

const MOST_HELD = 10_000;

/** One open stream. What changes while its session is being looked at, or while it catches up, is held back until that is over. */
export class Watcher {
  private readonly held: (readonly UnitChange[])[] = [];
  private holds = 0;
  private expiry: NodeJS.Timeout | undefined;
  private gone = false;

  constructor(
    readonly session: WatchersSession,
    private readonly audience: Audience,
    private readonly forget: (watcher: Watcher) => void,
  ) {}

  get left(): boolean {
    return this.gone;
  }

  tell(changes: readonly UnitChange[]): void {
    if (this.gone) return;
    if (this.holds === 0) this.audience.tell(changes);
    else if (this.held.push(changes) > MOST_HELD) this.sendAway();
  }

  hold(): void {
    this.holds += 1;
  }

  release(): void {
    this.holds -= 1;
    if (this.holds > 0) return;
    for (const changes of this.held.splice(0)) this.tell(changes);
  }

  /** Ends the stream when its session does, unless it is told otherwise before. */
  endIn(milliseconds: number | null): void {
    clearTimeout(this.expiry);
    if (milliseconds === null || this.gone) return;
    this.expiry = setTimeout(() => this.sendAway(), milliseconds);
    this.expiry.unref();
  }

  leave(): void {
    this.gone = true;
    clearTimeout(this.expiry);
    this.held.length = 0;
    this.forget(this);
  }

  sendAway(): void {
    if (this.gone) return;
    this.leave();
    this.audience.end();
  }
}
