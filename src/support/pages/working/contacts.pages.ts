import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { pageOf, readDayCursor } from '../../../platform/http/page.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, optional, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { CONTACT_RESULTS, CONTACT_WAYS } from '../../contacts/contact.codes.js';
import { ContactQueries } from '../../contacts/contact.queries.js';
import { Contacts } from '../../contacts/contacts.service.js';
import { PackagesAtWork } from './package-at-work.js';

const LINES = 25;

/** Times together and contacts that were tried: what was offered, and what the person chose. */
@Pages('caseload/:id/contacts')
export class ContactsPages {
  constructor(
    private readonly packages: PackagesAtWork,
    private readonly queries: ContactQueries,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const here = `/caseload/${asked.id()}/contacts`;
    const cursor = asked.query('cursor');
    const known = await this.packages.of(asked);
    const rows = await this.queries.ofPackage(asked.id(), { after: readDayCursor(cursor), limit: LINES });
    if (!known || !rows) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, LINES, ({ happenedOn, id }) => [happenedOn, id]);
    return page('support/pages/working/contacts.njk', 'Times together', {
      ...known,
      records: known.isTheirs && mayDo(asked.actor.roles, 'package.work'),
      contacts: items.map((contact) => ({
        ...contact,
        way: labelOf('supportContactWays', contact.way),
        cameOfIt: labelOf('supportContactResults', contact.cameOfIt),
        by: contact.recordedByName ?? 'Somebody at another service',
      })),
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: cursor && here,
      ways: choicesIn('supportContactWays'),
      results: choicesIn('supportContactResults'),
      form: asked.form.startingFrom(boxes('happenedOn', this.clock.today())),
      told: { recorded: 'It is kept.' },
    });
  }

  @Post()
  @Page('package.work', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(
      {
        happenedOn: day('Enter the day on which it was'),
        way: choice(CONTACT_WAYS, 'Choose how you were in contact'),
        cameOfIt: choice(CONTACT_RESULTS, 'Choose what came of it'),
        offered: text('Write what was offered, or what you did together', 2000),
        chose: optional(text('', 2000)),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const kept = await this.contacts.record(asked.id(), typed);
    return isRefusal(kept) ? kept : seeOther(`/caseload/${asked.id()}/contacts`, 'recorded');
  }
}
