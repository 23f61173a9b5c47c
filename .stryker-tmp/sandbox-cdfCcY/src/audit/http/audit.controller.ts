// @ts-nocheck
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { May } from '../../access/http/may.js';
import { IsRecordId } from '../../platform/http/fields.js';
import { pageOf, PageQuery, readNumberCursor } from '../../platform/http/page.js';
import { AuditQueries } from '../audit.queries.js';

export class AuditQuery extends PageQuery {
  @IsOptional()
  @IsRecordId()
  readonly subjectId?: string;
}

@ApiTags('Audit')
@Controller('audit-entries')
export class AuditController {
  constructor(private readonly audit: AuditQueries) {}

  /** Who read, changed, was shown or was refused what in your organisation, newest first. */
  @Get()
  @May('audit.read')
  async list(@Query() query: AuditQuery) {
    const beforeId = readNumberCursor(query.cursor);
    const rows = await this.audit.entries({ subjectId: query.subjectId, beforeId, limit: query.limit });
    return pageOf(rows, query.limit, (row) => [row.id]);
  }
}
