import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Previews } from '../decisions/previews.service.js';
import { DecisionBody, EndDutyBody } from './decision.body.js';

/** What a step would do, without taking it. */
@ApiTags('Homelessness')
@Controller('applications/:id')
export class PreviewsController {
  constructor(private readonly previews: Previews) {}

  /** What a decision would do: duties, clocks, letters and work; or why it would be refused. Nothing is decided. */
  @Post('decisions/preview')
  @HttpCode(200)
  @May('application.decide')
  decision(@Param('id', RecordId) id: string, @Body() body: DecisionBody) {
    return this.previews.ofDecision(id, body);
  }

  /** What ending a duty would do, or why it would be refused. Nothing is ended. */
  @Post('duties/end/preview')
  @HttpCode(200)
  @May('application.decide')
  ending(@Param('id', RecordId) id: string, @Body() body: EndDutyBody) {
    return this.previews.ofEnding(id, body);
  }
}
