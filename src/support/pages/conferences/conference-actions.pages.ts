import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ConferenceQueries } from '../../marac/conference.queries.js';
import { PARTNER_OUTCOME_CODES } from '../../marac/marac.codes.js';
import { PartnerActions } from '../../marac/partner-actions.service.js';

const CLOSING = {
  outcome: choice(PARTNER_OUTCOME_CODES, 'Choose what became of it'),
  closedOn: day('Enter the day that they give'),
};
const TOLD = {
  chased: 'It is kept that you asked. You have a task to ask again.',
  closed: 'It is kept what became of it.',
};

/**
 * What a risk conference asked somebody to do. A worker reads their own, wherever they work, and not whose case it is; what a partner agency
 * does is asked after and closed by those who see the person.
 */
@Pages('conference-actions/:id')
export class ConferenceActionsPages {
  constructor(
    private readonly conferences: ConferenceQueries,
    private readonly partners: PartnerActions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('task.read')
  async show(@Ask() asked: Asked) {
    const action = await this.conferences.action(asked.id());
    if (!action) return Refusal.missing();
    const works = action.conferenceId !== null && mayDo(asked.actor.roles, 'conference.refer');
    return page('support/pages/conferences/action.njk', 'Action', {
      action,
      asks: works && action.partner !== null && action.status === 'open',
      outcomes: choicesIn('riskConferencePartnerOutcomes'),
      form: asked.form.startingFrom(boxes('closedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post('chase')
  @Page('conference.refer', { again: 'show' })
  async chase(@Ask() asked: Asked) {
    const chased = await this.partners.chase(asked.id());
    return isRefusal(chased) ? chased : seeOther(`/conference-actions/${asked.id()}`, 'chased');
  }

  @Post('close')
  @Page('conference.refer', { again: 'show' })
  async close(@Ask() asked: Asked) {
    const typed = readForm(CLOSING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const closed = await this.partners.close(asked.id(), typed);
    return isRefusal(closed) ? closed : seeOther(`/conference-actions/${asked.id()}`, 'closed');
  }
}
