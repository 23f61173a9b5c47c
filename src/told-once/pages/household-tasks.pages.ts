import { Get } from '@nestjs/common';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { HouseholdTasks } from '../summary/household-tasks.js';

const LINES = 25;

/** What is to be done for one household by one's own team. */
@Pages('households/:id/tasks')
export class HouseholdTasksPages {
  constructor(private readonly work: HouseholdTasks) {}

  @Get()
  @Page('task.read')
  async show(@Ask() asked: Asked) {
    const cursor = asked.query('cursor');
    const found = await this.work.of(asked.id(), { after: readDayCursor(cursor), limit: LINES });
    if (!found) return Refusal.missing();
    const { items, nextCursor } = pageOf(found.tasks, LINES, ({ dueOn, id }) => [dueOn, id]);
    const here = `/households/${asked.id()}/tasks`;
    return page('told-once/pages/household-tasks.njk', 'Tasks', {
      householdId: asked.id(),
      reference: found.reference,
      tasks: items,
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: cursor && here,
    });
  }
}
