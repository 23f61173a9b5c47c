// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Answers } from '../offers/answers.service.js';
import { Holds } from '../offers/holds.service.js';
import { Offers } from '../offers/offers.service.js';
import { Overstays } from '../stays/overstays.service.js';
import { PlacementQueries } from '../placement.queries.js';
import { Stays } from '../stays/stays.service.js';
import { Transfers } from '../stays/transfers.service.js';
import {
  AcceptBody,
  ArriveBody,
  DeclineBody,
  DepartBody,
  DestinationBody,
  ExtendBody,
  NotArrivedBody,
  OfferBody,
  OverstayBody,
  PlacementsQuery,
  RenewHoldBody,
  TransferBody,
  WithdrawBody,
} from './placement.body.js';

@ApiTags('Placements')
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly offers: Offers,
    private readonly answers: Answers,
    private readonly holds: Holds,
    private readonly stays: Stays,
    private readonly overstays: Overstays,
    private readonly transfers: Transfers,
    private readonly queries: PlacementQueries,
  ) {}

  @ApiOperation({ summary: 'Offers a unit to a household and holds it while both sides answer' })
  @Post()
  @May('placement.offer')
  offer(@Body() body: OfferBody) {
    return this.offers.offer(body);
  }

  @ApiOperation({ summary: 'Placements in your own units, soonest first: who is offered, expected and living there' })
  @Get()
  @May('placement.read')
  async list(@Query() query: PlacementsQuery) {
    const after = readDayCursor(query.cursor);
    const rows = await this.queries.inOwnUnits({ status: query.status ?? null, after, limit: query.limit });
    return pageOf(rows, query.limit, (placement) => [placement.from, placement.id]);
  }

  @ApiOperation({
    summary:
      'The placement; a provider who has not agreed is told ages and needs and nobody’s name. The read is audited',
  })
  @Get(':id')
  @May('placement.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  @ApiOperation({ summary: 'Holds the unit for longer while both sides answer, for seven days at most in all' })
  @Post(':id/renew-hold')
  @HttpCode(200)
  @May('placement.move')
  renewHold(@Param('id', RecordId) id: string, @Body() body: RenewHoldBody) {
    return this.holds.renew(id, body.holdMinutes);
  }

  @ApiOperation({
    summary: 'Records that one side agrees; once both have, the placement is accepted and the unit is theirs',
  })
  @Post(':id/accept')
  @HttpCode(200)
  @May('placement.answer')
  accept(@Param('id', RecordId) id: string, @Body() body: AcceptBody) {
    return this.answers.accept(id, body.by);
  }

  @ApiOperation({ summary: 'Records that one side says no, with a reason that blames nobody' })
  @Post(':id/decline')
  @HttpCode(200)
  @May('placement.answer')
  decline(@Param('id', RecordId) id: string, @Body() body: DeclineBody) {
    return this.answers.decline(id, body.by, body.reason);
  }

  @ApiOperation({ summary: 'Those who placed the household take the offer back' })
  @Post(':id/withdraw')
  @HttpCode(200)
  @May('placement.move')
  withdraw(@Param('id', RecordId) id: string, @Body() body: WithdrawBody) {
    return this.answers.withdraw(id, body.reason);
  }

  @ApiOperation({ summary: 'They did not come: the unit is free again' })
  @Post(':id/not-arrived')
  @HttpCode(200)
  @May('placement.move')
  notArrived(@Param('id', RecordId) id: string, @Body() body: NotArrivedBody) {
    return this.stays.notArrived(id, body.reason);
  }

  @ApiOperation({ summary: 'They have come: from now on they live there' })
  @Post(':id/arrive')
  @HttpCode(200)
  @May('placement.move')
  arrive(@Param('id', RecordId) id: string, @Body() body: ArriveBody) {
    return this.stays.arrive(id, body.arrivedAt);
  }

  @ApiOperation({ summary: 'Moves the day on which they are expected to leave' })
  @Post(':id/extend')
  @HttpCode(200)
  @May('placement.move')
  extend(@Param('id', RecordId) id: string, @Body() body: ExtendBody) {
    return this.stays.extend(id, body.expectedTo, body.reason);
  }

  @ApiOperation({ summary: 'Decides about a stay that goes on after the day on which it was expected to end' })
  @Post(':id/overstays')
  @May('placement.move')
  decideOverstay(@Param('id', RecordId) id: string, @Body() body: OverstayBody) {
    return this.overstays.decide(id, body);
  }

  @ApiOperation({ summary: 'They have left: the unit is made ready for the next household' })
  @Post(':id/depart')
  @HttpCode(200)
  @May('placement.move')
  depart(@Param('id', RecordId) id: string, @Body() body: DepartBody) {
    return this.stays.depart(id, body);
  }

  @ApiOperation({ summary: 'Says where they went, when that was not known as they left' })
  @Post(':id/destination')
  @HttpCode(200)
  @May('placement.move')
  recordDestination(@Param('id', RecordId) id: string, @Body() body: DestinationBody) {
    return this.stays.recordDestination(id, body.destination);
  }

  @ApiOperation({ summary: 'Moves the household to another unit on the same day: one act, all or nothing' })
  @Post(':id/transfer')
  @May('placement.move')
  transfer(@Param('id', RecordId) id: string, @Body() body: TransferBody) {
    return this.transfers.transfer(id, body);
  }
}
