import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { HousingOffers } from '../offers/offers.service.js';
import { OfferAnswerBody, OfferBody } from './offer.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/offers')
export class OffersController {
  constructor(private readonly offers: HousingOffers) {}

  /** Offers of a home on the answer to which a duty may end, the earliest first, and which of them stand. */
  @Get()
  @May('application.read')
  async list(@Param('id', RecordId) id: string) {
    const items = await this.offers.ofApplication(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Records an offer (ss.193(5), (7), (7AA), 193A); its letter is due, and no answer counts before that has gone. */
  @Post()
  @May('application.decide')
  make(@Param('id', RecordId) id: string, @Body() body: OfferBody) {
    return this.offers.make(id, body);
  }

  /** Records what they answered, or that the offer is taken back; gives all offers. By itself it ends nothing. */
  @Post(':offerId/answer')
  @HttpCode(200)
  @May('application.decide')
  async answer(
    @Param('id', RecordId) id: string,
    @Param('offerId', RecordId) offerId: string,
    @Body() body: OfferAnswerBody,
  ) {
    return (await this.offers.answer(id, offerId, body)) ?? this.list(id);
  }
}
