import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { aimToDecideBy } from '../homelessness.rules.js';
import type { Application } from './application.entity.js';

/**
 * Somebody applies again within the years that s.195A gives after a private rented sector offer (K-21, saved for offers taken up before its
 * repeal): the main duty may be owed whether or not they are in priority need. The rule helps once.
 */
@Injectable()
export class ApplyingAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly tasks: Tasks,
  ) {}

  /** An application was taken: a clock that still ran for them has done its work, and whoever decides is told. */
  async taken({ id, householdId, organisationId, ownerId, approachedOn }: Application): Promise<void> {
    const running = await this.work.query<{ id: string; applicationId: string }>(
      `select c.id, c.application_id as "applicationId"
         from homelessness.clock c join homelessness.application a on a.id = c.application_id
        where a.household_id = $1 and a.organisation_id = $2 and a.id <> $3
          and c.clock = 'K-21' and c.status in ('running', 'passed') and $4 between c.day_one and c.last_day`,
      [householdId, organisationId, id, approachedOn],
    );
    if (running.length === 0) return;
    for (const clock of running) await this.clocks.met(clock.applicationId, { id: clock.id }, approachedOn);
    await this.tasks.raise({
      organisationId,
      assigneeId: ownerId,
      kind: 'applied-again-after-private-offer',
      title: 'They took up a private offer before: the main duty may be owed without priority need (s.195A)',
      dueOn: aimToDecideBy('priority-need', approachedOn),
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: `applied-again:${id}`,
    });
  }
}
