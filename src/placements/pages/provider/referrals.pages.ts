import { Get, Post } from '@nestjs/common';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { codesOf } from '../../coded.js';
import { DECLINED_BY_PROVIDER } from '../../endings.codes.js';
import { Answers } from '../../offers/answers.service.js';
import { PeopleOfRooms } from './people-of-rooms.js';
import { referralInWords } from './referral.words.js';

const REFERRALS = 100;
const TOLD = {
  accepted: 'You have agreed. The room is theirs as soon as they have agreed too.',
  settled: 'You have agreed, and so have they: the room is theirs.',
  declined:
    'You have declined, and the room is free again. Those who asked you look for another place for them at once.',
};
const DECLINING = { reason: choice(codesOf(DECLINED_BY_PROVIDER), 'Choose why you cannot take them') };

/** Offers of one's own rooms: who would come, without a name, and the answer. */
@Pages('referrals')
export class ReferralsPages {
  constructor(
    private readonly people: PeopleOfRooms,
    private readonly answers: Answers,
  ) {}

  @Get()
  @Page('placement.answer')
  async list() {
    const offers = (await this.people.all('offered', REFERRALS)).slice(0, REFERRALS);
    const open = offers.filter(({ status }) => status === 'offered');
    return page('placements/pages/provider/referrals.njk', 'Referrals', {
      toAnswer: open.filter(({ agreed }) => !agreed.provider),
      waiting: open.filter(({ agreed }) => agreed.provider),
      lapsed: offers.filter(({ status }) => status === 'expired'),
      told: TOLD,
    });
  }

  @Get(':id')
  @Page('placement.read')
  async show(@Ask() asked: Asked) {
    const placement = await this.people.one(asked.id());
    if (!placement) return Refusal.missing();
    const { status, page: elsewhere } = placement;
    return page('placements/pages/provider/referral.njk', 'Referral', {
      placement,
      referral: placement.referral && referralInWords(placement.referral),
      goesOnAt: status === 'offered' || status === 'expired' ? null : elsewhere,
      reasons: choicesIn('declinedByProviderReasons'),
      told: TOLD,
    });
  }

  @Post(':id/accept')
  @Page('placement.answer', { again: 'show' })
  async accept(@Ask() asked: Asked) {
    const accepted = await this.answers.accept(asked.id(), 'provider');
    if (isRefusal(accepted)) return accepted;
    return seeOther(`/referrals/${accepted.id}`, accepted.status === 'accepted' ? 'settled' : 'accepted');
  }

  @Post(':id/decline')
  @Page('placement.answer', { again: 'show' })
  async decline(@Ask() asked: Asked) {
    const typed = readForm(DECLINING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const declined = await this.answers.decline(asked.id(), 'provider', typed.reason);
    return isRefusal(declined) ? declined : seeOther('/referrals', 'declined');
  }
}
