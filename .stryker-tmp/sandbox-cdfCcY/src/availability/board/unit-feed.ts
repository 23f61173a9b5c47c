// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type UnitChange, UnitChangeQueries } from './unit-changes.queries.js';

/** Who hears of changes, and that some may have been missed. */
export interface FeedListener {
  changed(changes: readonly UnitChange[]): void;
  lost(): void;
}

interface Standing {
  position: string;
  /** Those told already that the next reading will find again, because an older transaction is still under way. */
  told: Map<string, UnitChange>;
}

const AT_ONCE = 1000;

/**
 * Reads what has changed once for all watchers of this process, however many signals and watchers there are. A signal only says that
 * there is something to read; what is told goes by transactions, so that one that commits late is told late and not left out.
 */
@Injectable()
export class UnitFeed {
  private standing: Standing | undefined;
  private starting: Promise<string> | undefined;
  private round: Promise<void> | undefined;
  private again = false;
  private listener: FeedListener | undefined;

  constructor(private readonly queries: UnitChangeQueries) {}

  listen(listener: FeedListener): void {
    this.listener = listener;
  }

  /** From the position that this gives, everything is told. */
  async start(): Promise<string> {
    if (this.standing) return this.standing.position;
    this.starting ??= this.queries
      .position()
      .then((position) => {
        this.standing = { position, told: new Map() };
        // What was committed while the answer was on its way has been signalled to nobody.
        this.look();
        return position;
      })
      .finally(() => (this.starting = undefined));
    return this.starting;
  }

  /** Nobody is watching, or what they know is of no use any more. */
  stop(): void {
    this.standing = undefined;
  }

  /** Reads what is new; once more after the reading that is under way. */
  look(): void {
    if (!this.standing) return;
    if (this.round) {
      this.again = true;
      return;
    }
    this.round = this.read(this.standing)
      .catch(() => {
        this.stop();
        this.listener?.lost();
      })
      .finally(() => {
        this.round = undefined;
        if (this.again) {
          this.again = false;
          this.look();
        }
      });
  }

  private async read(standing: Standing): Promise<void> {
    const { changes, upTo } = await this.queries.since(standing.position, [...standing.told.values()], AT_ONCE);
    if (this.standing !== standing) return;
    standing.position = upTo ?? changes.at(-1)?.position ?? standing.position;
    this.remember(standing, changes);
    this.again ||= upTo === null;
    if (changes.length > 0) this.listener?.changed(changes);
  }

  private remember(standing: Standing, changes: readonly UnitChange[]): void {
    for (const change of changes) standing.told.set(change.unitId, change);
    const oldest = BigInt(standing.position);
    for (const [unitId, { madeBy }] of standing.told) {
      if (BigInt(madeBy) < oldest) standing.told.delete(unitId);
    }
  }
}
