import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { May } from '../../access/http/may.js';
import { IsCode, IsDay, IsRecordId } from '../../platform/http/fields.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { TaskQueries } from '../task.queries.js';
import { Assignments } from '../assignment/assignments.service.js';
import { Tasks } from '../tasks.service.js';
import { AssignTaskBody, CompleteTaskBody, ReassignBody } from './tasks.body.js';

export class TasksQuery extends PageQuery {
  /** Mine, all of my team's, or what nobody has taken yet. */
  @IsOptional()
  @IsIn(['me', 'team', 'nobody'])
  readonly assignedTo?: 'me' | 'team' | 'nobody';

  /** At least so far: 1 its day has come, 2 its day has passed. */
  @IsOptional()
  @Type(() => Number)
  @IsIn([1, 2])
  readonly escalated?: 1 | 2;

  /** Only what your supervisors are shown as not done in time. */
  @IsOptional()
  @IsIn(['true'])
  readonly withSupervisors?: 'true';

  /** One colleague's. */
  @IsOptional()
  @IsRecordId()
  readonly assigneeId?: string;

  @IsOptional()
  @IsRecordId()
  readonly teamId?: string;

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

@ApiTags('Tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly commands: Tasks,
    private readonly assignments: Assignments,
    private readonly queries: TaskQueries,
  ) {}

  /** Your team's work, or your own, soonest first. */
  @Get()
  @May('task.read')
  async list(@Query() query: TasksQuery) {
    const after = readDayCursor(query.cursor);
    const rows = await this.queries.list({ ...query, withSupervisors: query.withSupervisors === 'true', after });
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

  @Post(':id/claim')
  @HttpCode(200)
  @May('task.assign')
  claim(@Param('id', RecordId) id: string) {
    return this.assignments.claim(id);
  }

  @Post(':id/hand-back')
  @HttpCode(200)
  @May('task.assign')
  handBack(@Param('id', RecordId) id: string) {
    return this.assignments.handBack(id);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @May('task.assign')
  assign(@Param('id', RecordId) id: string, @Body() body: AssignTaskBody) {
    return this.assignments.assign(id, body.userId);
  }

  /** Many of your team's tasks from one colleague, or nobody, to another, or nobody: all or none. */
  @Post('reassignments')
  @HttpCode(200)
  @May('task.reassign')
  reassign(@Body() body: ReassignBody) {
    return this.assignments.reassign(body);
  }
}
