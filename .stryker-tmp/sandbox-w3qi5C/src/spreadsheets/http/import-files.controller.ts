// @ts-nocheck
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { TokenHolder } from '../../access/http/token-holder.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { isRefusal } from '../../shared/refusal.js';
import { RefusedReport } from '../refused-report.js';
import { templateOf } from '../template.js';
import { sendCsv } from './csv-answer.js';

const CSV = 'text/csv; charset=utf-8';

/** Files to fill in, and the file of what was refused. */
@ApiTags('Spreadsheets')
@ApiProduces('text/csv')
@Controller('imports')
export class ImportFilesController {
  constructor(
    private readonly report: RefusedReport,
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({ summary: 'A file of premises to fill in' })
  @Get('templates/premises.csv')
  @Header('Content-Type', CSV)
  @May('stock.import')
  premises() {
    return templateOf('premises');
  }

  @ApiOperation({ summary: 'A file of units to fill in' })
  @Get('templates/units.csv')
  @Header('Content-Type', CSV)
  @May('stock.import')
  units() {
    return templateOf('units');
  }

  @ApiOperation({ summary: 'A file of stays to fill in' })
  @Get('templates/stays.csv')
  @Header('Content-Type', CSV)
  @May('stock.import')
  stays() {
    return templateOf('stays');
  }

  @ApiOperation({
    summary: 'The refused rows of a file with their reasons, to be put right and sent again; addresses are left out',
  })
  @Get(':id/refused.csv')
  @May('stock.import', { ownTransaction: true })
  async refused(@Param('id', RecordId) id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const identify = this.holder.identify(request.headers.authorization);
    const csv = await this.report.of(id, (part) => this.work.run(identify, part, request.id));
    if (isRefusal(csv)) return csv;
    return sendCsv(reply, `refused-rows-${this.clock.today()}`, csv);
  }
}
