import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { ListBody } from '../../platform/http/list-body.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { HouseholdQueries } from '../household.queries.js';
import { Households } from '../households.service.js';
import { HouseholdShares } from '../shares.service.js';
import { HouseholdBody, SafeContactBody, ShareBody, UnsafeAreasBody } from './household.body.js';

@ApiTags('People')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly commands: Households,
    private readonly shares: HouseholdShares,
    private readonly queries: HouseholdQueries,
  ) {}

  @ApiOperation({ summary: 'Records a household with its members; every child is a person with their own record' })
  @Post()
  @May('household.create')
  create(@Body() body: HouseholdBody) {
    return this.commands.create(body);
  }

  @ApiOperation({ summary: 'The household as the caller may see it; the read is audited' })
  @Get(':id')
  @May('household.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  @ApiOperation({ summary: 'Replaces the one way to reach them that is safe now' })
  @Put(':id/safe-contact')
  @May('household.change')
  changeSafeContact(@Param('id', RecordId) id: string, @Body() body: SafeContactBody) {
    return this.commands.changeSafeContact(id, body);
  }

  @ApiOperation({ summary: 'Replaces the areas where they must not be placed' })
  @Put(':id/unsafe-areas')
  @ApiBody({ type: UnsafeAreasBody })
  @May('household.change')
  changeUnsafeAreas(@Param('id', RecordId) id: string, @ListBody('unsafeAreas') body: UnsafeAreasBody) {
    return this.commands.changeUnsafeAreas(id, body.unsafeAreas);
  }

  @ApiOperation({ summary: 'Lets another organisation see the household from now on' })
  @Post(':id/shares')
  @May('household.share')
  share(@Param('id', RecordId) id: string, @Body() body: ShareBody) {
    return this.shares.share(id, body);
  }

  @ApiOperation({ summary: 'Ends a share' })
  @Delete(':id/shares/:shareId')
  @HttpCode(204)
  @May('household.share')
  endShare(@Param('id', RecordId) id: string, @Param('shareId', RecordId) shareId: string) {
    return this.shares.end(id, shareId);
  }
}
