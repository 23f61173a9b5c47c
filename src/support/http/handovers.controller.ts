import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Handovers } from '../handovers/handovers.service.js';
import { HandoverBody } from './package.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/handovers')
export class HandoversController {
  constructor(private readonly commands: Handovers) {}

  /** Asks another worker to take over. Until they acknowledge, the present lead stays lead. */
  @Post()
  @May('package.hand-over')
  offer(@Param('id', RecordId) id: string, @Body() body: HandoverBody) {
    return this.commands.offer(id, body);
  }

  /** The worker who was asked takes over from today. */
  @Post(':handoverId/acknowledge')
  @HttpCode(200)
  @May('package.read')
  acknowledge(@Param('id', RecordId) id: string, @Param('handoverId', RecordId) handoverId: string) {
    return this.commands.acknowledge(id, handoverId);
  }

  /** Takes the offer back, or turns it down; the present lead goes on. */
  @Post(':handoverId/withdraw')
  @HttpCode(200)
  @May('package.read')
  withdraw(@Param('id', RecordId) id: string, @Param('handoverId', RecordId) handoverId: string) {
    return this.commands.withdraw(id, handoverId);
  }
}
