import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../../access/http/may.js';
import { TokenHolder } from '../../../access/http/token-holder.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PageQuery, pageOf, readCursor } from '../../../platform/http/page.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { isRefusal } from '../../../shared/refusal.js';
import { DifferencesQueries } from '../snapshot/differences.queries.js';
import { ReturnQueries } from '../snapshot/return.queries.js';
import { Returns } from '../snapshot/returns.service.js';
import { ReturnFiles } from '../xml/return-file.service.js';
import { FaultyCasesQuery, MappingQuery, QuarterBody, SignOffBody } from './h-clic.body.js';
import { sendReturn } from './return-answer.js';

@ApiTags('H-CLIC')
@Controller('h-clic/returns')
export class ReturnsController {
  constructor(
    private readonly returns: Returns,
    private readonly queries: ReturnQueries,
    private readonly differences: DifferencesQueries,
    private readonly files: ReturnFiles,
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
  ) {}

  @ApiOperation({ summary: 'Gathers your council’s cases of a quarter, or gathers them anew; the queue does it' })
  @Post()
  @HttpCode(202)
  @May('h-clic.return')
  gather(@Body() { quarter }: QuarterBody) {
    return this.returns.gather(quarter);
  }

  @ApiOperation({ summary: 'The quarters of your council, the latest first' })
  @Get()
  @May('h-clic.return')
  async list() {
    return { items: await this.queries.list(), nextCursor: null };
  }

  @ApiOperation({ summary: 'How far a quarter has got, and how many of its cases have something wrong' })
  @Get(':id')
  @May('h-clic.return')
  read(@Param('id', RecordId) id: string) {
    return this.queries.read(id);
  }

  @ApiOperation({ summary: 'Cases with something wrong: where, what, and how to mend it' })
  @Get(':id/faults')
  @May('h-clic.return')
  async faults(@Param('id', RecordId) id: string, @Query() { level, cursor, limit }: FaultyCasesQuery) {
    const cases = await this.queries.faulty(id, level, { after: readCursor(cursor, 1)?.[0] ?? '', limit });
    return isRefusal(cases) ? cases : pageOf(cases, limit, ({ reference }) => [reference]);
  }

  @ApiOperation({ summary: 'Freezes a quarter that is over and has no errors' })
  @Post(':id/sign-off')
  @HttpCode(200)
  @May('h-clic.return')
  signOff(@Param('id', RecordId) id: string, @Body() _: SignOffBody) {
    return this.returns.signOff(id);
  }

  @ApiOperation({ summary: 'What was returned beside what the record says now, case by case' })
  @Get(':id/differences')
  @May('h-clic.return')
  async changed(@Param('id', RecordId) id: string, @Query() { cursor, limit }: PageQuery) {
    const cases = await this.differences.page(id, readCursor(cursor, 1)?.[0] ?? '', limit);
    return isRefusal(cases) ? cases : pageOf(cases, limit, ({ reference }) => [reference]);
  }

  @ApiOperation({ summary: 'A quarter that is signed off as the file to send, with a version of your mapping' })
  @ApiProduces('application/xml')
  @Get(':id/return.xml')
  @May('h-clic.return', { ownTransaction: true })
  async file(
    @Param('id', RecordId) id: string,
    @Query() { mapping }: MappingQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const identify = this.holder.identify(request.headers.authorization);
    const file = await this.files.of(id, mapping, (part) => this.work.run(identify, part, request.id));
    return isRefusal(file) ? file : sendReturn(reply, file);
  }
}
