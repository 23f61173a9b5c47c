// @ts-nocheck
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { OpenSessions } from '../../access/open-sessions.js';
import { mayDo } from '../../access/roles.js';
import { machineTime } from '../../platform/clock/clock.js';
import { DatabaseSignals } from '../../platform/database/database-signals.js';
import { type UnitChange, UnitChangeQueries } from './unit-changes.queries.js';
import { UnitFeed } from './unit-feed.js';
import { type Audience, Watcher, type WatchersSession } from './watcher.js';

const LOOK_AGAIN_MS = 60_000;
const PAGE = 500;
const POSITION = /^\d{1,20}$/;

/**
 * Tells watchers which units have changed, for as long as their session goes on. Changes are read once for all of them; sessions are
 * looked at when the database says that one has ended or that somebody's rights have changed, and once a minute. Whoever cannot be
 * told, or may have missed something, is sent away rather than left with a silent gap, and catches up when they come back.
 */
@Injectable()
export class UnitWatch implements OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();
  private readonly everyMinute: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly feed: UnitFeed,
    private readonly changes: UnitChangeQueries,
    private readonly sessions: OpenSessions,
    signals: DatabaseSignals,
  ) {
    feed.listen({
      changed: (changes) => this.watchers.forEach((watcher) => watcher.tell(changes)),
      lost: () => this.sendAllAway(),
    });
    signals.on('unit_changed', () => (this.watchers.size > 0 ? feed.look() : feed.stop()));
    signals.on('session_ended', (userId) => void this.lookAgain((watcher) => watcher.session.userId === userId));
    signals.on('reconnected', () => {
      feed.stop();
      this.sendAllAway();
    });
    this.everyMinute = setInterval(() => void this.lookAgain(() => true), LOOK_AGAIN_MS);
    this.everyMinute.unref();
  }

  /** Ends every stream before the server stops listening, which would otherwise wait for them. */
  onModuleDestroy(): void {
    this.closed = true;
    clearInterval(this.everyMinute);
    this.sendAllAway();
  }

  /** Watches for a session until the audience goes: from now on, or from `since`, the position where it left off. */
  async watch(session: WatchersSession, since: string | undefined, audience: Audience): Promise<void> {
    if (this.closed) return audience.end();
    const watcher = new Watcher(session, audience, (gone) => this.watchers.delete(gone));
    watcher.hold();
    this.watchers.add(watcher);
    audience.whenGone(() => watcher.leave());

    const position = await this.feed.start().catch((error: unknown) => {
      watcher.leave();
      throw error;
    });
    if (watcher.left) return;
    audience.begin();
    await this.lookAgain((one) => one === watcher);

    try {
      if (since !== undefined) await this.catchUp(watcher, audience, startOf(since, position));
    } catch {
      watcher.sendAway();
    }
    if (watcher.left) return;
    audience.mark(position);
    watcher.release();
  }

  /** Everything that changed from a position on, page by page, as fast as it is taken. */
  private async catchUp(watcher: Watcher, audience: Audience, from: string): Promise<void> {
    let last: UnitChange | undefined;
    for (let count = PAGE; count === PAGE && !watcher.left;) {
      const page = await this.changes.page(from, last, PAGE);
      if (page.length > 0 && !watcher.left) audience.tell(page);
      await audience.taken();
      last = page.at(-1);
      count = page.length;
    }
  }

  /** Asks at once for all of these whether their sessions go on; meanwhile they are told nothing. */
  private async lookAgain(whose: (watcher: Watcher) => boolean): Promise<void> {
    const watchers = [...this.watchers].filter(whose);
    if (watchers.length === 0) return;
    watchers.forEach((watcher) => watcher.hold());
    try {
      const open = await this.sessions.among([...new Set(watchers.map(({ session }) => session.sessionId))]);
      for (const watcher of watchers) {
        const session = open.get(watcher.session.sessionId);
        if (!session || !mayDo(session.roles, 'availability.watch')) watcher.sendAway();
        else watcher.endIn(ifSoon(session.expiresAt));
      }
    } catch {
      watchers.forEach((watcher) => watcher.sendAway());
    }
    watchers.forEach((watcher) => watcher.release());
  }

  private sendAllAway(): void {
    this.watchers.forEach((watcher) => watcher.sendAway());
  }
}

/** Where to begin for whoever was told up to `since`: from the beginning when that is none of our positions, or one still to come. */
function startOf(since: string, position: string): string {
  return POSITION.test(since) && BigInt(since) <= BigInt(position) ? since : '0';
}

/** Milliseconds to an end that comes before sessions are looked at again; null for a later one. */
function ifSoon(end: Date): number | null {
  const left = end.getTime() - machineTime().getTime();
  return left <= 2 * LOOK_AGAIN_MS ? Math.max(left, 0) : null;
}
