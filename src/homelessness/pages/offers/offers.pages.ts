import { Get, Post } from '@nestjs/common';
import { HOUSING_OFFER_KINDS, HOUSING_OFFERS } from '../../../law/homelessness/duties/housing-offers.js';
import { OWED_IN } from '../../../law/homelessness/duties/duties.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { HOUSING_OFFER_ANSWERS } from '../../homelessness.codes.js';
import { type EndOfOffer, HousingOffers } from '../../offers/offers.service.js';
import { OwnCases } from '../own-case.js';

const ANSWERS = Object.keys(HOUSING_OFFER_ANSWERS) as EndOfOffer['answer'][];

const OFFER = {
  kind: choice(HOUSING_OFFER_KINDS, 'Choose what kind of offer it is'),
  home: text('Say what is offered', 1000),
  suitability: text('Say why it suits them'),
};
const ANSWER = {
  answer: choice(ANSWERS, 'Choose what came of it'),
  answeredOn: day('Enter the day of it'),
};

/** Offers of a home on the answer to which a duty may end: each with its letter first, and then what they answered. */
@Pages('cases/:id/offers')
export class OfferPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly offers: HousingOffers,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const offers = await this.offers.ofApplication(asked.id());
    if (!application || !offers) return Refusal.missing();
    const open = HOUSING_OFFER_KINDS.filter((kind) => OWED_IN[HOUSING_OFFERS[kind].duty] === application.helpTrack);
    return page('homelessness/pages/offers/offers.njk', 'Offers of a home', {
      application,
      kinds: open.map((value) => ({
        value,
        text: HOUSING_OFFERS[value].name,
        hint: HOUSING_OFFERS[value].source.text,
      })),
      offers: offers.map((offer) => ({ ...offer, name: HOUSING_OFFERS[offer.kind].name })),
      answers: HOUSING_OFFER_ANSWERS,
      told: { answered: 'It is on record. By itself it ends nothing.' },
      form: asked.form,
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async make(@Ask() asked: Asked) {
    const typed = readForm(OFFER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const made = await this.offers.make(asked.id(), typed);
    return isRefusal(made) ? made : seeOther(`/cases/${asked.id()}`, 'offered');
  }

  @Get(':offer/answer')
  @Page('application.decide')
  async ask(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const offer = (await this.offers.ofApplication(asked.id()))?.find(({ id }) => id === asked.id('offer'));
    if (!application || !offer) return Refusal.missing();
    return page('homelessness/pages/offers/answer.njk', 'What came of an offer', {
      application,
      offer: { ...offer, name: HOUSING_OFFERS[offer.kind].name },
      answers: ANSWERS.filter((answer) => answer === 'taken-back' || offer.letterWentOn !== null).map((value) => ({
        value,
        text: HOUSING_OFFER_ANSWERS[value],
      })),
      form: asked.form.startingFrom(boxes('answeredOn', this.clock.today())),
    });
  }

  @Post(':offer/answer')
  @Page('application.decide', { again: 'ask' })
  async answer(@Ask() asked: Asked) {
    const typed = readForm(ANSWER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.offers.answer(asked.id(), asked.id('offer'), typed);
    return refused ?? seeOther(`/cases/${asked.id()}/offers`, 'answered');
  }
}
