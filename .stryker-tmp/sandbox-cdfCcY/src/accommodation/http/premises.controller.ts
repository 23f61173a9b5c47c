// @ts-nocheck
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor, readNumberCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { AddressDisclosures } from '../premises/address-disclosures.queries.js';
import { PremisesAddresses } from '../premises/premises-addresses.js';
import { PremisesQueries } from '../premises/premises.queries.js';
import { PremisesRegister } from '../premises/premises.service.js';
import { AddressDisclosureBody, PremisesBody, PremisesChangeBody, PremisesListQuery } from './premises.body.js';

@ApiTags('Accommodation')
@Controller('premises')
export class PremisesController {
  constructor(
    private readonly commands: PremisesRegister,
    private readonly queries: PremisesQueries,
    private readonly addresses: PremisesAddresses,
    private readonly disclosures: AddressDisclosures,
  ) {}

  @ApiOperation({ summary: 'Records a building or scheme; the address is sealed and is not in the answer' })
  @Post()
  @May('premises.create')
  create(@Body() body: PremisesBody) {
    return this.commands.create(body);
  }

  @ApiOperation({ summary: 'Premises in the order in which they were added; never where they are' })
  @Get()
  @May('premises.read')
  async list(@Query() { limit, cursor, ...filter }: PremisesListQuery) {
    const rows = await this.queries.page(filter, { after: readIdCursor(cursor), limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'One of the premises, without where it is' })
  @Get(':id')
  @May('premises.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.one(id)) ?? Refusal.missing();
  }

  @ApiOperation({ summary: 'Changes what premises are called, whether they are confidential, or their turnaround' })
  @Patch(':id')
  @May('premises.change')
  change(@Param('id', RecordId) id: string, @IfMatch() version: number, @Body() body: PremisesChangeBody) {
    return this.commands.change(id, version, body);
  }

  @ApiOperation({
    summary: 'Shows where the premises are to those who must know; the audit row is written in the same transaction',
  })
  @Post(':id/address-disclosures')
  @May('address.disclose', { hidden: true, everyAnswerCounts: true })
  disclose(@Param('id', RecordId) id: string, @Body() { purpose, placementId }: AddressDisclosureBody) {
    return this.addresses.disclose(id, purpose, placementId ?? null);
  }

  @ApiOperation({
    summary: 'Who asked where your premises are, when and what for, and whether they were shown it; newest first',
  })
  @Get(':id/address-disclosures')
  @May('address.review', { hidden: true })
  async disclosed(@Param('id', RecordId) id: string, @Query() { limit, cursor }: PageQuery) {
    const rows = await this.disclosures.page(id, { before: readNumberCursor(cursor), limit });
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, limit, ({ number }) => [number]);
    return { items: items.map(({ number: _, ...asked }) => asked), nextCursor };
  }
}
