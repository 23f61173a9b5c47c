import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { type ConferenceMove, refuseConferenceMove } from './conference.states.js';
import { ConferenceReferral } from './conference-referral.entity.js';

/** Holds a case while it changes, and keeps what has changed. */
@Injectable()
export class ConferenceStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The case that is this transaction's alone to change, when the caller sees it and its state allows the move. */
  async lockFor(referralId: string, move: ConferenceMove): Promise<ConferenceReferral | Refusal> {
    const held = await this.work.manager.findOne(ConferenceReferral, {
      where: { id: referralId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!held) return Refusal.missing();
    return refuseConferenceMove(held.status, move) ?? held;
  }

  /** Keeps a changed case under its next version, and records what was done. */
  async save(
    held: ConferenceReferral,
    action: string,
    changes: Partial<Pick<ConferenceReferral, 'status' | 'closeReason'>> = {},
    details: Record<string, string> = {},
  ): Promise<void> {
    await this.work.manager.update(ConferenceReferral, held.id, { ...changes, version: held.version + 1 });
    this.work.record({ action, outcome: 'done', subjectType: 'conference', subjectId: held.id, details });
  }
}
