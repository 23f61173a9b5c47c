import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Nominations } from '../nominations/nominations.service.js';
import { LandlordWithdrewBody, NominationMoveBody, NominationOfferBody, NotTakenUpBody } from './nomination.body.js';

@ApiTags('Move-on')
@Controller('nominations/:id')
export class NominationsController {
  constructor(private readonly nominations: Nominations) {}

  /** The landlord has been asked. */
  @Post('send')
  @HttpCode(200)
  @May('move-on.plan')
  send(@Param('id', RecordId) id: string, @Body() body: NominationMoveBody) {
    return this.nominations.move(id, 'send', body);
  }

  /** The home is offered to them; the search for it is done. */
  @Post('offer')
  @HttpCode(200)
  @May('move-on.plan')
  offer(@Param('id', RecordId) id: string, @Body() body: NominationOfferBody) {
    return this.nominations.move(id, 'offer', body);
  }

  /** They have seen the home. */
  @Post('view')
  @HttpCode(200)
  @May('move-on.plan')
  view(@Param('id', RecordId) id: string, @Body() body: NominationMoveBody) {
    return this.nominations.move(id, 'view', body);
  }

  /** They accept the home; what comes next on the plan is due. */
  @Post('accept')
  @HttpCode(200)
  @May('move-on.plan')
  accept(@Param('id', RecordId) id: string, @Body() body: NominationMoveBody) {
    return this.nominations.move(id, 'accept', body);
  }

  /** They do not take the home up. Nothing follows from that but another search. */
  @Post('not-taken-up')
  @HttpCode(200)
  @May('move-on.plan')
  notTakenUp(@Param('id', RecordId) id: string, @Body() body: NotTakenUpBody) {
    return this.nominations.move(id, 'not-take-up', body);
  }

  /** The landlord or the council takes the home back; another is looked for. */
  @Post('withdraw')
  @HttpCode(200)
  @May('move-on.plan')
  withdraw(@Param('id', RecordId) id: string, @Body() body: LandlordWithdrewBody) {
    return this.nominations.move(id, 'withdraw', body);
  }
}
