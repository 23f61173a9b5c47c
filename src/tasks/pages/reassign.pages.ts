import { Get, Post } from '@nestjs/common';
import { type Colleague, StaffQueries } from '../../access/staff.queries.js';
import { isId } from '../../shared/ids.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choices, type Field, readForm, recordId } from '../../web/forms/fields.js';
import { one } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { Assignments } from '../assignment/assignments.service.js';
import { type ListedTask, TaskQueries } from '../task.queries.js';
import { TaskSubjects } from '../subjects/task-subjects.js';

/** In the place of a colleague's id: nobody, whose work waits for whoever takes it. */
const NOBODY = 'nobody';
const MOST_AT_ONCE = 200;

const NOBODYS = { value: NOBODY, text: 'Nobody: it waits for whoever takes it' };
const choicesOf = (colleagues: readonly Colleague[]) => colleagues.map(({ id, name }) => ({ value: id, text: name }));

const colleagueOrNobody: Field<string> = (values, name) =>
  one(values, name) === NOBODY ? { value: NOBODY } : recordId('Choose who does it from now on')(values, name);

/** Passing a colleague's work on: whose, which of it, and to whom. */
@Pages('tasks/pass-on')
export class ReassignPages {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly subjects: TaskSubjects,
    private readonly assignments: Assignments,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('task.reassign')
  async show(@Ask() asked: Asked) {
    const from = whose(asked.query('from'));
    const team = choicesOf(await this.staff.colleagues());
    const theirs = from === undefined ? [] : await this.workOf(from);
    return page('tasks/pages/reassign.njk', 'Pass work on', {
      from,
      colleagues: [NOBODYS, ...team],
      takers: [NOBODYS, ...choicesOf(await this.staff.colleaguesWhoMay('task.complete'))],
      tasks: await this.subjects.named(theirs.slice(0, MOST_AT_ONCE)),
      isAll: theirs.length <= MOST_AT_ONCE,
      most: MOST_AT_ONCE,
    });
  }

  @Post()
  @Page('task.reassign', { again: 'show' })
  async pass(@Ask() asked: Asked) {
    const from = whose(asked.query('from'));
    const theirs = from === undefined ? [] : (await this.workOf(from)).map(({ id }) => id);
    const typed = readForm({ taskIds: choices(theirs), to: colleagueOrNobody }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (typed.taskIds.length === 0) {
      return new FormErrors([{ field: 'taskIds', message: 'Choose at least one task' }]);
    }
    const passed = await this.assignments.reassign({
      from: idOf(from),
      to: idOf(typed.to),
      taskIds: typed.taskIds,
    });
    return isRefusal(passed) ? passed : seeOther('/tasks?list=team', 'passed');
  }

  /** One more than is shown, where there is more. */
  private workOf(from: string): Promise<ListedTask[]> {
    const id = idOf(from);
    return this.tasks.list({
      ...(id === null ? { assignedTo: 'nobody' as const } : { assigneeId: id }),
      ...{ status: 'open' as const, after: null, limit: MOST_AT_ONCE },
    });
  }
}

function whose(given: string | undefined): string | undefined {
  return given === NOBODY || isId(given) ? given : undefined;
}

function idOf(colleague: string | undefined): string | null {
  return colleague === undefined || colleague === NOBODY ? null : colleague;
}
