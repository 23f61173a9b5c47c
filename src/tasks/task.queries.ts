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
  readonly status: TaskStatus;
  readonly subject: { readonly type: string; readonly id: string };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly source: string;
  readonly escalationLevel: number;
  /** The last day on which somebody was reminded of it before its day; null where nobody was. */
  readonly remindedOn: LocalDate | null;
  readonly version: number;
}

type TaskRow = Omit<ListedTask, 'assignee'> & { readonly assigneeId: string | null };

export interface TaskFilter {
  readonly assignedTo?: 'me' | 'team';
  readonly status?: 'open' | 'done';
  readonly dueBefore?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

const COLUMNS = `t.id, t.kind, t.title, t.due_on as "dueOn", t.statutory, t.status,
  jsonb_build_object('type', t.subject_type, 'id', t.subject_id) as subject,
  t.assignee_id as "assigneeId", t.source, t.escalation_level as "escalationLevel", t.reminded_on as "remindedOn", t.version`;

/** The caller's team's work. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /** Tasks by due day, soonest first; one more than `limit`. `dueBefore` is the first day left out. */
  async list(filter: TaskFilter): Promise<ListedTask[]> {
    const rows = await this.work.query<TaskRow>(
      `select ${COLUMNS}
         from tasks.task t
        where t.organisation_id = access.organisation_id()
          and ($1::uuid is null or t.assignee_id = $1)
          and ($2::text is null or t.status = $2)
          and ($3::date is null or t.due_on < $3)
          and ($4::text is null or t.subject_type = $4)
          and ($5::uuid is null or t.subject_id = $5)
          and ($6::date is null or (t.due_on, t.id) > ($6, $7::uuid))
        order by t.due_on, t.id limit $8`,
      [
        filter.assignedTo === 'me' ? (this.work.actor as UserActor).userId : null,
        filter.status ?? null,
        filter.dueBefore ?? null,
        filter.subjectType ?? null,
        filter.subjectId ?? null,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit + 1,
      ],
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

  private async withAssignees(rows: readonly TaskRow[]): Promise<ListedTask[]> {
    const names = await this.staff.namesOf(rows.flatMap(({ assigneeId }) => assigneeId ?? []));
    return rows.map(({ assigneeId, ...task }) => ({
      ...task,
      assignee: assigneeId === null ? null : { id: assigneeId, name: names.get(assigneeId) ?? '' },
    }));
  }
}
