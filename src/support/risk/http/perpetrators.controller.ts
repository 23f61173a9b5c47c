import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { Perpetrators } from '../perpetrators.service.js';
import { PerpetratorBody, PerpetratorWithdrawalBody } from '../../marac/http/conference.body.js';

@ApiTags('Risk')
@Controller('people/:id/perpetrators')
export class PerpetratorsController {
  constructor(private readonly perpetrators: Perpetrators) {}

  /** Records somebody who harms a person, so that a repeat by the same one is known. Never where they live. */
  @Post()
  @May('perpetrator.record')
  record(@Param('id', RecordId) id: string, @Body() body: PerpetratorBody) {
    return this.perpetrators.record(id, body);
  }

  /** Corrects what was recorded of somebody who harms a person: it is said whole, holds wherever they are named, and the former stays. */
  @Post(':perpetratorId/corrections')
  @May('perpetrator.record')
  correct(
    @Param('id', RecordId) id: string,
    @Param('perpetratorId', RecordId) perpetratorId: string,
    @Body() body: PerpetratorBody,
  ) {
    return this.perpetrators.correct(id, perpetratorId, body);
  }

  /** Withdraws somebody who was recorded by mistake: named nowhere from now on, and kept with the reason. */
  @Post(':perpetratorId/withdraw')
  @HttpCode(200)
  @May('perpetrator.record')
  withdraw(
    @Param('id', RecordId) id: string,
    @Param('perpetratorId', RecordId) perpetratorId: string,
    @Body() { reason }: PerpetratorWithdrawalBody,
  ) {
    return this.perpetrators.withdraw(id, perpetratorId, reason);
  }

  /** Who harms a person, with what was recorded before it was corrected, and apart from them who was withdrawn; the read is audited. */
  @Get()
  @May('perpetrator.read')
  async list(@Param('id', RecordId) id: string) {
    const known = await this.perpetrators.ofPerson(id);
    return known ? { ...known, nextCursor: null } : Refusal.missing();
  }
}
