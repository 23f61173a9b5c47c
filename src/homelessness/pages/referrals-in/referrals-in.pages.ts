import { Get, Post } from '@nestjs/common';
import { REFERRING_BODIES } from '../../../law/homelessness/co-operation/duty-to-refer.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { pageOf, readDayCursor } from '../../../platform/http/page.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { LOSS_OF_HOME_LABELS } from '../../homelessness.codes.js';
import { ANSWER_LABELS } from '../../referrals-in/referral-in.codes.js';
import { ReferralInQueries } from '../../referrals-in/referral-in.queries.js';
import { ReferralsIn } from '../../referrals-in/referrals-in.service.js';
import { ANSWER, APPLICATION, REFERRAL } from './referral-in.forms.js';
import { asChoices, shownStatus } from './referral-in.words.js';

const LINES = 25;
const TOLD = {
  kept: 'The referral is kept, with a task to speak with them.',
  answered: 'The referral is answered.',
};

/** What public bodies tell the council under the duty to refer (s.213B): taken down, spoken about with the person, and answered. */
@Pages('referrals-in')
export class ReferralsInPages {
  constructor(
    private readonly queries: ReferralInQueries,
    private readonly referrals: ReferralsIn,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('referral-in.answer')
  async list(@Ask() asked: Asked) {
    const all = asked.query('which') === 'all';
    const cursor = asked.query('cursor');
    const filter = { ...(all ? {} : { status: 'received' as const }), limit: LINES, after: readDayCursor(cursor) };
    const rows = await this.queries.list(filter);
    const { items, nextCursor } = pageOf(rows, LINES, ({ receivedOn, id }) => [receivedOn, id]);
    const here = `/referrals-in?which=${all ? 'all' : 'open'}`;
    return page('homelessness/pages/referrals-in/list.njk', 'Referred to us', {
      referrals: items.map((each) => ({ ...each, from: REFERRING_BODIES[each.body], shown: shownStatus(each) })),
      all,
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
    });
  }

  @Get('new')
  @Page('referral-in.answer')
  begin(@Ask() asked: Asked) {
    return page('homelessness/pages/referrals-in/new.njk', 'Take down a referral', {
      bodies: asChoices(REFERRING_BODIES),
      form: asked.form.startingFrom(boxes('receivedOn', this.clock.today())),
    });
  }

  @Post('new')
  @Page('referral-in.answer', { again: 'begin' })
  async take(@Ask() { form, actor }: Asked) {
    const typed = readForm(REFERRAL, form.values);
    if (typed instanceof FormErrors) return typed;
    if (actor.organisationArea === null) return Refusal.missing();
    const { referrerName, referrerContact, personName: name, safeContact, circumstances, ...referral } = typed;

    const sent = await this.referrals.send({
      ...referral,
      authorityCode: actor.organisationArea,
      referrer: { name: referrerName, contact: referrerContact },
      person: { name, safeContact, circumstances },
    });

    return isRefusal(sent) ? sent : seeOther(`/referrals-in/${sent.id}`, 'kept');
  }

  @Get(':id')
  @Page('referral-in.answer')
  async show(@Ask() asked: Asked) {
    const referral = await this.queries.read(asked.id());
    if (!referral) return Refusal.missing();
    return page('homelessness/pages/referrals-in/referral.njk', 'Referral', {
      referral,
      from: REFERRING_BODIES[referral.body],
      shown: shownStatus(referral),
      answers: asChoices(ANSWER_LABELS),
      losses: asChoices(LOSS_OF_HOME_LABELS),
      form: asked.form.startingFrom(boxes('approachedOn', referral.receivedOn)),
      told: TOLD,
    });
  }

  @Post(':id/application')
  @Page('referral-in.answer', { again: 'show' })
  async apply(@Ask() asked: Asked) {
    const typed = readForm(APPLICATION, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { reference, approachedOn, lossOfHomeReason, abuse } = typed;
    const householdId = await this.households.withReference(reference);
    if (!householdId) {
      const message = 'No household that is open to you has this reference. Record them first, or check it.';
      return new FormErrors([{ field: 'reference', message }]);
    }

    const domesticAbuse = { disclosed: abuse };
    const taken = { householdId, approachedOn, lossOfHomeReason, domesticAbuse };
    const answered = await this.referrals.apply(asked.id(), taken);

    if (isRefusal(answered)) return answered;
    return seeOther(answered.applicationId ? `/cases/${answered.applicationId}` : '/referrals-in', 'opened');
  }

  @Post(':id/answer')
  @Page('referral-in.answer', { again: 'show' })
  async answer(@Ask() asked: Asked) {
    const typed = readForm(ANSWER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const answered = await this.referrals.answer(asked.id(), typed.answer);
    return isRefusal(answered) ? answered : seeOther(`/referrals-in/${asked.id()}`, 'answered');
  }
}
