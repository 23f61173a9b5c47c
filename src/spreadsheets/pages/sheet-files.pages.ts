import { Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FileAnswer } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PageSessions } from '../../web/page-sessions.js';
import { readCookies } from '../../web/cookies.js';
import { Exports, type InTransaction } from '../exports.service.js';
import { sendCsv } from '../http/csv-answer.js';
import { SHEET_KINDS } from '../kinds/sheet-kind.js';
import { RefusedReport } from '../refused-report.js';
import { templateOf } from '../template.js';

/** Files to take away: to be filled in, of what was refused, and of what one may see. Their names say only what kind they are. */
@Pages('spreadsheets')
export class SheetFilesPages {
  constructor(
    private readonly exports: Exports,
    private readonly report: RefusedReport,
    private readonly sessions: PageSessions,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get('to-fill-in/:kind')
  @Page('stock.import')
  template(@Ask() { params }: Asked) {
    const kind = SHEET_KINDS.find((each) => each === params['kind']);
    return kind ? new FileAnswer(`${kind}.csv`, 'text/csv; charset=utf-8', templateOf(kind)) : Refusal.missing();
  }

  @Get('imports/:id/refused.csv')
  @Page('stock.import', { ownTransaction: true })
  async refused(@Ask() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const csv = await this.report.of(asked.id(), this.as(request));
    if (isRefusal(csv)) return csv;
    return sendCsv(reply, this.named('refused-rows'), csv);
  }

  @Get('premises.csv')
  @Page('premises.read', { ownTransaction: true })
  async premises(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('premises'), await this.exports.premises(undefined, this.as(request)));
  }

  @Get('units.csv')
  @Page('unit.read', { ownTransaction: true })
  async units(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('units'), await this.exports.units(undefined, this.as(request)));
  }

  @Get('placements.csv')
  @Page('placement.read', { ownTransaction: true })
  async placements(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendCsv(reply, this.named('placements'), await this.exports.placements(this.as(request)));
  }

  private named(what: string): string {
    return `${what}-${this.clock.today()}`;
  }

  private as(request: FastifyRequest): InTransaction {
    const identify = this.sessions.admission(readCookies(request), () => undefined);
    return (part) => this.work.run(identify, part, request.id);
  }
}
