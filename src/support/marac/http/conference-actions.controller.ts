import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { ConferenceQueries } from '../conference.queries.js';
import { PartnerActions } from '../partner-actions.service.js';
import { PartnerActionCloseBody } from './conference.body.js';

/** What a risk conference asked somebody to do. */
@ApiTags('Risk conferences')
@Controller('conference-actions/:id')
export class ConferenceActionsController {
  constructor(
    private readonly partners: PartnerActions,
    private readonly queries: ConferenceQueries,
  ) {}

  /** What an action of yours is; whose case it belongs to is for those who see the person. */
  @Get()
  @May('task.read')
  async action(@Param('id', RecordId) id: string) {
    return (await this.queries.action(id)) ?? Refusal.missing();
  }

  /** The partner agency was asked, and has not done it yet; it is asked again. */
  @Post('chase')
  @HttpCode(200)
  @May('conference.refer')
  async chase(@Param('id', RecordId) id: string) {
    return this.shown(await this.partners.chase(id));
  }

  /** The partner agency has done it, or need not do it any more. */
  @Post('close')
  @HttpCode(200)
  @May('conference.refer')
  async close(@Param('id', RecordId) id: string, @Body() body: PartnerActionCloseBody) {
    return this.shown(await this.partners.close(id, body));
  }

  private shown(changed: { readonly conferenceId: string } | Refusal) {
    return isRefusal(changed) ? changed : this.queries.whole(changed.conferenceId);
  }
}
