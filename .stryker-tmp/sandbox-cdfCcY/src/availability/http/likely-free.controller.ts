// @ts-nocheck
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { LikelyFreeList } from '../likely-free/likely-free.list.js';
import { LikelyFreeQuery } from './likely-free.body.js';

@ApiTags('Finding a place')
@Controller('availability')
export class LikelyFreeController {
  constructor(
    private readonly units: LikelyFreeList,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({
    summary:
      'Units that are not free on a day and likely to be soon after it, the soonest first: never whose going it is',
  })
  @Get('likely-free')
  @May('availability.search')
  async list(@Query() { areas, from, withinDays, limit, cursor }: LikelyFreeQuery) {
    const after = readDayCursor(cursor);
    const rows = await this.units.page({ areas, from: from ?? this.clock.today(), withinDays, limit, after });
    return pageOf(rows, limit, ({ likelyFreeOn, unitId }) => [likelyFreeOn, unitId]);
  }
}
