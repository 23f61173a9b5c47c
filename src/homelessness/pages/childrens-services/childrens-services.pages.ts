import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, optional, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ChildrensReferrals } from '../../household/childrens-referrals.service.js';
import { OwnCases } from '../own-case.js';
import { supervisorsBut } from '../supervisors.js';

const CONSENT_WORDS = { given: 'They agree', refused: 'They do not agree' } as const;
const LONGEST_WORDS = 4000;

const ASKED = {
  consent: choice(['given', 'refused'] as const, 'Say whether they agree'),
  askedOn: day('Enter the day on which you asked them'),
  essentialFacts: optional(text('', LONGEST_WORDS)),
  'childProtection.decidedById': optional(text('', 40)),
  'childProtection.reasons': optional(text('', LONGEST_WORDS)),
};
const TOLD = { asked: 'It is recorded what they said. Nothing else follows from it for them.' };

/** Whether children's services may be told of the children of a household, and what they were (s.213A). */
@Pages('cases/:id/childrens-services')
export class ChildrensServicesPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly referrals: ChildrensReferrals,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('childrens-services.tell')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'childrens-services.tell');
    const answers = application && (await this.referrals.ofApplication(application.id));
    if (!answers) return Refusal.missing();
    return page('homelessness/pages/childrens-services/childrens-services.njk', 'Telling others of children', {
      application,
      answers: answers.map((each) => ({ ...each, words: CONSENT_WORDS[each.consent] })),
      consents: Object.entries(CONSENT_WORDS).map(([value, words]) => ({ value, text: words })),
      supervisors: await supervisorsBut(asked.actor.userId, this.staff),
      form: asked.form.startingFrom(boxes('askedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post()
  @Page('childrens-services.tell', { again: 'show' })
  async ask(@Ask() asked: Asked) {
    const typed = readForm(ASKED, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { consent, askedOn, essentialFacts } = typed;
    const decidedById = typed['childProtection.decidedById'];
    const reasons = typed['childProtection.reasons'];
    if (decidedById && !reasons) {
      return new FormErrors([{ field: 'childProtection.reasons', message: 'Write why a child is to be protected' }]);
    }
    const done = await this.referrals.ask(asked.id(), {
      ...{ consent, askedOn },
      ...(essentialFacts ? { essentialFacts } : {}),
      ...(decidedById && reasons ? { childProtection: { decidedById, reasons } } : {}),
    });
    return isRefusal(done) ? done : seeOther(`/cases/${asked.id()}/childrens-services`, 'asked');
  }
}
