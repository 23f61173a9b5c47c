import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { HouseholdTasks } from '../summary/household-tasks.js';

@ApiTags('Told once')
@Controller('households/:id/tasks')
export class HouseholdTasksController {
  constructor(private readonly work: HouseholdTasks) {}

  /** Your team's open work about a household, whichever of its records it is about, soonest first. */
  @Get()
  @May('task.read')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const found = await this.work.of(id, { after: readDayCursor(query.cursor), limit: query.limit });
    return found ? pageOf(found.tasks, query.limit, (task) => [task.dueOn, task.id]) : Refusal.missing();
  }
}
