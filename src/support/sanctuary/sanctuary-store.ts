import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { notYet } from '../support.refusals.js';
import { Sanctuary } from './sanctuary.entity.js';
import { refuseSanctuaryMove, type SanctuaryMove } from './sanctuary.states.js';

/** Holds and saves what a person was offered. */
@Injectable()
export class SanctuaryStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nobody else changes it until the transaction ends. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-offered`. */
  async lockFor(sanctuaryId: string, move: SanctuaryMove, on: string): Promise<Sanctuary | Refusal> {
    const held = await this.work.manager.findOne(Sanctuary, {
      where: { id: sanctuaryId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!held) return Refusal.missing();
    const refused = refuseSanctuaryMove(held.status, move);
    if (refused) return refused;
    if (on > this.clock.today()) return notYet('on');
    return on < held.offeredOn ? beforeItWasOffered() : held;
  }

  /** Saves what has changed, as the next version. */
  async save(held: Sanctuary, changed: Partial<Sanctuary>): Promise<Sanctuary> {
    const version = { version: held.version + 1 };
    await this.work.manager.update(Sanctuary, held.id, { ...changed, ...version });
    return { ...held, ...changed, ...version };
  }

  /** Leaves the audit row of a change. */
  audited(action: string, sanctuaryId: string, details: Record<string, string | boolean> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'sanctuary', subjectId: sanctuaryId, details });
  }
}

function beforeItWasOffered(): Refusal {
  return Refusal.rule('before-it-was-offered', 'Nothing of this happened before it was offered.', [
    { field: 'on', code: 'before-it-was-offered', message: 'Enter the day on which it was offered or a later one.' },
  ]);
}
