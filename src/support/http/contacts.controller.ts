import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ContactQueries } from '../contacts/contact.queries.js';
import { Contacts } from '../contacts/contacts.service.js';
import { ContactBody } from './working.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: Contacts,
    private readonly queries: ContactQueries,
  ) {}

  /** Records a time together, or one that was offered: what was offered and what the person chose. */
  @Post()
  @May('package.work')
  record(@Param('id', RecordId) id: string, @Body() body: ContactBody) {
    return this.contacts.record(id, body);
  }

  /** The contacts of a package, the latest first; the read is audited. */
  @Get()
  @May('package.read')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.queries.ofPackage(id, { after: readDayCursor(query.cursor), limit: query.limit });
    return rows ? pageOf(rows, query.limit, (row) => [row.happenedOn, row.id]) : Refusal.missing();
  }
}
