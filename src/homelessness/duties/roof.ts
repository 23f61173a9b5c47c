import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type PlacementFacts, PlacementQueries } from '../../placements/placement.queries.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import type { Application } from '../applications/application.entity.js';
import { TellingOfChildren } from '../children-placed/telling-of-children.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseRecords } from '../applications/case-records.js';
import { owesAnything } from '../homelessness.rules.js';
import { OutOfArea } from './out-of-area.js';
import { RoofWarnings } from './roof-warnings.js';

type Standing = Pick<Application, 'householdId' | 'authorityCode' | 'helpTrack' | 'accommodationTrack'>;

/** Whether a roof is owed tonight and not yet there (K-33), and what follows where there is one. */
@Injectable()
export class Roof {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: PlacementQueries,
    private readonly records: CaseRecords,
    private readonly clocks: CaseClocks,
    private readonly outOfArea: OutOfArea,
    private readonly children: TellingOfChildren,
    private readonly warnings: RoofWarnings,
  ) {}

  /** Interim accommodation is owed from `day`; nothing is left to find for a household that lives somewhere already. */
  async owed(application: Application, day: LocalDate, because: string): Promise<void> {
    if (await this.livesSomewhere(application.householdId)) return;
    await this.clocks.start(application, 'K-33', day, because);
  }

  /** No accommodation is owed any longer, or none that is still to be found: what they have may stay theirs until they are told. */
  async over(application: Application, { untilTold = false } = {}): Promise<void> {
    await this.clocks.end(application.id, { clock: 'K-33' });
    if (!untilTold) await this.warnings.over(application);
  }

  /** Both have agreed to a place, and it is theirs. Gives how many applications this changed. */
  agreed(placementId: string): Promise<number> {
    return this.forApplications(placementId, async (application, place) => {
      return owesAnything(application) && (await this.outOfArea.madeAvailable(application, place));
    });
  }

  /** A place that they have not come to is theirs no longer. Gives how many applications this changed. */
  givenBack(placementId: string): Promise<number> {
    return this.forApplications(placementId, ({ id }) => this.outOfArea.givenBack(id, placementId));
  }

  /**
   * A household has come to live somewhere: what was owed is there. In another council's area that council is told within the time
   * of s.208(4), and about each child somebody is asked (s.213AA). Once for each placement, however often it is said. Gives how many applications this changed.
   */
  async arrived(placementId: string): Promise<number> {
    return this.forApplications(placementId, async (application, place) => {
      if (!place.arrivedOn || !owesAnything(application)) return false;
      await this.clocks.met(application.id, { clock: 'K-33' }, place.arrivedOn);
      if (place.status === 'arrived') await this.warnings.housed(application.id);
      await this.outOfArea.madeAvailable(application, place);
      await this.children.placed(application);
      return true;
    });
  }

  /** Hears of a household's home on a read that comes before the news of it does. */
  async settle(applicationId: string): Promise<void> {
    const [application] = await this.work.query<Standing>(
      `select household_id as "householdId", authority_code as "authorityCode", help_track as "helpTrack",
              accommodation_track as "accommodationTrack"
         from homelessness.application where id = $1`,
      [applicationId],
    );
    if (!application || !owesAnything(application)) return;

    for (const { id, status } of await this.placements.placesOf(application.householdId)) {
      const place = status === 'arrived' ? await this.placements.facts(id) : null;
      if (place && (await this.isNews(applicationId, application.authorityCode, place))) await this.arrived(id);
    }
  }

  /**
   * A household has left where it lived and has nowhere else: a roof that is owed in the meantime is to be found again, and of any other
   * that is owed, or is theirs until a letter has gone, somebody is told. Gives how many applications this changed.
   */
  async left(placementId: string): Promise<number> {
    const place = await this.placements.facts(placementId);
    if (!place) return 0;
    const stay = (await this.placements.ofHousehold(place.householdId)).find(({ id }) => id === placementId);
    if (!stay?.departedAt) return 0;
    const ids = await this.applicationsOf(place.householdId);
    let changed = 0;
    for (const { id } of ids) {
      const application = await this.records.lock(id);
      if (!application) continue;
      await this.warnings.settled(id);
      const sought = application.accommodationTrack === 'interim';
      if (sought) await this.owed(application, londonDay(stay.departedAt), placementId);
      const homeless = !sought && !(await this.livesSomewhere(place.householdId));
      if (sought || (homeless && (await this.warnings.warn(application, 'left', placementId)))) changed += 1;
    }
    return changed;
  }

  /** Somebody has decided how a stay goes on after the day on which it was to end. Gives how many applications owe a roof all the same. */
  async stayDecided(placementId: string): Promise<number> {
    const place = await this.placements.facts(placementId);
    if (!place) return 0;
    const stay = (await this.placements.ofHousehold(place.householdId)).find(({ id }) => id === placementId);
    if (!stay?.overstay) return 0;
    let warned = 0;
    for (const { id } of await this.applicationsOf(place.householdId)) {
      const application = await this.records.lock(id);
      if (!application) continue;
      if (stay.overstay.authorised) await this.warnings.settled(id);
      else if (await this.warnings.warn(application, 'not-to-go-on', placementId)) warned += 1;
    }
    return warned;
  }

  /** Gives for how many of the household's applications there was something to do. */
  private async forApplications(
    placementId: string,
    act: (application: Application, place: PlacementFacts) => Promise<boolean>,
  ): Promise<number> {
    const place = await this.placements.facts(placementId);
    if (!place) return 0;
    let changed = 0;
    for (const { id } of await this.applicationsOf(place.householdId)) {
      const application = await this.records.lock(id);
      if (application && (await act(application, place))) changed += 1;
    }
    return changed;
  }

  private async livesSomewhere(householdId: string): Promise<boolean> {
    return (await this.placements.placesOf(householdId)).some(({ status }) => status === 'arrived');
  }

  private applicationsOf(householdId: string): Promise<{ id: string }[]> {
    return this.work.query('select id from homelessness.application where household_id = $1 order by id', [
      householdId,
    ]);
  }

  private async isNews(applicationId: string, authorityCode: string, place: PlacementFacts): Promise<boolean> {
    const [heard] = await this.work.query<{ sought: boolean; told: boolean }>(
      `select bool_or(clock = 'K-33' and status in ('running', 'passed')) as sought,
              bool_or(clock = 'K-18' and subject_id = $2) as told
         from homelessness.clock where application_id = $1`,
      [applicationId, place.id],
    );
    return heard?.sought === true || (place.localAuthorityCode !== authorityCode && heard?.told !== true);
  }
}
