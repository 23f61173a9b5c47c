import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { mayDo } from '../access/roles.js';
import { TokenHolder } from '../access/http/token-holder.js';
import { DatabaseSignals } from '../platform/database/database-signals.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { OccupancyQueries, type UnitState } from './occupancy.queries.js';

/** Where a watcher's news goes. */
export interface Audience {
  tell(state: UnitState): void;
  /** Nothing more will be told: the watcher must come back and read the board again. */
  end(): void;
}

/**
 * Tells watchers which units have changed. Each change is read again as the watcher, in a short unit of work of its own, so that
 * they are told only what they may see now, and nothing once their session has ended. A change under way while another is being
 * read is told once. Whoever cannot be told, or may have missed something, is sent away rather than left with a silent gap.
 */
@Injectable()
export class UnitWatch implements OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();
  private closed = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
    private readonly occupancy: OccupancyQueries,
    signals: DatabaseSignals,
  ) {
    signals.on('unit_changed', (unitId) => this.watchers.forEach((watcher) => watcher.changed(unitId)));
    signals.on('reconnected', () => this.sendAllAway());
  }

  /** Ends every stream before the server stops listening, which would otherwise wait for them. */
  onModuleDestroy(): void {
    this.closed = true;
    this.sendAllAway();
  }

  /** Watches as whoever `authorization` signs in, until the returned function is called. */
  watch(authorization: string | undefined, audience: Audience): () => void {
    if (this.closed) {
      audience.end();
      return () => undefined;
    }
    const watcher = new Watcher(
      (unitId) => this.readAs(authorization, unitId),
      audience,
      () => this.watchers.delete(watcher),
    );
    this.watchers.add(watcher);
    return () => watcher.leave();
  }

  private readAs(authorization: string | undefined, unitId: string): Promise<UnitState | null> {
    return this.work.run(this.holder.identify(authorization), async () => {
      const { actor } = this.work;
      if (actor.kind !== 'user' || !mayDo(actor.roles, 'availability.watch')) throw new Error('may no longer watch');
      return this.occupancy.state(unitId);
    });
  }

  private sendAllAway(): void {
    this.watchers.forEach((watcher) => watcher.sendAway());
  }
}

/** One open stream: reads one change after the other, in the order in which they came. */
class Watcher {
  private readonly waiting = new Set<string>();
  private reading = false;
  private left = false;

  constructor(
    private readonly read: (unitId: string) => Promise<UnitState | null>,
    private readonly audience: Audience,
    private readonly forget: () => void,
  ) {}

  changed(unitId: string): void {
    this.waiting.add(unitId);
    if (!this.reading) void this.catchUp();
  }

  leave(): void {
    this.left = true;
    this.waiting.clear();
    this.forget();
  }

  sendAway(): void {
    this.leave();
    this.audience.end();
  }

  private async catchUp(): Promise<void> {
    this.reading = true;
    try {
      for (const unitId of this.waiting) {
        this.waiting.delete(unitId);
        const state = await this.read(unitId);
        if (state && !this.left) this.audience.tell(state);
      }
    } catch {
      this.sendAway();
    } finally {
      this.reading = false;
    }
  }
}
