// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { PageQuery, pageOf, readIdCursor, readNumberCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { isRefusal } from '../../shared/refusal.js';
import { ImportQueries } from '../import.queries.js';
import { Imports } from '../imports.service.js';
import { ApprovalBody, CancellationBody, ImportKindQuery, RowsQuery } from './imports.body.js';
import { Upload, unsupported } from './uploads.js';

@ApiTags('Spreadsheets')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly commands: Imports,
    private readonly queries: ImportQueries,
  ) {}

  @ApiOperation({
    summary:
      'Takes a CSV file of your premises, units or stays, up to 25 MB; it is looked at before anything is recorded',
  })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @Post()
  @HttpCode(202)
  @May('stock.import')
  send(@Query() { kind }: ImportKindQuery, @Body() file: unknown) {
    if (file !== undefined && file !== null && !(file instanceof Upload)) throw unsupported();
    return this.commands.send(kind, file instanceof Upload ? file.bytes : Buffer.alloc(0));
  }

  @ApiOperation({ summary: 'Files that your organisation has sent, latest first' })
  @Get()
  @May('stock.import')
  async list(@Query() { limit, cursor }: PageQuery) {
    const imports = await this.queries.list({ before: readIdCursor(cursor), limit });
    return pageOf(imports, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'How far a file has got' })
  @Get(':id')
  @May('stock.import')
  read(@Param('id', RecordId) id: string) {
    return this.queries.read(id);
  }

  @ApiOperation({ summary: 'Rows of a file, with every error by field; never an address' })
  @Get(':id/rows')
  @May('stock.import')
  async rows(@Param('id', RecordId) id: string, @Query() { state, limit, cursor }: RowsQuery) {
    const rows = await this.queries.page(id, state, { after: Number(readNumberCursor(cursor) ?? 0), limit });
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ row }) => [String(row)]);
  }

  @ApiOperation({ summary: 'Approves rows without errors, all of them or those named, to be recorded' })
  @Post(':id/approve')
  @HttpCode(202)
  @May('stock.import')
  approve(@Param('id', RecordId) id: string, @Body() { rows }: ApprovalBody) {
    return this.commands.approve(id, rows ?? 'all-good');
  }

  @ApiOperation({ summary: 'Stops an import; what has been recorded stays, and the rest of the file is forgotten' })
  @Post(':id/cancel')
  @HttpCode(200)
  @May('stock.import')
  cancel(@Param('id', RecordId) id: string, @Body() _: CancellationBody) {
    return this.commands.cancel(id);
  }
}
