import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { pageOf, PageQuery, readDayCursor } from '../../../platform/http/page.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { ConferenceActions } from '../conference-actions.service.js';
import { ConferenceClosing } from '../conference-closing.service.js';
import { ConferenceMeetings } from '../conference-meetings.service.js';
import { ConferenceQueries } from '../conference.queries.js';
import {
  ConferenceActionBody,
  ConferenceCloseBody,
  ConferenceMeetingBody,
  ConferenceMinutesBody,
} from './conference.body.js';

/** The register of risk conferences. */
@ApiTags('Risk conferences')
@Controller()
export class ConferencesController {
  constructor(
    private readonly meetings: ConferenceMeetings,
    private readonly actions: ConferenceActions,
    private readonly closing: ConferenceClosing,
    private readonly queries: ConferenceQueries,
  ) {}

  /** Your organisation's cases that go on, with the meeting each is on the list of. */
  @Get('conferences')
  @May('conference.read')
  async register(@Query() query: PageQuery) {
    const rows = await this.queries.register({ after: readDayCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (row) => [row.referredOn, row.id]);
  }

  /** A case with its meetings, actions and transfers; the read is audited. */
  @Get('conferences/:id')
  @May('conference.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** Puts a case on the list of a meeting. */
  @Post('conferences/:id/meetings')
  @May('conference.refer')
  list(@Param('id', RecordId) id: string, @Body() { meetsOn }: ConferenceMeetingBody) {
    return this.meetings.list(id, meetsOn);
  }

  /** Records what was said about a case at its meeting. */
  @Post('conferences/:id/meetings/:meetingId/heard')
  @HttpCode(200)
  @May('conference.refer')
  hear(
    @Param('id', RecordId) id: string,
    @Param('meetingId', RecordId) meetingId: string,
    @Body() { minutes }: ConferenceMinutesBody,
  ) {
    return this.meetings.hear(id, meetingId, minutes);
  }

  /** Gives a worker, wherever they work, something to do for a case by a day: a task of theirs. Or somebody at a partner agency: a task of yours to ask after it. */
  @Post('conferences/:id/actions')
  @May('conference.refer')
  give(@Param('id', RecordId) id: string, @Body() body: ConferenceActionBody) {
    return this.actions.give(id, body);
  }

  /** Closes a case once nothing of it is open and nobody waits for it. */
  @Post('conferences/:id/close')
  @HttpCode(200)
  @May('conference.refer')
  close(@Param('id', RecordId) id: string, @Body() { reason }: ConferenceCloseBody) {
    return this.closing.close(id, reason);
  }
}
