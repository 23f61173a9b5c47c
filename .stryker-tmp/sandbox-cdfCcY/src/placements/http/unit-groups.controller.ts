// @ts-nocheck
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { UnitGroupQueries } from '../waiting-list/unit-groups.queries.js';
import { UnitGroups } from '../waiting-list/unit-groups.service.js';
import { GroupTurnsBody, GroupUnitsBody, UnitGroupBody, UnitGroupsQuery } from './waiting-list.body.js';

@ApiTags('Waiting lists')
@Controller('unit-groups')
export class UnitGroupsController {
  constructor(
    private readonly commands: UnitGroups,
    private readonly queries: UnitGroupQueries,
  ) {}

  @ApiOperation({ summary: 'Makes a group of your own units that households can wait for together' })
  @Post()
  @May('unit.change')
  create(@Body() body: UnitGroupBody) {
    return this.commands.create(body);
  }

  @ApiOperation({ summary: 'Groups of units that can be waited for; who waits is not said here' })
  @Get()
  @May('unit.read')
  async list(@Query() { providerId, cursor, limit }: UnitGroupsQuery) {
    const rows = await this.queries.list({ providerId: providerId ?? null, after: readIdCursor(cursor), limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'Says anew which of your units belong to a group; those who wait go on waiting' })
  @Put(':id/units')
  @May('unit.change')
  changeUnits(@Param('id', RecordId) id: string, @Body() body: GroupUnitsBody) {
    return this.commands.changeUnits(id, body.unitIds);
  }

  @ApiOperation({
    summary: 'Says how long a turn stands before it passes to the next household; turns that have come keep theirs',
  })
  @Put(':id/turns')
  @May('unit.change')
  changeTurns(@Param('id', RecordId) id: string, @Body() body: GroupTurnsBody) {
    return this.commands.changeTurns(id, body.turnWorkingDays);
  }
}
