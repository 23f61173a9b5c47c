// @ts-nocheck
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { PremisesQueries } from '../premises/premises.queries.js';
import { RequiredStandards } from '../standards/required-standards.service.js';
import { StandardsQueries } from '../standards/standards.queries.js';
import { Standards } from '../standards/standards.service.js';
import { RequiredStandardsBody, StandardsCheckBody } from './standards.body.js';

@ApiTags('Accommodation')
@Controller()
export class StandardsController {
  constructor(
    private readonly commands: Standards,
    private readonly requirements: RequiredStandards,
    private readonly queries: StandardsQueries,
    private readonly premises: PremisesQueries,
  ) {}

  @ApiOperation({ summary: 'Records a safety check of premises, or of one unit there; a newer one takes its place' })
  @Post('premises/:id/standards-checks')
  @May('standards.record')
  record(@Param('id', RecordId) id: string, @Body() { unitId, validUntil, ...facts }: StandardsCheckBody) {
    return this.commands.record(id, { ...facts, unitId: unitId ?? undefined, validUntil: validUntil ?? null });
  }

  @ApiOperation({ summary: 'The safety checks that count now, how each stands, and what nobody has checked yet' })
  @Get('premises/:id/standards-checks')
  @May('premises.read')
  async list(@Param('id', RecordId) id: string) {
    const premises = await this.premises.one(id);
    if (!premises) return Refusal.missing();
    return { items: await this.queries.ofPremises(premises), nextCursor: null };
  }

  @ApiOperation({ summary: 'The safety checks that a provider requires of its premises' })
  @Get('providers/:id/required-standards')
  @May('premises.read')
  required(@Param('id', RecordId) id: string) {
    return this.requirements.of(id);
  }

  @ApiOperation({
    summary:
      'Replaces the safety checks that a provider requires; from their day on, a place without one is out of date',
  })
  @Put('providers/:id/required-standards')
  @May('standards.require')
  require(@Param('id', RecordId) id: string, @Body() { kinds, since }: RequiredStandardsBody) {
    return this.requirements.replace(id, [...new Set(kinds)], since ?? undefined);
  }
}
