import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, optional, readForm, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { codesOf } from '../coded.js';
import { EmergencyPlacing } from '../emergency/emergency.service.js';
import { OUT_OF_AREA } from '../placements.codes.js';
import { addressOf } from './offer.pages.js';
import { areasMeant, WHERE } from './sought.js';

const TONIGHT = {
  where: optional(choice(WHERE, 'Choose where')),
  arrived: yesOrNo('Say whether they are there already'),
  outOfAreaReason: optional(choice(codesOf(OUT_OF_AREA), 'Choose a reason')),
};

/** A place for a household at night, in one act: the best of those whose provider takes households without being asked first. */
@Pages('places/tonight')
export class TonightPages {
  constructor(
    private readonly emergencies: EmergencyPlacing,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('placement.offer')
  async show(@Ask() asked: Asked) {
    const householdId = asked.query('household');
    if (!isId(householdId)) return Refusal.missing();
    const reference = await this.households.referenceOf(householdId);
    if (reference === null) return Refusal.missing();
    return page('placements/pages/tonight.njk', 'A place for tonight', {
      householdId,
      reference,
      hasArea: asked.actor.organisationArea !== null,
      outOfArea: choicesIn('outOfAreaReasons'),
      search: addressOf(householdId),
      form: asked.form.startingFrom({ where: 'near', arrived: 'no' }),
    });
  }

  @Post()
  @Page('placement.offer', { again: 'show' })
  async take(@Ask() asked: Asked) {
    const typed = readForm(TONIGHT, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { where = 'near', arrived, outOfAreaReason } = typed;
    const householdId = asked.query('household');
    if (!isId(householdId)) return Refusal.missing();
    const { neighbours } = await this.directory.areas();
    const areas = areasMeant(where, asked.actor.organisationArea, neighbours);

    const placed = await this.emergencies.placeOrKeepNeed({
      ...{ householdId, arrived },
      ...(areas && { areas }),
      ...(outOfAreaReason && { outOfAreaReason }),
    });

    if (isRefusal(placed)) return placed;
    if (placed === null) return seeOther(`${addressOf(householdId)}&where=${where}`, 'none-tonight');
    return seeOther(`/placements/${placed.id}`, 'tonight');
  }
}
