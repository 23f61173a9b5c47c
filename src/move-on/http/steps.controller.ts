import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Steps } from '../steps/steps.service.js';
import { NotNeededBody } from './step.body.js';

@ApiTags('Move-on')
@Controller('move-on-plans/:id/steps/:stepId')
export class StepsController {
  constructor(private readonly steps: Steps) {}

  /** A step is done, at its time or before it; what waited for it is due now. Completing its task does the same. */
  @Post('done')
  @HttpCode(200)
  @May('move-on.plan')
  finish(@Param('id', RecordId) id: string, @Param('stepId', RecordId) stepId: string) {
    return this.steps.finish(id, stepId);
  }

  /** A step is not needed, and why; what waited for it is due now. */
  @Post('not-needed')
  @HttpCode(200)
  @May('move-on.plan')
  leaveOut(@Param('id', RecordId) id: string, @Param('stepId', RecordId) stepId: string, @Body() body: NotNeededBody) {
    return this.steps.leaveOut(id, stepId, body.reason);
  }
}
