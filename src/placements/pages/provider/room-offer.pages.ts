import { Get, Post } from '@nestjs/common';
import { type PlaceableUnit, UnitQueries } from '../../../accommodation/units/unit.queries.js';
import { Units } from '../../../accommodation/units/units.service.js';
import { NO_RECOURSE, STAFFED } from '../../../accommodation/accommodation.codes.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { NEEDS } from '../../../people/people.codes.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, choices, number, optional, readForm, text } from '../../../web/forms/fields.js';
import type { Values } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';

// Whether no recourse is considered is a question of its own.
const SUPPORTED = NEEDS.filter((need) => need !== 'no-recourse-to-public-funds');
const BUILT = ['selfContained', 'wheelchair', 'stepFree', 'carerSpace', 'womenOnly', 'menOnly', 'outOfHours'] as const;
const BUILT_CHOICES = [
  { value: 'selfContained', text: 'Self-contained' },
  { value: 'wheelchair', text: 'Wheelchair accessible' },
  { value: 'stepFree', text: 'Step-free' },
  { value: 'carerSpace', text: 'Room for a carer to sleep' },
  { value: 'womenOnly', text: 'For women only' },
  { value: 'menOnly', text: 'For men only' },
  { value: 'outOfHours', text: 'Takes households at night without being asked first' },
];

const OFFER = {
  version: number('', 1, 999_999_999),
  reference: text('Enter what the room is called', 60),
  bedspaces: number('Enter how many people can sleep there', 1, 20),
  cots: number('Enter how many cots there are, or 0', 0, 10),
  bedrooms: optional(number('', 1, 20)),
  maxChildren: optional(number('', 0, 20)),
  oldestBoyAge: optional(number('', 0, 25)),
  pets: number('Enter how many pets can come, or 0', 0, 10),
  built: choices(BUILT),
  acceptsNeeds: choices(SUPPORTED),
  noRecourse: choice(NO_RECOURSE, 'Say whether people with no recourse to public funds can come'),
  staffed: optional(choice(STAFFED, 'Choose one')),
  takingReferrals: choice(['yes', 'no'], 'Say whether it takes referrals'),
};

/** Changing what one room offers, and whether it takes referrals. */
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
    return page('placements/pages/provider/room-offer.njk', 'Change what a room offers', {
      room,
      form: asked.form.startingFrom(filled(unit)),
      built: BUILT_CHOICES,
      needs: choicesIn('needs').filter(({ value }) => SUPPORTED.some((need) => need === value)),
      noRecourse: choicesIn('noRecourse'),
      staffed: choicesIn('staffed'),
    });
  }

  @Post()
  @Page('unit.change', { again: 'show' })
  async change(@Ask() asked: Asked) {
    const typed = readForm(OFFER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { version, built, takingReferrals, bedrooms, maxChildren, oldestBoyAge, staffed, ...said } = typed;
    const changed = await this.units.change(asked.id(), version, {
      ...said,
      ...Object.fromEntries(BUILT.map((name) => [name, built.includes(name)])),
      takingReferrals: takingReferrals === 'yes',
      // An empty box says that there is no limit, or that nobody has counted.
      bedrooms: bedrooms ?? null,
      maxChildren: maxChildren ?? null,
      oldestBoyAge: oldestBoyAge ?? null,
      staffed: staffed ?? null,
    });
    return isRefusal(changed) ? changed : seeOther(`/rooms/${asked.id()}`, 'changed');
  }
}

function filled(unit: PlaceableUnit): Values {
  const figure = (n: number | null) => (n === null ? '' : String(n));
  return {
    version: String(unit.version),
    reference: unit.reference,
    bedspaces: figure(unit.bedspaces),
    cots: figure(unit.cots),
    bedrooms: figure(unit.bedrooms),
    maxChildren: figure(unit.maxChildren),
    oldestBoyAge: figure(unit.oldestBoyAge),
    pets: figure(unit.pets),
    built: BUILT.filter((name) => unit[name]),
    acceptsNeeds: unit.acceptsNeeds,
    noRecourse: unit.noRecourse,
    staffed: unit.staffed ?? '',
    takingReferrals: unit.takingReferrals ? 'yes' : 'no',
  };
}
