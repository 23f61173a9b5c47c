import { Get, Post } from '@nestjs/common';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { optional, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { pageOfRecord } from '../../web/record-links.js';
import { TaskQueries } from '../task.queries.js';
import { Tasks } from '../tasks.service.js';

const LINES = 25;
const TOLD = { done: 'The task is done.', taken: 'The task is yours.', given: 'The task was given to your colleague.' };

/** The team's work, and one task of it. */
@Pages('tasks')
export class TasksPages {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly commands: Tasks,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('task.read')
  async list(@Ask() asked: Asked) {
    const whose = asked.query('whose') === 'team' ? 'team' : 'me';
    const status = asked.query('status') === 'done' ? 'done' : 'open';
    const cursor = asked.query('cursor');
    const rows = await this.tasks.list({ assignedTo: whose, status, after: readDayCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ dueOn, id }) => [dueOn, id]);
    return page('tasks/pages/tasks.njk', 'Tasks', {
      tasks: items,
      whose,
      status,
      next: nextCursor && `/tasks?whose=${whose}&status=${status}&cursor=${nextCursor}`,
      first: cursor && `/tasks?whose=${whose}&status=${status}`,
      told: TOLD,
    });
  }

  @Get(':id')
  @Page('task.read')
  async show(@Ask() asked: Asked) {
    const task = await this.tasks.one(asked.id());
    if (!task) return Refusal.missing();
    return page('tasks/pages/task.njk', 'Task', {
      task,
      about: pageOfRecord(task.subject),
      team: await this.team(),
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

  @Post(':id/assign')
  @Page('task.assign', { again: 'show' })
  async assign(@Ask() asked: Asked) {
    const typed = readForm({ userId: text('Choose who does it') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const given = await this.commands.assign(asked.id(), typed.userId);
    if (isRefusal(given)) return given;
    return seeOther(`/tasks/${asked.id()}`, typed.userId === asked.actor.userId ? 'taken' : 'given');
  }

  private async team() {
    return (await this.staff.colleagues()).map(({ id, name }) => ({ value: id, text: name }));
  }
}
