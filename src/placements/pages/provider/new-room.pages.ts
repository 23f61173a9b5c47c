import { Get, Post } from '@nestjs/common';
import { PremisesQueries } from '../../../accommodation/premises/premises.queries.js';
import { Units } from '../../../accommodation/units/units.service.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { offerChoices, readOffer } from './room-offer.form.js';

/** Adding a room to a house of one's own. */
@Pages('premises/:id/rooms/new')
export class NewRoomPages {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly units: Units,
  ) {}

  @Get()
  @Page('unit.create')
  async show(@Ask() asked: Asked) {
    const premises = await this.premises.one(asked.id());
    if (premises?.providerId !== asked.actor.organisationId) return Refusal.missing();
    return page('placements/pages/provider/new-room.njk', 'Add a room', {
      ...offerChoices(),
      premises,
      form: asked.form.startingFrom({ cots: '0', pets: '0', noRecourse: 'no' }),
    });
  }

  @Post()
  @Page('unit.create', { again: 'show' })
  async add(@Ask() asked: Asked) {
    const offer = readOffer(asked.form.values);
    if (offer instanceof FormErrors) return offer;
    const added = await this.units.add(asked.id(), offer);
    return isRefusal(added) ? added : seeOther(`/premises/${asked.id()}`, 'added');
  }
}
