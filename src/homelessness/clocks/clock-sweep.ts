import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { ClockCode } from '../../law/time-limit.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import { isWindow, WINDOWS } from '../homelessness.rules.js';
import { Appeals } from '../reviews/appeals.js';
import { OUTCOME_CLOCKS } from '../reviews/review-store.js';
import { lastDayOriginOf, originOf } from './case-clocks.js';

const ofAReview: readonly ClockCode[] = OUTCOME_CLOCKS;

/** How many tasks are raised in one statement. */
const AT_ONCE = 500;

export interface Swept {
  readonly passed: number;
  readonly reminded: number;
  readonly escalated: number;
}

interface DueClock {
  readonly id: string;
  readonly clock: ClockCode;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly ownerId: string | null;
  readonly dueOn: LocalDate;
}

/**
 * Looks over every open clock of every council at once, by date and by nothing else: it needs no wake-up call to have been kept. What it
 * has done it does not do again, so that it may come twice, late or after a week in which nothing ran.
 */
@Injectable()
export class ClockSweep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly appeals: Appeals,
    private readonly clock: Clock,
  ) {}

  /** Marks what has passed, reminds of what comes near, and tells a supervisor of what is due today or overdue. For the system only. */
  async sweep(): Promise<Swept> {
    const today = this.clock.today();

    const passed = await this.pass(today);
    const reminded = await this.remind(today);
    const escalated = await this.escalate(today);

    this.work.record({ action: 'clocks.swept', outcome: 'done', details: { passed, reminded, escalated } });
    return { passed, reminded, escalated };
  }

  private async pass(today: LocalDate): Promise<number> {
    const passed = await this.work.query<{ id: string; clock: ClockCode }>(
      'select id, clock from homelessness.pass_clocks($1)',
      [today],
    );
    const windows = passed.filter(({ clock }) => isWindow(clock));
    await this.tasks.closeByOrigin(
      windows.map(({ id }) => originOf(id)),
      'done',
    );
    for (const { id } of passed.filter(({ clock }) => ofAReview.includes(clock))) await this.appeals.overdue(id);
    return passed.length;
  }

  private async remind(today: LocalDate): Promise<number> {
    const reminded = await this.work.query<{ id: string }>('select id from homelessness.remind_of_clocks($1)', [today]);
    await this.tasks.remind(
      reminded.map(({ id }) => originOf(id)),
      today,
    );
    return reminded.length;
  }

  private async escalate(today: LocalDate): Promise<number> {
    const due = await this.work.query<DueClock>(
      `select id, clock, application_id as "applicationId", organisation_id as "organisationId", owner_id as "ownerId", due_on as "dueOn"
         from homelessness.escalate_clocks($1, $2)`,
      [today, WINDOWS],
    );
    const supervisors = due.length > 0 ? await this.staff.supervisors() : new Map<string, readonly string[]>();
    const wanted = due.map((clock) => supervisorsTask(clock, supervisors.get(clock.organisationId) ?? []));
    for (let first = 0; first < wanted.length; first += AT_ONCE) {
      await this.tasks.raiseAll(wanted.slice(first, first + AT_ONCE));
    }
    return due.length;
  }
}

/** Of the most senior supervisor other than whoever looks after the case; of the whole team where there is none. */
function supervisorsTask(clock: DueClock, supervisors: readonly string[]): NewTask {
  return {
    organisationId: clock.organisationId,
    assigneeId: supervisors.find((id) => id !== clock.ownerId) ?? null,
    kind: 'statutory-day-at-risk',
    title: 'A statutory day has come and is not kept yet: see that it is',
    dueOn: clock.dueOn,
    statutory: true,
    subjectType: 'application',
    subjectId: clock.applicationId,
    source: `clock:${clock.clock}`,
    origin: lastDayOriginOf(clock.id),
  };
}
