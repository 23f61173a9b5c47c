import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { Units } from '../../accommodation/units/units.service.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { UnitBoard } from '../board/unit-board.js';
import { UnitBody, UnitChangeBody, UnitListQuery } from './unit.body.js';

/** Units are recorded by the accommodation feature and answered from the board, because how a unit stands is the ledger's to say. */
@ApiTags('Accommodation')
@Controller()
export class UnitsController {
  constructor(
    private readonly commands: Units,
    private readonly board: UnitBoard,
  ) {}

  @ApiOperation({ summary: 'Adds a unit to premises of your provider' })
  @Post('premises/:id/units')
  @May('unit.create')
  async add(@Param('id', RecordId) premisesId: string, @Body() body: UnitBody) {
    return this.shown(await this.commands.add(premisesId, body));
  }

  @ApiOperation({ summary: 'Units in the order in which they were added, and how each stands now' })
  @Get('units')
  @May('unit.read')
  async list(@Query() { limit, cursor, localAuthorityCode, category, providerId, status, named }: UnitListQuery) {
    const filter = {
      providerId,
      status,
      named,
      areas: localAuthorityCode === undefined ? undefined : [localAuthorityCode],
      categories: category === undefined ? undefined : [category],
    };
    const rows = await this.board.page(filter, { after: readIdCursor(cursor), limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'A unit, and how it stands now' })
  @Get('units/:id')
  @May('unit.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.board.one(id)) ?? Refusal.missing();
  }

  @ApiOperation({ summary: 'Changes what a unit offers, or whether it takes referrals' })
  @Patch('units/:id')
  @May('unit.change')
  async change(@Param('id', RecordId) id: string, @IfMatch() version: number, @Body() body: UnitChangeBody) {
    return this.shown(await this.commands.change(id, version, body));
  }

  private async shown(done: { id: string } | Refusal) {
    return isRefusal(done) ? done : ((await this.board.one(done.id)) ?? Refusal.missing());
  }
}
