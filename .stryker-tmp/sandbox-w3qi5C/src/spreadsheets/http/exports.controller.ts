// @ts-nocheck
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { TokenHolder } from '../../access/http/token-holder.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IsRecordId } from '../../platform/http/fields.js';
import { Exports, type InTransaction } from '../exports.service.js';
import { sendCsv } from './csv-answer.js';

class OfProviderQuery {
  /** Your own organisation when not given. */
  @IsOptional()
  @IsRecordId()
  readonly providerId?: string;
}

@ApiTags('Spreadsheets')
@ApiProduces('text/csv')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly exports: Exports,
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({ summary: 'Premises as a spreadsheet; never where they are' })
  @Get('premises.csv')
  @May('premises.read', { ownTransaction: true })
  async premises(@Query() { providerId }: OfProviderQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('premises'), await this.exports.premises(providerId, this.as(request)));
  }

  @ApiOperation({ summary: 'Units and what they offer as a spreadsheet, with the headings of the import' })
  @Get('units.csv')
  @May('unit.read', { ownTransaction: true })
  async units(@Query() { providerId }: OfProviderQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('units'), await this.exports.units(providerId, this.as(request)));
  }

  @ApiOperation({
    summary: 'Placements of your households and in your units as a spreadsheet: ids, references and codes, no names',
  })
  @Get('placements.csv')
  @May('placement.read', { ownTransaction: true })
  async placements(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('placements'), await this.exports.placements(this.as(request)));
  }

  private named(what: string): string {
    return `${what}-${this.clock.today()}`;
  }

  private as(request: FastifyRequest): InTransaction {
    const identify = this.holder.identify(request.headers.authorization);
    return (part) => this.work.run(identify, part, request.id);
  }
}
