import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../../platform/http/page.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import type { Protection } from '../../notes/notes.codes.js';
import { NoteQueries } from '../../notes/note.queries.js';
import { Notes } from '../../notes/notes.service.js';
import { partField, PARTS, readNote } from './note.form.js';

const LINES = 25;
const COLOURS: Readonly<Record<Protection, string>> = {
  ordinary: 'grey',
  'third-party': 'yellow',
  'source-protected': 'red',
};
const TOLD = { noted: 'Noted.' };

/** What workers note of a household, in parts: what may be given to the person, what is about somebody else, what was told in confidence. */
@Pages('households/:id/notes')
export class NotesPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly queries: NoteQueries,
    private readonly notes: Notes,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('note.keep')
  async list(@Ask() asked: Asked) {
    const id = asked.id();
    const cursor = asked.query('cursor');
    const rows = await this.queries.ofHousehold(id, { after: readIdCursor(cursor), limit: LINES });
    if (!rows) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, LINES, (note) => [note.id]);
    const people = await this.households.givenNames(id);
    const writers = await this.staff.namesOf(items.map(({ writtenBy }) => writtenBy));
    return page('told-once/pages/notes/notes.njk', 'Notes', {
      household: { id, reference: await this.households.referenceOf(id) },
      notes: items.map((note) => ({
        ...note,
        kind: labelOf('noteKinds', note.kind) ?? note.kind,
        about: note.personId && people.get(note.personId),
        by: writers.get(note.writtenBy) ?? 'somebody at another organisation',
        parts: note.parts.map(({ protection, text }) => ({
          text,
          mark: protection === 'ordinary' ? null : labelOf('noteProtections', protection),
          colour: COLOURS[protection],
        })),
      })),
      next: nextCursor && `/households/${id}/notes?cursor=${nextCursor}`,
      first: cursor && `/households/${id}/notes`,
      told: TOLD,
    });
  }

  @Get('new')
  @Page('note.keep')
  async begin(@Ask() asked: Asked) {
    const household = await this.households.whole(asked.id());
    if (!household) return Refusal.missing();
    return page('told-once/pages/notes/note-new.njk', 'Note', {
      household,
      people: household.members.map(({ id, givenName, familyName }) => ({
        value: id,
        text: `${givenName} ${familyName}`,
      })),
      kinds: choicesIn('noteKinds'),
      protections: choicesIn('noteProtections'),
      parts: Array.from({ length: PARTS }, (_, index) => ({
        number: index + 1,
        text: partField('text', index + 1),
        protection: partField('protection', index + 1),
      })),
      form: asked.form.startingFrom(boxes('notedOn', this.clock.today())),
    });
  }

  @Post('new')
  @Page('note.keep', { again: 'begin' })
  async write(@Ask() asked: Asked) {
    const note = readNote(asked.form.values);
    if (note instanceof FormErrors) return note;
    const written = await this.notes.write(asked.id(), note);
    return isRefusal(written) ? written : seeOther(`/households/${asked.id()}/notes`, 'noted');
  }
}
