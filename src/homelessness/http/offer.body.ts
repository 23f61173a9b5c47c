import { IsIn } from 'class-validator';
import { HOUSING_OFFER_KINDS, type HousingOfferKind } from '../../law/homelessness/duties/housing-offers.js';
import { IsDay, IsWords } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { HOUSING_OFFER_ANSWERS } from '../homelessness.codes.js';
import type { EndOfOffer } from '../offers/offers.service.js';

export class OfferBody {
  @IsIn(HOUSING_OFFER_KINDS)
  readonly kind: HousingOfferKind;

  /** What is offered, in words for the letter and without its address. */
  @IsWords(1000)
  readonly home: string;

  /** Why the council is satisfied that it suits these people; they read it in the letter. */
  @IsWords(4000)
  readonly suitability: string;
}

export class OfferAnswerBody {
  @IsIn(Object.keys(HOUSING_OFFER_ANSWERS))
  readonly answer: EndOfOffer['answer'];

  @IsDay()
  readonly answeredOn: LocalDate;
}
