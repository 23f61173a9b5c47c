import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { ConferenceAction } from './conference-action.entity.js';
import { ConferenceQueries } from './conference.queries.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTransfer } from './conference-transfer.entity.js';
import type { ConferenceCloseReason } from './marac.codes.js';

/** Closes a case, once nothing of it is left to be done and nobody waits for it. */
@Injectable()
export class ConferenceClosing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ConferenceStore,
    private readonly queries: ConferenceQueries,
  ) {}

  /** Refusals: `move-not-allowed`, `actions-open`, `transfer-unconfirmed`, `not-heard`. */
  async close(referralId: string, reason: ConferenceCloseReason) {
    const held = await this.store.lockFor(referralId, 'close');
    if (isRefusal(held)) return held;

    const open = await this.work.manager.countBy(ConferenceAction, { referralId, status: 'open' });
    const onTheWay = await this.work.manager.countBy(ConferenceTransfer, { referralId, confirmedOn: IsNull() });
    if (open > 0) return actionsOpen();
    if (onTheWay > 0) return transferUnconfirmed();
    if (reason === 'actions-done' && held.status !== 'heard') return notHeard();

    await this.store.save(held, 'conference.closed', { status: 'closed', closeReason: reason }, { reason });

    return this.queries.whole(referralId);
  }
}

function actionsOpen(): Refusal {
  return Refusal.clash('actions-open', 'Actions of this case are still open. Its tasks say whose they are.');
}

function transferUnconfirmed(): Refusal {
  return Refusal.clash(
    'transfer-unconfirmed',
    'Nobody has confirmed that the other forum has this case. Ask them first.',
  );
}

/** What a meeting decides to do is done only after a meeting: a case that none has heard ends for another reason or not at all. */
function notHeard(): Refusal {
  return refuseField(
    'reason',
    'not-heard',
    'No meeting has heard this case yet. Put it on the list of a meeting, or choose another reason.',
  );
}
