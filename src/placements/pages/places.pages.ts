import { Get } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { CATEGORIES } from '../../accommodation/accommodation.codes.js';
import type { SearchResult } from '../../availability/search/search.service.js';
import { AvailabilitySearch } from '../../availability/search/search.service.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Form } from '../../web/forms/form.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { offerAddress } from './offer.pages.js';
import { PlacementQueries } from '../placement.queries.js';
import { areasMeant, filtersOf, readSought } from './sought.js';
import { FRESHNESS_WORDS, WHO_COULD_CHANGE_IT } from './places.words.js';

const SHOWN = 10;
const NOTED = {
  'none-tonight':
    'No place can be taken now without asking first. What suits and is free is listed: telephone them. That they needed a place is kept.',
};

/** Finding a place for a household: what suits and can be held, why, and what was left out. */
@Pages('places')
export class PlacesPages {
  constructor(
    private readonly search: AvailabilitySearch,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly placements: PlacementQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('availability.search')
  async show(@Ask() asked: Asked) {
    const householdId = asked.query('household');
    if (householdId === undefined) return seeOther('/households', 'choose');
    if (!isId(householdId)) return Refusal.missing();
    const reference = await this.households.referenceOf(householdId);
    if (reference === null) return Refusal.missing();

    const sought = readSought(asked.queries);
    const wrong = sought instanceof FormErrors ? sought.errors : [];
    const found = sought instanceof FormErrors ? null : await this.find(householdId, sought, asked.actor);
    const refused = isRefusal(found) ? [{ message: found.detail }, ...found.errors] : [];
    const filled = wrong.length > 0 ? asked.queries : filtersOf(sought, this.clock.today());
    return page('placements/pages/places.njk', 'Find a place', {
      householdId,
      reference,
      hasArea: asked.actor.organisationArea !== null,
      categories: CATEGORIES,
      form: new Form(filled, [...wrong, ...refused]),
      found: found === null || isRefusal(found) ? null : await this.inWords(found),
      livesIn: await this.livesIn(householdId, asked.actor),
      offer: offerAddress(householdId, sought instanceof FormErrors ? {} : sought),
      tonight: mayDo(asked.actor.roles, 'placement.offer') ? `/places/tonight?household=${householdId}` : null,
      noted: NOTED,
    });
  }

  private async find(
    householdId: string,
    sought: Exclude<ReturnType<typeof readSought>, FormErrors>,
    actor: UserActor,
  ) {
    return this.search.search({
      for: { householdId },
      nights: { from: sought.from ?? this.clock.today(), to: sought.to ?? null },
      areas: areasMeant(sought.where ?? 'near', actor.organisationArea, (await this.directory.areas()).neighbours),
      ...(sought.category.length > 0 ? { categories: sought.category } : {}),
      relevantOnly: sought.relevant,
      limit: SHOWN + 1,
    });
  }

  /** The placement in which they live, for those who may move them on from there. */
  private async livesIn(householdId: string, { roles }: UserActor): Promise<string | null> {
    if (!mayDo(roles, 'placement.move')) return null;
    const places = await this.placements.placesOf(householdId);
    return places.find(({ status }) => status === 'arrived')?.id ?? null;
  }

  private async inWords({ matches, excluded, likelyFree, asOf, unmetNeedId }: SearchResult) {
    const names = await this.directory.namesOf(
      [...matches, ...likelyFree].map(({ localAuthorityCode }) => localAuthorityCode),
    );
    const area = ({ localAuthorityCode }: { localAuthorityCode: string }) => names.get(localAuthorityCode) ?? '';
    return {
      asOf,
      unmetNeedId,
      more: matches.length > SHOWN,
      matches: matches.slice(0, SHOWN).map((match) => ({
        ...match,
        area: area(match),
        freshness: FRESHNESS_WORDS[match.freshness],
      })),
      likelyFree: likelyFree.map((match) => ({ ...match, area: area(match) })),
      excluded: excluded.map((each) => ({ ...each, who: WHO_COULD_CHANGE_IT[each.canBeRelaxedBy] })),
    };
  }
}
