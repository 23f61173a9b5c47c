import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { NoteQueries } from '../notes/note.queries.js';
import { Notes } from '../notes/notes.service.js';
import { RecordQueries } from '../record/record.queries.js';
import { NoteBody } from './note.body.js';

@ApiTags('Told once')
@Controller('households/:id')
export class NotesController {
  constructor(
    private readonly notes: Notes,
    private readonly queries: NoteQueries,
    private readonly records: RecordQueries,
  ) {}

  /** What was noted, newest first; protected parts of others' notes are left out and counted. */
  @Get('notes')
  @May('note.keep')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.queries.ofHousehold(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return rows ? pageOf(rows, query.limit, (note) => [note.id]) : Refusal.missing();
  }

  /** Notes something, part by part: what may be given to the person, what is about somebody else, what was told in confidence. */
  @Post('notes')
  @May('note.keep')
  write(@Param('id', RecordId) id: string, @Body() body: NoteBody) {
    return this.notes.write(id, body);
  }

  /** The record as it is given to the person, without what is about somebody else or was told in confidence. */
  @Get('record')
  @May('record.give')
  async record(@Param('id', RecordId) id: string) {
    return (await this.records.give(id)) ?? Refusal.missing();
  }
}
