import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../access/staff.queries.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskStatus } from './task.states.js';

export interface ListedTask {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly dueOn: LocalDate;
  readonly statutory: boolean;
  /** The working day on which the office aims to keep a statutory day; null where the day is the office's own. */
  readonly aimOn: LocalDate | null;
  readonly status: TaskStatus;
  readonly subject: { readonly type: string; readonly id: string };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** The team that it came to; null where work of its kind comes to no team. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly source: string;
  readonly escalationLevel: number;
  /** Since when its supervisors are shown it as not done in time; null while they are not. */
  readonly escalatedAt: string | null;
  /** The last day on which somebody was reminded of it before its day; null where nobody was. */
  readonly remindedOn: LocalDate | null;
  readonly version: number;
}

type TaskRow = Omit<ListedTask, 'assignee'> & { readonly assigneeId: string | null };

export interface TaskFilter {
  /** The caller's, all of their team's, or what nobody has taken. */
  readonly assignedTo?: 'me' | 'team' | 'nobody';
  /** One colleague's. */
  readonly assigneeId?: string;
  readonly teamId?: string;
  readonly status?: 'open' | 'done';
  readonly dueBefore?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  /** Only these. */
  readonly ids?: readonly string[];
  /** At least so far. */
  readonly escalated?: 1 | 2;
  /** Only what its supervisors are shown as not done in time. */
  readonly withSupervisors?: boolean;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

const COLUMNS = `t.id, t.kind, t.title, t.due_on as "dueOn", t.statutory, t.aim_on as "aimOn", t.status,
  jsonb_build_object('type', t.subject_type, 'id', t.subject_id) as subject,
  (select jsonb_build_object('id', g.id, 'name', g.name) from tasks.team g where g.id = t.team_id) as team,
  t.assignee_id as "assigneeId", t.source, t.escalation_level as "escalationLevel",
  t.escalated_at as "escalatedAt", t.reminded_on as "remindedOn", t.version`;

/** The caller's team's work. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /** Tasks by due day, soonest first; one more than `limit`. `dueBefore` is the first day left out. */
  async list(filter: TaskFilter): Promise<ListedTask[]> {
    const parameters: unknown[] = [];
    const asked = this.conditions(filter, (value) => `$${parameters.push(value)}`);
    const rows = await this.work.query<TaskRow>(
      `select ${COLUMNS} from tasks.task t
        where ${[...this.ofWhichTeam(filter), ...asked].join(' and ')}
        order by t.due_on, t.id limit $${parameters.push(filter.limit + 1)}`,
      parameters,
    );
    return this.withAssignees(rows);
  }

  /** One task of the caller's team. */
  async one(taskId: string): Promise<ListedTask | null> {
    const rows = await this.work.query<TaskRow>(`select ${COLUMNS} from tasks.task t where t.id = $1`, [taskId]);
    const [task] = await this.withAssignees(rows);
    return task ?? null;
  }

  /** Those of `origins` whose task is open still, of whichever team. For the system's own work. */
  async openAmong(origins: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.work.query<{ origin: string }>(
      `select origin from tasks.task where status = 'open' and origin = any ($1::text[])`,
      [origins],
    );
    return new Set(rows.map(({ origin }) => origin));
  }

  /** The origins of the open tasks of one kind about one record, of whichever team. For the system's own work. */
  async openOrigins(kind: string, subjectId: string): Promise<string[]> {
    const rows = await this.work.query<{ origin: string }>(
      `select origin from tasks.task where subject_id = $2 and kind = $1 and status = 'open'`,
      [kind, subjectId],
    );
    return rows.map(({ origin }) => origin);
  }

  /** How many tasks of one kind about one record were taken back. For the system's own work. */
  async takenBack(kind: string, subjectId: string): Promise<number> {
    const [row] = await this.work.query<{ count: number }>(
      `select count(*)::int as count from tasks.task where subject_id = $2 and kind = $1 and status = 'cancelled'`,
      [kind, subjectId],
    );
    return row?.count ?? 0;
  }

  // Row-level security keeps every list to the caller's team. Said again, it leads to the team's index where there is no narrower one; beside
  // one person's or one team's own index, PostgreSQL would take the two for independent, expect five rows and sort all of thousands.
  private ofWhichTeam({ assignedTo, assigneeId, teamId }: TaskFilter): string[] {
    return assignedTo === 'me' || assigneeId || teamId ? [] : ['t.organisation_id = access.organisation_id()'];
  }

  // Only what was asked for is in the statement: each has a plan of its own, which is the right one for it.
  private conditions(filter: TaskFilter, to: (value: unknown) => string): string[] {
    const { assignedTo, assigneeId, teamId, status, dueBefore, subjectType, subjectId, ids, escalated, after } = filter;
    const asked: string[] = [];
    if (assignedTo === 'me') asked.push(`t.assignee_id = ${to((this.work.actor as UserActor).userId)}::uuid`);
    if (assignedTo === 'nobody') asked.push('t.assignee_id is null');
    if (assigneeId) asked.push(`t.assignee_id = ${to(assigneeId)}::uuid`);
    if (teamId) asked.push(`t.team_id = ${to(teamId)}::uuid`);
    if (status) asked.push(`t.status = ${to(status)}`);
    if (dueBefore) asked.push(`t.due_on < ${to(dueBefore)}::date`);
    if (subjectType) asked.push(`t.subject_type = ${to(subjectType)}`);
    if (subjectId) asked.push(`t.subject_id = ${to(subjectId)}::uuid`);
    if (ids) asked.push(`t.id = any (${to(ids)}::uuid[])`);
    if (escalated) asked.push(`t.escalation_level >= ${to(escalated)}::integer`);
    if (filter.withSupervisors) asked.push('t.escalated_at is not null');
    if (after) asked.push(`(t.due_on, t.id) > (${to(after[0])}::date, ${to(after[1])}::uuid)`);
    return asked;
  }

  private async withAssignees(rows: readonly TaskRow[]): Promise<ListedTask[]> {
    const names = await this.staff.namesOf(rows.flatMap(({ assigneeId }) => assigneeId ?? []));
    return rows.map(({ assigneeId, ...task }) => ({
      ...task,
      assignee: assigneeId === null ? null : { id: assigneeId, name: names.get(assigneeId) ?? '' },
    }));
  }
}
