// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readNumberCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { UnitGroupQueries } from '../waiting-list/unit-groups.queries.js';
import { WaitingListQueries } from '../waiting-list/waiting-list.queries.js';
import { WaitingLists } from '../waiting-list/waiting-list.service.js';
import { JoinBody, LeaveBody } from './waiting-list.body.js';

@ApiTags('Waiting lists')
@Controller()
export class WaitingListsController {
  constructor(
    private readonly commands: WaitingLists,
    private readonly queries: WaitingListQueries,
    private readonly groups: UnitGroupQueries,
  ) {}

  @ApiOperation({ summary: 'Puts a household at the end of a list: the order is that in which they came' })
  @Post('unit-groups/:id/waiting')
  @May('placement.offer')
  join(@Param('id', RecordId) id: string, @Body() body: JoinBody) {
    return this.commands.join(id, body);
  }

  @ApiOperation({
    summary:
      'Who waits, in order: for the provider everybody, with ages and needs and nobody’s name; for others their own households. The read is audited',
  })
  @Get('unit-groups/:id/waiting')
  @May('placement.read')
  async list(@Param('id', RecordId) id: string, @Query() { cursor, limit }: PageQuery) {
    if (!(await this.groups.one(id))) return Refusal.missing();
    const rows = await this.queries.ofGroup(id, { after: Number(readNumberCursor(cursor) ?? 0), limit });
    return pageOf(rows, limit, ({ position }) => [String(position)]);
  }

  @ApiOperation({ summary: 'Takes a household off a list' })
  @Post('unit-groups/:id/waiting/:entryId/leave')
  @HttpCode(204)
  @May('placement.offer')
  leave(@Param('id', RecordId) id: string, @Param('entryId', RecordId) entryId: string, @Body() { reason }: LeaveBody) {
    return this.commands.leave(id, entryId, reason);
  }

  @ApiOperation({
    summary: 'The lists on which a household waits, and the unit it is their turn for. The read is audited',
  })
  @Get('households/:id/waiting')
  @May('placement.read')
  async ofHousehold(@Param('id', RecordId) id: string) {
    const items = await this.queries.ofHousehold(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }
}
