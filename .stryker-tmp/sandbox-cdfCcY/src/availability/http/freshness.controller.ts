// @ts-nocheck
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Confirmations } from '../freshness/confirmations.service.js';
import { FreshnessTargets } from '../freshness/freshness-targets.js';
import { ConfirmationBody, FreshnessTargetBody } from './freshness.body.js';

@ApiTags('Accommodation')
@Controller()
export class FreshnessController {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly targets: FreshnessTargets,
  ) {}

  @ApiOperation({ summary: 'Says that what is recorded of the unit is still true' })
  @Post('units/:id/confirmations')
  @May('unit.confirm')
  confirmUnit(@Param('id', RecordId) id: string, @Body() _: ConfirmationBody) {
    return this.confirmations.ofUnit(id);
  }

  @ApiOperation({ summary: 'Says that what is recorded of every unit of the premises is still true' })
  @Post('premises/:id/confirmations')
  @May('unit.confirm')
  confirmPremises(@Param('id', RecordId) id: string, @Body() _: ConfirmationBody) {
    return this.confirmations.ofPremises(id);
  }

  @ApiOperation({ summary: 'After how many hours a confirmation of this provider ages, and goes stale' })
  @Get('providers/:id/freshness-target')
  @May('unit.read')
  target(@Param('id', RecordId) id: string) {
    return this.targets.one(id);
  }

  @ApiOperation({ summary: 'Sets after how many hours a confirmation of your provider ages, and goes stale' })
  @Put('providers/:id/freshness-target')
  @May('unit.change')
  setTarget(@Param('id', RecordId) id: string, @Body() body: FreshnessTargetBody) {
    return this.targets.set(id, body);
  }
}
