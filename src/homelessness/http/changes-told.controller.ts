import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ChangesToldQueries } from '../changes-told/changes-told.queries.js';
import { ChangesToTell } from '../changes-told/changes-told.service.js';
import { ChangeNotToldBody, ExplanationBody } from './changes-told.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/changes-told')
export class ChangesToldController {
  constructor(
    private readonly changes: ChangesToTell,
    private readonly queries: ChangesToldQueries,
  ) {}

  /** When they were told what they must tell (s.214(2)), and until when that goes on; what was held against them, for the council alone. */
  @Get()
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** Keeps that it was explained to them in ordinary words: on which day, and how. */
  @Post('explanations')
  @May('application.decide')
  explain(@Param('id', RecordId) id: string, @Body() body: ExplanationBody) {
    return this.changes.explain(id, body);
  }

  /** Holds against somebody that they did not tell of a change, where the law lets that be done. */
  @Post('not-told')
  @May('application.decide')
  hold(@Param('id', RecordId) id: string, @Body() body: ChangeNotToldBody) {
    return this.changes.hold(id, body);
  }
}
