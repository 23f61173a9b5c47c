import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { ConferenceQueries } from '../conference.queries.js';
import { ConferenceTransfers } from '../conference-transfers.service.js';
import { ConferenceConfirmationBody, ConferenceTransferBody } from './conference.body.js';

/** A case that follows somebody to another area. */
@ApiTags('Risk conferences')
@Controller('conferences/:id/transfers')
export class ConferenceTransfersController {
  constructor(
    private readonly transfers: ConferenceTransfers,
    private readonly queries: ConferenceQueries,
  ) {}

  /** Records that a case was sent to the forum of the area where the person lives now. Until it is confirmed there is a task to ask. */
  @Post()
  @May('conference.refer')
  async send(@Param('id', RecordId) id: string, @Body() body: ConferenceTransferBody) {
    return (await this.transfers.send(id, body)) ?? this.queries.whole(id);
  }

  /** The other forum was asked, and has not confirmed yet; it is asked again. */
  @Post(':transferId/chase')
  @HttpCode(200)
  @May('conference.refer')
  async chase(@Param('id', RecordId) id: string, @Param('transferId', RecordId) transferId: string) {
    return (await this.transfers.chase(id, transferId)) ?? this.queries.whole(id);
  }

  /** Somebody at the other forum has the case. */
  @Post(':transferId/confirm')
  @HttpCode(200)
  @May('conference.refer')
  async confirm(
    @Param('id', RecordId) id: string,
    @Param('transferId', RecordId) transferId: string,
    @Body() body: ConferenceConfirmationBody,
  ) {
    return (await this.transfers.confirm(id, transferId, body)) ?? this.queries.whole(id);
  }
}
