import { Get, Post } from '@nestjs/common';
import { UnitQueries } from '../../../accommodation/units/unit.queries.js';
import { Units } from '../../../accommodation/units/units.service.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, readForm, versionSeen } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { filledOffer, offerChoices, readOffer } from './room-offer.form.js';

const ABOUT = {
  version: versionSeen('Open the page again', 1),
  takingReferrals: choice(['yes', 'no'], 'Say whether it takes referrals'),
};

/** Changing what one room offers, and whether it takes referrals. What was said before stays in its history. */
@Pages('rooms/:id/offer')
export class RoomOfferPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly queries: UnitQueries,
    private readonly units: Units,
  ) {}

  @Get()
  @Page('unit.change')
  async show(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    const unit = room && (await this.queries.placeable(room.id));
    if (!room || !unit) return Refusal.missing();
    const { version, takingReferrals } = unit;
    return page('placements/pages/provider/room-offer.njk', 'Change what a room offers', {
      ...offerChoices(),
      room,
      form: asked.form.startingFrom({
        ...filledOffer(unit),
        version: String(version),
        takingReferrals: takingReferrals ? 'yes' : 'no',
      }),
    });
  }

  @Post()
  @Page('unit.change', { again: 'show' })
  async change(@Ask() asked: Asked) {
    const { values } = asked.form;
    const [about, offer] = [readForm(ABOUT, values), readOffer(values)];
    if (about instanceof FormErrors || offer instanceof FormErrors) return FormErrors.of(about, offer);
    const takingReferrals = about.takingReferrals === 'yes';
    const changed = await this.units.change(asked.id(), about.version, { ...offer, takingReferrals });
    return isRefusal(changed) ? changed : seeOther(`/rooms/${asked.id()}`, 'changed');
  }
}
