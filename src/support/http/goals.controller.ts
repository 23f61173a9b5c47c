import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Goals } from '../goals/goals.service.js';
import { GoalBody, GoalEndBody } from './working.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/goals')
export class GoalsController {
  constructor(private readonly goals: Goals) {}

  /** Agrees a goal with the person. */
  @Post()
  @May('package.work')
  agree(@Param('id', RecordId) id: string, @Body() { goal }: GoalBody) {
    return this.goals.agree(id, goal);
  }

  /** The person has reached a goal, or has set it aside. */
  @Post(':goalId/end')
  @HttpCode(200)
  @May('package.work')
  end(@Param('id', RecordId) id: string, @Param('goalId', RecordId) goalId: string, @Body() { status }: GoalEndBody) {
    return this.goals.end(id, goalId, status);
  }
}
