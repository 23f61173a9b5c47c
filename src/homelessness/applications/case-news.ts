import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Relief } from '../duties/relief.js';
import { Roof } from '../duties/roof.js';
import { GOING } from '../homelessness.rules.js';

/** What has happened to a case and is not written down in it yet, because no worker has come by. */
export interface WaitingNews {
  /** The first day after those of relief has come. */
  readonly reliefIsOver: boolean;
  /** They have come to live somewhere. */
  readonly roofIsThere: boolean;
}

/**
 * Asks in one statement whether there is news of a case, so that a read can ask for the case in the same round; nearly always there is
 * none. What the news is, and what follows from it, `Relief` and `Roof` find out for themselves.
 */
@Injectable()
export class CaseNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly roof: Roof,
    private readonly clock: Clock,
  ) {}

  /** Whether there is news; the statement is on its way when this returns. */
  async waiting(applicationId: string): Promise<WaitingNews> {
    const [news] = await this.work.query<WaitingNews>(
      `select exists (select 1 from homelessness.duty d where d.application_id = a.id and d.duty = 'relief'
                         and d.ended_on is null and d.first_day_after <= $2) as "reliefIsOver",
              (a.help_track = any ($3) or a.accommodation_track <> 'none') and exists (
                select 1 from placements.lives_in(a.household_id) home
                 where exists (select 1 from homelessness.clock c where c.application_id = a.id and c.clock = 'K-33'
                                  and c.status in ('running', 'passed'))
                    or home.local_authority_code <> a.authority_code
                       and not exists (select 1 from homelessness.clock c where c.application_id = a.id and c.clock = 'K-18'
                                          and c.subject_id = home.placement_id)) as "roofIsThere"
         from homelessness.application a where a.id = $1`,
      [applicationId, this.clock.today(), GOING],
    );
    return news ?? { reliefIsOver: false, roofIsThere: false };
  }

  /** Writes it down. True when there was any. */
  async writeDown(applicationId: string, { reliefIsOver, roofIsThere }: WaitingNews): Promise<boolean> {
    if (reliefIsOver) await this.relief.settle(applicationId);
    if (roofIsThere) await this.roof.settle(applicationId);
    return reliefIsOver || roofIsThere;
  }
}
