import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { HelpAskedQueries } from '../help-asked/help-asked.queries.js';
import { HelpFromOthers } from '../help-asked/help-asked.service.js';
import { HelpAnswerBody, HelpAskedBody, HelpChaseBody } from './help-asked.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/help-asked')
export class HelpAskedController {
  constructor(
    private readonly help: HelpFromOthers,
    private readonly queries: HelpAskedQueries,
  ) {}

  /** What was asked of others, and whether each must help (s.213); the read is audited. */
  @Get()
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    const items = await this.queries.read(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Keeps that help was asked for; with `sharesInformation` the household agreed to what is said of them. */
  @Post()
  @May('help.ask')
  ask(@Param('id', RecordId) id: string, @Body() { authorityCode, agreedOn, ...body }: HelpAskedBody) {
    return this.help.ask(id, { ...body, authorityCode: authorityCode ?? null, agreedOn: agreedOn ?? null });
  }

  /** Asks once more, and looks for the answer by another day. */
  @Post(':helpId/chase')
  @HttpCode(200)
  @May('help.ask')
  chase(@Param('id', RecordId) id: string, @Param('helpId', RecordId) helpId: string, @Body() body: HelpChaseBody) {
    return this.help.chase(id, helpId, body);
  }

  /** Keeps what was answered. */
  @Post(':helpId/answer')
  @HttpCode(200)
  @May('help.ask')
  answer(@Param('id', RecordId) id: string, @Param('helpId', RecordId) helpId: string, @Body() body: HelpAnswerBody) {
    return this.help.answer(id, helpId, body);
  }
}
