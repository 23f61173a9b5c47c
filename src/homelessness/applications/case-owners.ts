import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { Application } from './application.entity.js';
import { CaseRecords } from './case-records.js';

/** Who looks after a case: at first the officer who took it. Reminders of statutory days are theirs, and go with the case. */
@Injectable()
export class CaseOwners {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly staff: StaffQueries,
    private readonly tasks: Tasks,
  ) {}

  /** Gives a case, with the tasks of its clocks, to another officer of the council; null when it is done. Refusals: missing, forbidden, `not-in-this-team`. */
  async handOver(applicationId: string, userId: string): Promise<Refusal | null> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const officer = await this.staff.activeUser(userId);
    const decides =
      officer?.organisationId === application.organisationId && mayDo(officer.roles, 'application.decide');
    if (!decides) return notAnOfficer();

    const { ownerId, version } = application;
    await this.work.manager.update(Application, applicationId, { ownerId: userId, version: version + 1 });
    await this.tasks.handOver(applicationId, 'clock:', ownerId, userId);

    this.work.record({
      action: 'application.handed-over',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { userId, ...(ownerId ? { from: ownerId } : {}) },
    });

    return null;
  }
}

function notAnOfficer(): Refusal {
  return Refusal.rule('not-in-this-team', 'A case is looked after by an officer of the council that took it.', [
    { field: 'userId', code: 'not-in-this-team', message: 'Choose an active officer of your council.' },
  ]);
}
