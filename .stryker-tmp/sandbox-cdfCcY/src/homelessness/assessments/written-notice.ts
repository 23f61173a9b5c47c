// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { NoticeCode } from '../../law/homelessness/notices.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Application } from '../applications/application.entity.js';
import { CaseNotices } from '../notices/case-notices.js';

/** Makes a notice in writing due after each version of something: one letter waits at a time, and tells of the latest. */
@Injectable()
export class WrittenNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: CaseNotices,
    private readonly clock: Clock,
  ) {}

  /** The notice is due today, unless one of its kind waits to be sent already. The application must be locked. */
  async due(application: Pick<Application, 'id' | 'organisationId'>, notice: NoticeCode): Promise<void> {
    const [waiting] = await this.work.query(
      `select 1 from homelessness.notice where application_id = $1 and notice = $2 and status = 'due' limit 1`,
      [application.id, notice],
    );
    if (!waiting) await this.notices.due(application, notice, this.clock.today());
  }
}
