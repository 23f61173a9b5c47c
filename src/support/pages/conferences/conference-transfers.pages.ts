import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ConferenceTransfers } from '../../marac/conference-transfers.service.js';
import { FORUM_CODES } from '../../marac/marac.codes.js';
import { forumChoices } from './conference.words.js';
import { ConferenceViews } from './conference.view.js';

/** A case follows the person to another area: it is sent there, and asked after until somebody there has it. */
@Pages('conferences/:id/transfers')
export class ConferenceTransfersPages {
  constructor(
    private readonly views: ConferenceViews,
    private readonly transfers: ConferenceTransfers,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Page('conference.refer')
  async form(@Ask() asked: Asked) {
    const conference = await this.views.of(asked.id());
    if (!conference) return Refusal.missing();
    return page('support/pages/conferences/transfer-new.njk', 'Send a case on', {
      conference,
      form: asked.form.startingFrom(boxes('sentOn', this.clock.today())),
      forums: forumChoices(),
      areas: await this.directory.areaChoices(),
    });
  }

  @Post('new')
  @Page('conference.refer', { again: 'form' })
  async send(@Ask() asked: Asked) {
    const fields = {
      forum: choice(FORUM_CODES, 'Choose which conference it was sent to'),
      localAuthorityCode: text('Choose the area where they live now', 20),
      sentOn: day('Enter the day on which it was sent'),
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.transfers.send(asked.id(), typed), 'sent');
  }

  @Get(':transfer')
  @Page('conference.refer')
  async show(@Ask() asked: Asked) {
    const conference = await this.views.of(asked.id());
    const transfer = conference?.transfers.find(({ id }) => id === asked.id('transfer'));
    if (!conference || !transfer) return Refusal.missing();
    return page('support/pages/conferences/transfer.njk', 'Sent to another area', {
      conference,
      transfer,
      form: asked.form.startingFrom(boxes('confirmedOn', this.clock.today())),
    });
  }

  @Post(':transfer/chase')
  @Page('conference.refer', { again: 'show' })
  async chase(@Ask() asked: Asked) {
    return this.shown(asked, await this.transfers.chase(asked.id(), asked.id('transfer')), 'chased');
  }

  @Post(':transfer/confirm')
  @Page('conference.refer', { again: 'show' })
  async confirm(@Ask() asked: Asked) {
    const fields = {
      confirmedOn: day('Enter the day on which they said so'),
      confirmedBy: text('Enter who there has it', 200),
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.transfers.confirm(asked.id(), asked.id('transfer'), typed), 'confirmed');
  }

  private shown(asked: Asked, refused: Refusal | null, done: string) {
    return isRefusal(refused) ? refused : seeOther(`/conferences/${asked.id()}`, done);
  }
}
