import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IntensityOfSupport } from '../intensity/intensity.service.js';
import { StepBody } from './working.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/steps')
export class IntensityController {
  constructor(private readonly intensity: IntensityOfSupport) {}

  /** More or less support from a day on, with the reason. The same lead goes on. */
  @Post()
  @May('package.work')
  step(@Param('id', RecordId) id: string, @Body() body: StepBody) {
    return this.intensity.step(id, body);
  }
}
