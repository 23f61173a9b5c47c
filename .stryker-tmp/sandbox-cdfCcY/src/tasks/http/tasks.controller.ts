// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { May } from '../../access/http/may.js';
import { IsCode, IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { TaskQueries } from '../task.queries.js';
import { Tasks } from '../tasks.service.js';

export class TasksQuery extends PageQuery {
  @IsOptional()
  @IsIn(['me', 'team'])
  readonly assignedTo?: 'me' | 'team';

  @IsOptional()
  @IsIn(['open', 'done'])
  readonly status?: 'open' | 'done';

  @IsOptional()
  @IsDay()
  readonly dueBefore?: string;

  @IsOptional()
  @IsCode()
  readonly subjectType?: string;

  @IsOptional()
  @IsRecordId()
  readonly subjectId?: string;
}

export class CompleteTaskBody {
  @IsOptional()
  @IsWords(2000)
  readonly note?: string;

  @IsOptional()
  @IsWords(200)
  readonly result?: string;
}

export class AssignTaskBody {
  @IsRecordId()
  readonly userId: string;
}

@ApiTags('Tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly commands: Tasks,
    private readonly queries: TaskQueries,
  ) {}

  /** Your team's work, or your own, soonest first. */
  @Get()
  @May('task.read')
  async list(@Query() query: TasksQuery) {
    const after = readDayCursor(query.cursor);
    const rows = await this.queries.list({ ...query, after });
    return pageOf(rows, query.limit, (task) => [task.dueOn, task.id]);
  }

  @Get(':id')
  @May('task.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.one(id)) ?? Refusal.missing();
  }

  @Post(':id/complete')
  @HttpCode(200)
  @May('task.complete')
  complete(@Param('id', RecordId) id: string, @Body() body: CompleteTaskBody) {
    return this.commands.complete(id, body);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @May('task.assign')
  assign(@Param('id', RecordId) id: string, @Body() body: AssignTaskBody) {
    return this.commands.assign(id, body.userId);
  }
}
