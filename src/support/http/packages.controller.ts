import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Closings } from '../packages/closings.service.js';
import { Packages } from '../packages/packages.service.js';
import { SupportQueries } from '../support.queries.js';
import { CloseBody, PackageBody, PackagesQuery } from './package.body.js';

@ApiTags('Support')
@Controller('support-packages')
export class PackagesController {
  constructor(
    private readonly packages: Packages,
    private readonly closings: Closings,
    private readonly queries: SupportQueries,
  ) {}

  /** Starts support for a person, with the one lead professional who holds it. */
  @Post()
  @May('package.create')
  open(@Body() body: PackageBody) {
    return this.packages.open(body);
  }

  /** The packages your organisation leads, or you do, by next review. */
  @Get()
  @May('package.read')
  async list(@Query() query: PackagesQuery) {
    const rows = await this.queries.ofTeam({ ...query, after: readDayCursor(query.cursor) });
    return pageOf(rows, query.limit, ({ nextReviewOn, closedOn, id }) => [nextReviewOn ?? closedOn ?? '', id]);
  }

  /** A package with who leads and led it, its hand-overs and its outcomes; the read is audited. */
  @Get(':id')
  @May('package.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** Ends the support, with what has changed for the person and how things are now; where `measures` are left out, they are asked for afterwards. */
  @Post(':id/close')
  @HttpCode(200)
  @May('package.close')
  close(@Param('id', RecordId) id: string, @Body() body: CloseBody) {
    return this.closings.close(id, body);
  }
}
