import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { type Colleague, StaffQueries } from '../../access/staff.queries.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { optional, readForm, recordId, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { pageOfWork } from '../../web/record-links.js';
import { Assignments } from '../assignment/assignments.service.js';
import { type TaskFilter, TaskQueries } from '../task.queries.js';
import { AbsenceQueries } from '../absences/absence.queries.js';
import { TaskSubjects } from '../subjects/task-subjects.js';
import { TeamQueries } from '../teams/team.queries.js';
import { Tasks } from '../tasks.service.js';

const LINES = 25;
const TOLD = {
  done: 'The task is done.',
  taken: 'The task is yours.',
  given: 'The task was given to your colleague.',
  back: 'The task waits for whoever takes it.',
  passed: 'The tasks were passed on.',
};

/** The lists that a team looks at, and what each of them holds. */
const LISTS = {
  me: { assignedTo: 'me', status: 'open' },
  nobody: { assignedTo: 'nobody', status: 'open' },
  team: { assignedTo: 'team', status: 'open' },
  late: { assignedTo: 'team', status: 'open', escalated: 2 },
  escalated: { assignedTo: 'team', status: 'open', withSupervisors: true },
  done: { assignedTo: 'team', status: 'done' },
} as const satisfies Readonly<Record<string, Partial<TaskFilter>>>;

/** The team's work, and one task of it. */
@Pages('tasks')
export class TasksPages {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly subjects: TaskSubjects,
    private readonly commands: Tasks,
    private readonly assignments: Assignments,
    private readonly staff: StaffQueries,
    private readonly teams: TeamQueries,
    private readonly absences: AbsenceQueries,
    private readonly households: HouseholdQueries,
  ) {}

  @Get()
  @Page('task.read')
  async list(@Ask() asked: Asked) {
    const list = chosen(asked.query('list'));
    const colleague = list === 'team' ? idIn(asked.query('of')) : undefined;
    const team = idIn(asked.query('team'));
    const cursor = asked.query('cursor');
    const rows = await this.tasks.list({
      ...LISTS[list],
      ...(colleague && { assigneeId: colleague }),
      ...(team && { teamId: team }),
      ...{ after: readDayCursor(cursor), limit: LINES },
    });
    const { items, nextCursor } = pageOf(rows, LINES, ({ dueOn, id }) => [dueOn, id]);
    const here = `/tasks?list=${list}${colleague ? `&of=${colleague}` : ''}${team ? `&team=${team}` : ''}`;
    return page('tasks/pages/tasks.njk', 'Tasks', {
      tasks: await this.subjects.named(items),
      list,
      colleague,
      colleagues: list === 'team' ? choicesOf(await this.staff.colleagues()) : [],
      teams: list === 'team' || list === 'nobody' ? await this.namedTeams() : [],
      team,
      standsInFor: list === 'me' ? await this.absences.standsInFor() : [],
      findsHouseholds: mayDo(asked.actor.roles, 'household.read'),
      settlesTeams: mayDo(asked.actor.roles, 'team.settle'),
      readsPolicy: mayDo(asked.actor.roles, 'task-policy.read'),
      passesOn: mayDo(asked.actor.roles, 'task.reassign'),
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
      told: TOLD,
    });
  }

  /** The work about one household, on a page of its own. */
  @Post('find')
  @Page('household.read', { again: 'list' })
  async find(@Ask() { form }: Asked) {
    const typed = readForm({ reference: text('Enter a reference, like HH-7K2M9QX', 20) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const id = await this.households.withReference(typed.reference);
    if (id) return seeOther(`/households/${id}/tasks`);
    const message = 'No household that is open to you has this reference. Check it, or ask whoever works with them.';
    return new FormErrors([{ field: 'reference', message }]);
  }

  @Get(':id')
  @Page('task.read')
  async show(@Ask() asked: Asked) {
    const task = await this.tasks.one(asked.id());
    if (!task) return Refusal.missing();
    const [named] = await this.subjects.named([task]);
    return page('tasks/pages/task.njk', 'Task', {
      task: named,
      about: pageOfWork(task),
      isMine: task.assignee?.id === asked.actor.userId,
      colleagues: choicesOf(await this.staff.colleaguesWhoMay('task.complete')),
      told: TOLD,
    });
  }

  @Post(':id/done')
  @Page('task.complete', { again: 'show' })
  async complete(@Ask() asked: Asked) {
    const typed = readForm({ note: optional(text('', 2000)) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const done = await this.commands.complete(asked.id(), typed);
    return isRefusal(done) ? done : seeOther('/tasks', 'done');
  }

  @Post(':id/claim')
  @Page('task.assign', { again: 'show' })
  async claim(@Ask() asked: Asked) {
    const claimed = await this.assignments.claim(asked.id());
    return isRefusal(claimed) ? claimed : seeOther(`/tasks/${asked.id()}`, 'taken');
  }

  @Post(':id/hand-back')
  @Page('task.assign', { again: 'show' })
  async handBack(@Ask() asked: Asked) {
    const handed = await this.assignments.handBack(asked.id());
    return isRefusal(handed) ? handed : seeOther('/tasks?list=nobody', 'back');
  }

  @Post(':id/assign')
  @Page('task.assign', { again: 'show' })
  async assign(@Ask() asked: Asked) {
    const typed = readForm({ userId: recordId('Choose who does it') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const given = await this.assignments.assign(asked.id(), typed.userId);
    if (isRefusal(given)) return given;
    return seeOther(`/tasks/${asked.id()}`, typed.userId === asked.actor.userId ? 'taken' : 'given');
  }

  private async namedTeams() {
    return (await this.teams.all()).map(({ id, name }) => ({ value: id, text: name }));
  }
}

const choicesOf = (colleagues: readonly Colleague[]) => colleagues.map(({ id, name }) => ({ value: id, text: name }));

function chosen(list: string | undefined): keyof typeof LISTS {
  return list !== undefined && Object.hasOwn(LISTS, list) ? (list as keyof typeof LISTS) : 'me';
}

function idIn(given: string | undefined): string | undefined {
  return isId(given) ? given : undefined;
}
