import { Injectable } from '@nestjs/common';
import { type NoticeCode, NOTICES } from '../../law/homelessness/notices.js';
import { Clock } from '../../platform/clock/clock.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { CaseNotice } from './notice.entity.js';

/** A letter that has not gone yet: what it is about, and the clock that it stops. */
export type DueNotice = Pick<CaseNotice, 'id' | 'notice' | 'decisionId' | 'subjectId' | 'clockId'> & {
  /** The day of what it is about: it cannot have gone before. */
  readonly notBefore: LocalDate;
};

/** Keeps which letters are due and which have gone. A letter that stops a clock is that clock's task; any other has one of its own. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Notes that a letter is due. */
  async due(
    application: Pick<Application, 'id' | 'organisationId'>,
    notice: NoticeCode,
    dueOn: LocalDate,
    because: { decisionId?: string | null; subjectId?: string; clockId?: string } = {},
  ): Promise<void> {
    const id = newId();
    await this.work.manager.insert(CaseNotice, {
      id,
      applicationId: application.id,
      notice,
      decisionId: because.decisionId ?? null,
      subjectId: because.subjectId ?? because.decisionId ?? null,
      clockId: because.clockId ?? null,
      status: 'due',
      dueOn,
      issuedOn: null,
      recordedOn: null,
      sealedNamedPost: null,
      createdAt: this.clock.now(),
    });
    if (because.clockId) return;
    await this.tasks.raise({
      organisationId: application.organisationId,
      kind: 'send-notice',
      title: `Send notice: ${NOTICES[notice].name}`,
      dueOn,
      subjectType: 'application',
      subjectId: application.id,
      source: `notice:${notice}`,
      origin: originOf(id),
    });
  }

  /** A letter that is due, or null. */
  async dueOne(applicationId: string, noticeId: string): Promise<DueNotice | null> {
    const [notice] = await this.work.query<DueNotice>(
      `select n.id, n.notice, n.decision_id as "decisionId", n.subject_id as "subjectId", n.clock_id as "clockId",
              coalesce(c.day_one, least(n.due_on, (n.created_at at time zone 'Europe/London')::date))::text as "notBefore"
         from homelessness.notice n left join homelessness.clock c on c.id = n.clock_id
        where n.id = $2 and n.application_id = $1 and n.status = 'due'`,
      [applicationId, noticeId],
    );
    return notice ?? null;
  }

  /** Whether a letter about something had gone by a day. */
  async hasGone(subjectId: string, notice: NoticeCode, by: LocalDate): Promise<boolean> {
    const gone = await this.work.query(
      `select 1 from homelessness.notice
        where subject_id = $1 and notice = $2 and status = 'issued' and issued_on <= $3 limit 1`,
      [subjectId, notice, by],
    );
    return gone.length > 0;
  }

  /** Letters about something that no longer stands need not go. */
  async takeBack(applicationId: string, subjectId: string): Promise<void> {
    const letters = await this.work.query<{ id: string }>(
      `update homelessness.notice set status = 'withdrawn'
        where application_id = $1 and subject_id = $2 and status = 'due' returning id`,
      [applicationId, subjectId],
    );
    await this.tasks.closeByOrigin(
      letters.map(({ id }) => originOf(id)),
      'cancelled',
    );
  }

  /** Notes that a letter which was due has gone; of one that was written elsewhere, to which post if it goes to one. */
  async issued(noticeId: string, issuedOn: LocalDate, namedPost: string | null = null): Promise<void> {
    await this.work.manager.update(CaseNotice, noticeId, {
      status: 'issued',
      issuedOn,
      recordedOn: this.clock.today(),
      sealedNamedPost: namedPost === null ? null : this.cipher.seal(namedPost, postOf(noticeId)),
    });
    await this.tasks.closeByOrigin(originOf(noticeId), 'done');
  }
}

/** Where the sealed post of a letter belongs. */
export function postOf(noticeId: string): string {
  return `notice:${noticeId}:named-post`;
}

function originOf(noticeId: string): string {
  return `notice:${noticeId}`;
}
