// @ts-nocheck
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { ListBody } from '../../platform/http/list-body.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { HouseholdQueries } from '../household.queries.js';
import { Households } from '../households.service.js';
import { HouseholdNeeds } from '../needs.service.js';
import { HouseholdShares } from '../shares.service.js';
import { HouseholdBody, SafeContactBody, ShareBody, UnsafeAreasBody } from './household.body.js';
import { NeedsBody, RequirementsBody, TiesBody } from './needs.body.js';

@ApiTags('People')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly commands: Households,
    private readonly needs: HouseholdNeeds,
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

  @ApiOperation({ summary: 'Replaces where their school, support, work and family are' })
  @Put(':id/ties')
  @ApiBody({ type: TiesBody })
  @May('household.change')
  changeTies(@Param('id', RecordId) id: string, @ListBody('ties') body: TiesBody) {
    return this.commands.changeTies(id, body.ties);
  }

  @ApiOperation({ summary: 'Replaces what they need support with, and how much' })
  @Put(':id/needs')
  @May('household.change')
  changeNeeds(@Param('id', RecordId) id: string, @Body() { needs, needLevels }: NeedsBody) {
    return this.needs.changeNeeds(id, needs, needLevels);
  }

  @ApiOperation({ summary: 'Replaces what a place must have; what is not said is no longer required' })
  @Put(':id/requirements')
  @May('household.change')
  changeRequirements(@Param('id', RecordId) id: string, @Body() body: RequirementsBody) {
    return this.needs.changeRequirements(id, body);
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
