import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { SupportQueries } from '../support.queries.js';

@ApiTags('Support')
@Controller('people/:id')
export class PersonSupportController {
  constructor(
    private readonly packages: SupportQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** A person's support, newest first. An organisation goes on seeing what it leads after it no longer sees the person. */
  @Get('support-packages')
  @May('package.read')
  async listPackages(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const after = readIdCursor(query.cursor);
    const rows = await this.packages.ofPerson(id, { after, limit: query.limit });
    if (rows.length === 0 && !(await this.people.person(id))) return Refusal.missing();
    return pageOf(rows, query.limit, (row) => [row.id]);
  }
}
