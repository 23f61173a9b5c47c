import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import type { Application } from './application.entity.js';

type Applies = Pick<Application, 'householdId' | 'organisationId' | 'approachedOn'>;

/**
 * Somebody applies again within the years that s.195A gives after a private rented sector offer (K-21, saved for offers taken up before its
 * repeal). The application rests on that offer from then on. The rule helps once (s.195A(6)): they are over with the first application in which
 * somebody was found homeless and eligible, so that relief was owed, and not with one that came to nothing before.
 */
@Injectable()
export class ApplyingAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
  ) {}

  /** When they accepted the private offer within whose years they apply; null where there is none. */
  async acceptedBefore(applies: Applies): Promise<LocalDate | null> {
    const running = await this.running(applies);
    return running.at(-1)?.acceptedOn ?? null;
  }

  /** An application that rests on such an offer was taken: its clock has done its work. */
  async taken(application: Application): Promise<void> {
    if (application.privateOfferAcceptedOn === null) return;
    for (const { id, applicationId } of await this.running(application)) {
      await this.clocks.met(applicationId, { id }, application.approachedOn);
    }
  }

  private running({ householdId, organisationId, approachedOn }: Applies) {
    return this.work.query<{ id: string; applicationId: string; acceptedOn: LocalDate }>(
      `select c.id, c.application_id as "applicationId", c.day_one::text as "acceptedOn"
         from homelessness.clock c join homelessness.application a on a.id = c.application_id
        where a.household_id = $1 and a.organisation_id = $2
          and c.clock = 'K-21' and c.status in ('running', 'passed', 'met') and $3 between c.day_one and c.last_day
          and not exists (select 1 from homelessness.application h join homelessness.duty d on d.application_id = h.id
                           where h.household_id = $1 and h.organisation_id = $2
                             and h.private_offer_accepted_on = c.day_one and d.duty in ('relief', 'main'))
        order by c.day_one, c.id`,
      [householdId, organisationId, approachedOn],
    );
  }
}
