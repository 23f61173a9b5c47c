import { Injectable } from '@nestjs/common';
import { clockFrom } from '../../law/computed-clock.js';
import type { ClockCode } from '../../law/time-limit.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { clockTask, isWindow } from '../homelessness.rules.js';
import { passClock } from '../homelessness.events.js';
import type { ClockStatus } from './case-clock.entity.js';

/** Which clocks of an application: those that fit every part that is given. */
interface WhichClocks {
  readonly id?: string;
  readonly clock?: ClockCode;
  readonly subjectId?: string;
}

/** Starts and stops statutory clocks. A clock and its task are one act: none runs without the other. */
@Injectable()
export class CaseClocks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Starts a clock, to the day that was agreed for it if one was; gives its id and last day, or null when it was started before. */
  async start(
    application: Pick<Application, 'id' | 'organisationId' | 'ownerId'>,
    code: ClockCode,
    dayOne: LocalDate,
    subjectId: string,
    until: LocalDate | null = null,
  ): Promise<{ id: string; lastDay: LocalDate | null } | null> {
    const lawful = clockFrom(code, dayOne);
    const { basis, source } = lawful;
    const lastDay = until ?? lawful.lastDay;
    const firstDayAfter = until ? addDays(until, 1) : lawful.firstDayAfter;
    const [started] = await this.work.query<{ id: string }>(
      `insert into homelessness.clock (id, application_id, clock, subject_id, day_one, last_day, first_day_after, basis, source, status,
                                       reminder_policy, next_reminder_on)
       select $1, $2, $3, $4, $5::date, $6::date, $7, $8, $9, 'running', p.version,
              homelessness.next_reminder(coalesce($6::date, $5::date), p.version, $11::date - 1)
         from homelessness.reminder_policy_on($10, $11) p(version)
           on conflict do nothing returning id`,
      [
        newId(),
        application.id,
        code,
        subjectId,
        dayOne,
        lastDay,
        firstDayAfter,
        basis,
        source,
        application.organisationId,
        this.clock.today(),
      ],
    );
    if (!started) return null;

    await this.tasks.raise({
      organisationId: application.organisationId,
      assigneeId: application.ownerId,
      ...clockTask(code),
      dueOn: lastDay ?? dayOne,
      statutory: true,
      subjectType: 'application',
      subjectId: application.id,
      source: `clock:${code}`,
      origin: originOf(started.id),
    });
    if (firstDayAfter) this.work.wake(passClock, { clockId: started.id }, startOfLondonDay(firstDayAfter));
    return { id: started.id, lastDay };
  }

  /** What clocks of an application waited for was done on a day, which may be after their last: they stop, and their tasks are done. */
  async met(applicationId: string, which: WhichClocks, on: LocalDate): Promise<void> {
    await this.tasks.closeByOrigin(await this.stop(applicationId, which, { status: 'met', metOn: on }), 'done');
  }

  /** What clocks of an application waited for is needed no longer: they stop, and their tasks are taken back. */
  async end(applicationId: string, which: WhichClocks): Promise<void> {
    await this.tasks.closeByOrigin(
      await this.stop(applicationId, which, { status: 'ended', metOn: null }),
      'cancelled',
    );
  }

  /** Gives what the tasks of those that were stopped go by. */
  private async stop(
    applicationId: string,
    which: WhichClocks,
    { status, metOn }: { status: ClockStatus; metOn: LocalDate | null },
  ): Promise<string[]> {
    const stopped = await this.work.query<{ id: string }>(
      `update homelessness.clock set status = $5, met_on = $6
        where application_id = $1 and status in ('running', 'passed')
          and ($2::uuid is null or id = $2) and ($3::text is null or clock = $3) and ($4::uuid is null or subject_id = $4)
        returning id`,
      [applicationId, which.id ?? null, which.clock ?? null, which.subjectId ?? null, status, metOn],
    );
    return stopped.flatMap(({ id }) => [originOf(id), lastDayOriginOf(id)]);
  }

  /** A clock of this subject runs from a later day than it was started with; one that was stopped stays so. */
  async runFromLater(
    application: Pick<Application, 'id' | 'organisationId' | 'ownerId'>,
    code: ClockCode,
    dayOne: LocalDate,
    subjectId: string,
  ): Promise<void> {
    const [earlier] = await this.work.query<{ id: string }>(
      `select id from homelessness.clock
        where application_id = $1 and clock = $2 and subject_id = $3 and status in ('running', 'passed') and day_one < $4`,
      [application.id, code, subjectId, dayOne],
    );
    if (!earlier) return;
    await this.end(application.id, { id: earlier.id });
    await this.start(application, code, dayOne, subjectId);
  }

  /** True while a clock of this kind runs, or has run out without being stopped, for a subject. */
  async runs(subjectId: string, code: ClockCode): Promise<boolean> {
    const rows = await this.work.query(
      `select 1 from homelessness.clock where subject_id = $1 and clock = $2 and status in ('running', 'passed') limit 1`,
      [subjectId, code],
    );
    return rows.length > 0;
  }

  /**
   * Marks a running clock whose last day has gone by. A window closes and its task with it; what the office should have done by then
   * stays on its list, overdue. True when this changed it.
   */
  async pass(clockId: string): Promise<boolean> {
    const [passed] = await this.work.query<{ clock: ClockCode }>(
      `update homelessness.clock set status = 'passed' where id = $1 and status = 'running' and last_day < $2 returning clock`,
      [clockId, this.clock.today()],
    );
    if (passed && isWindow(passed.clock)) await this.tasks.closeByOrigin(originOf(clockId), 'done');
    return passed !== undefined;
  }
}

/** What the task of a clock goes by. */
export function originOf(clockId: string): string {
  return `clock:${clockId}`;
}

/** What a supervisor's task goes by, once the clock's last day has come. */
export function lastDayOriginOf(clockId: string): string {
  return `clock-last-day:${clockId}`;
}
