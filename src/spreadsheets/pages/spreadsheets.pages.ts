import { Get, Post } from '@nestjs/common';
import { mayDo, type Permission } from '../../access/roles.js';
import type { UserActor } from '../../platform/database/actor.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { UPLOAD_LIMIT_BYTES } from '../http/uploads.js';
import { ImportQueries } from '../import.queries.js';
import { refuseKind } from '../imports.access.js';
import { Imports } from '../imports.service.js';
import { SHEET_KINDS } from '../kinds/sheet-kind.js';
import { KIND_WORDS, STATUS_WORDS } from './import.words.js';
import { readSheet } from './sent-sheet.js';

const LINES = 10;
const EXPORTS: readonly { readonly text: string; readonly name: string; readonly for: Permission }[] = [
  { text: 'Our houses and schemes, without their addresses', name: 'premises', for: 'premises.read' },
  { text: 'Our rooms and flats, and what they offer', name: 'units', for: 'unit.read' },
  { text: 'Placements: references and reasons, and nobody’s name', name: 'placements', for: 'placement.read' },
];

/** Spreadsheets in and out: a file is sent here, and goes on at `import.pages.ts`. */
@Pages('spreadsheets')
export class SpreadsheetsPages {
  constructor(
    private readonly imports: Imports,
    private readonly queries: ImportQueries,
  ) {}

  @Get()
  @Page('unit.read')
  async show(@Ask() asked: Asked) {
    const { actor } = asked;
    return page('spreadsheets/pages/spreadsheets.njk', 'Spreadsheets', {
      exports: EXPORTS.filter((each) => mayDo(actor.roles, each.for)),
      ...(mayDo(actor.roles, 'stock.import') ? await this.sending(actor, asked.query('cursor')) : {}),
    });
  }

  @Post('imports')
  @Page('stock.import', { again: 'show', fileUpTo: UPLOAD_LIMIT_BYTES })
  async send(@Ask() asked: Asked) {
    const typed = readForm({ kind: choice(SHEET_KINDS, 'Say what the file holds') }, asked.form.values);
    const file = readSheet(asked.file('file'));
    if ('wrong' in file) return FormErrors.of(typed, new FormErrors([{ field: 'file', message: file.wrong }]));
    if (typed instanceof FormErrors) return typed;
    const sent = await this.imports.send(typed.kind, file.bytes);
    return isRefusal(sent) ? sent : seeOther(`/spreadsheets/imports/${sent.id}`);
  }

  private async sending(actor: UserActor, cursor: string | undefined) {
    const rows = await this.queries.list({ before: readIdCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return {
      kinds: SHEET_KINDS.filter((kind) => !refuseKind(actor, kind)).map((kind) => ({
        value: kind,
        ...KIND_WORDS[kind],
      })),
      imports: items.map((one) => ({
        ...one,
        what: KIND_WORDS[one.kind].text,
        state: STATUS_WORDS[one.status],
        // A file of people is opened by those who may record people.
        isOpen: !refuseKind(actor, one.kind),
      })),
      next: nextCursor && `/spreadsheets?cursor=${nextCursor}`,
      first: cursor && '/spreadsheets',
    };
  }
}
