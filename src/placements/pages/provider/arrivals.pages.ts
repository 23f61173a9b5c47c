import { Get, Post } from '@nestjs/common';
import { pageOf, readDayCursor } from '../../../platform/http/page.js';
import { isRefusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, day, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { codesOf } from '../../coded.js';
import { DECLINED_BY_PROVIDER, NOT_ARRIVED } from '../../endings.codes.js';
import { Answers } from '../../offers/answers.service.js';
import { Stays } from '../../stays/stays.service.js';
import { PeopleOfRooms } from './people-of-rooms.js';
import { StayShown, TOLD } from './stay-shown.js';

const LINES = 100;

/** Who is expected, who has come and who is still there after the day set for leaving. */
@Pages('arrivals')
export class ArrivalsPages {
  constructor(
    private readonly people: PeopleOfRooms,
    private readonly stay: StayShown,
    private readonly stays: Stays,
    private readonly answers: Answers,
  ) {}

  @Get()
  @Page('placement.move')
  async list(@Ask() asked: Asked) {
    const cursor = asked.query('cursor');
    const rows = await this.people.all('arrived', LINES, readDayCursor(cursor));
    const { items, nextCursor } = pageOf(rows, LINES, ({ from, id }) => [from, id]);
    return page('placements/pages/provider/arrivals.njk', 'Arrivals', {
      expected: cursor ? [] : (await this.people.all('accepted', LINES)).slice(0, LINES),
      overstays: items.filter(({ overstay }) => overstay !== null),
      living: items.filter(({ overstay }) => overstay === null),
      next: nextCursor && `/arrivals?cursor=${nextCursor}`,
      first: cursor && '/arrivals',
      told: TOLD,
    });
  }

  @Get(':id')
  @Page('placement.read')
  show(@Ask() asked: Asked) {
    return this.stay.page(asked);
  }

  @Post(':id/arrive')
  @Page('placement.move', { again: 'show' })
  async arrive(@Ask() asked: Asked) {
    const typed = readForm({ arrivedAt: day('Enter the day on which they came') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const arrived = await this.stays.arrive(asked.id(), typed.arrivedAt);
    return isRefusal(arrived) ? arrived : seeOther(`/arrivals/${arrived.id}`, 'arrived');
  }

  @Post(':id/not-arrived')
  @Page('placement.move', { again: 'show' })
  async notArrived(@Ask() asked: Asked) {
    const why = choice(codesOf(NOT_ARRIVED), 'Choose what is known of it');
    const typed = readForm({ whyNotArrived: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const ended = await this.stays.notArrived(asked.id(), typed.whyNotArrived);
    if (isRefusal(ended)) return ended;
    const own = ended.providerId === asked.actor.organisationId;
    return seeOther(own ? '/arrivals' : `/arrivals/${ended.id}`, 'not-arrived');
  }

  @Post(':id/decline')
  @Page('placement.answer', { again: 'show' })
  async decline(@Ask() asked: Asked) {
    const why = choice(codesOf(DECLINED_BY_PROVIDER), 'Choose why you cannot take them');
    const typed = readForm({ declineReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const declined = await this.answers.decline(asked.id(), 'provider', typed.declineReason);
    return isRefusal(declined) ? declined : seeOther('/arrivals', 'declined');
  }
}
