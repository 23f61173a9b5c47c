import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { pageOf, readDayCursor } from '../../../platform/http/page.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, optional, readForm, recordId, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ConferenceActions } from '../../marac/conference-actions.service.js';
import { ConferenceClosing } from '../../marac/conference-closing.service.js';
import { ConferenceMeetings } from '../../marac/conference-meetings.service.js';
import { CONFERENCE_CLOSE_REASONS } from '../../marac/marac.codes.js';
import { ConferenceLists } from './conference-lists.js';
import { ConferenceViews } from './conference.view.js';

const LINES = 25;
const LONGEST_NAME = 200;
const ACTION = { action: text('Write what is to be done', 1000), dueOn: day('Enter the day by which it is done') };
/** Who does it, where it is a colleague, and where it is somebody at an agency that does not work here. */
const WORKER = {
  ownerId: recordId('Choose who does it'),
  partnerName: optional(text('')),
  partnerAgency: optional(text('')),
};
const PARTNER = {
  ownerId: optional(recordId('')),
  partnerName: text('Enter who there does it', LONGEST_NAME),
  partnerAgency: text('Enter which agency it is', LONGEST_NAME),
};
const TOLD = {
  referred: 'The case is referred. Whether it is a repeat was found out by itself.',
  listed: 'The case is on the list of that meeting. You are reminded on its day.',
  heard: 'What was said is kept. What is to be done is an action of its own.',
  given: 'The action is a task of whoever does it.',
  asked: 'You have a task on that day, to ask whether it is done.',
  sent: 'It is kept that the case was sent. You are reminded to ask whether they have it.',
  chased: 'It is kept that you asked. You are reminded to ask again.',
  confirmed: 'They have the case.',
  closed: 'The case is closed. New abuse is a reason to refer it again.',
};

/** The register of risk conferences, and one case: its meetings, what was said, who does what, and its end. */
@Pages('conferences')
export class ConferencesPages {
  constructor(
    private readonly views: ConferenceViews,
    private readonly lists: ConferenceLists,
    private readonly meetings: ConferenceMeetings,
    private readonly actions: ConferenceActions,
    private readonly closing: ConferenceClosing,
  ) {}

  @Get()
  @Page('conference.read')
  async register(@Ask() asked: Asked) {
    const cursor = asked.query('cursor');
    const rows = await this.lists.register({ after: readDayCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ referredOn, id }) => [referredOn, id]);
    return page('support/pages/conferences/register.njk', 'Risk conferences', {
      conferences: items,
      next: nextCursor && `/conferences?cursor=${nextCursor}`,
      first: cursor && '/conferences',
    });
  }

  @Get(':id')
  @Page('conference.read')
  async show(@Ask() asked: Asked) {
    const conference = await this.views.of(asked.id());
    if (!conference) return Refusal.missing();
    return page('support/pages/conferences/conference.njk', 'Risk conference', {
      conference,
      works: mayDo(asked.actor.roles, 'conference.refer'),
      workers: await this.lists.workers(),
      reasons: choicesIn('riskConferenceCloseReasons'),
      told: TOLD,
    });
  }

  @Post(':id/meetings')
  @Page('conference.refer', { again: 'show' })
  async list(@Ask() asked: Asked) {
    const typed = readForm({ meetsOn: day('Enter the day of the meeting') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.meetings.list(asked.id(), typed.meetsOn), 'listed');
  }

  @Post(':id/meetings/:meeting/heard')
  @Page('conference.refer', { again: 'show' })
  async hear(@Ask() asked: Asked) {
    const typed = readForm({ minutes: text('Write what was said about this case', 10_000) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.meetings.hear(asked.id(), asked.id('meeting'), typed.minutes), 'heard');
  }

  @Post(':id/actions')
  @Page('conference.refer', { again: 'show' })
  async give(@Ask() asked: Asked) {
    const { form } = asked;
    const elsewhere = form.value('partnerName') + form.value('partnerAgency') !== '';
    const typed = readForm({ ...ACTION, ...(elsewhere ? PARTNER : WORKER) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const { partnerName, partnerAgency, ...action } = typed;
    const partner = partnerName && partnerAgency ? { name: partnerName, agency: partnerAgency } : undefined;
    return this.shown(asked, await this.actions.give(asked.id(), { ...action, partner }), partner ? 'asked' : 'given');
  }

  @Post(':id/close')
  @Page('conference.refer', { again: 'show' })
  async close(@Ask() asked: Asked) {
    const fields = { reason: choice(CONFERENCE_CLOSE_REASONS, 'Choose why it is closed') };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.closing.close(asked.id(), typed.reason), 'closed');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/conferences/${asked.id()}`, done);
  }
}
