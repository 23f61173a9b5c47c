import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type PlacementFacts, PlacementQueries } from '../../placements/placement.queries.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import type { Application } from '../applications/application.entity.js';
import { TellingOfChildren } from '../children-placed/telling-of-children.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';
import { CaseRecords } from '../applications/case-records.js';
import { owesAnything } from '../homelessness.rules.js';
import { RoofWarnings } from './roof-warnings.js';

type Standing = Pick<Application, 'householdId' | 'authorityCode' | 'helpTrack' | 'accommodationTrack'>;

/** Whether a roof is owed tonight and not yet there (K-33), and the notice that a roof in another council's area calls for (K-18). */
@Injectable()
export class Roof {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: PlacementQueries,
    private readonly records: CaseRecords,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly children: TellingOfChildren,
    private readonly warnings: RoofWarnings,
  ) {}

  /** Interim accommodation is owed from `day`; nothing is left to find for a household that lives somewhere already. */
  async owed(application: Application, day: LocalDate, because: string): Promise<void> {
    if (await this.livesSomewhere(application.householdId)) return;
    await this.clocks.start(application, 'K-33', day, because);
  }

  /** No accommodation is owed any longer. */
  async over(applicationId: string): Promise<void> {
    await this.clocks.end(applicationId, { clock: 'K-33' });
  }

  /**
   * A household has come to live somewhere: what was owed is there. In another council's area that council is told within the time
   * of s.208(4), and about each child somebody is asked (s.213AA). Once for each placement, however often it is said. Gives how many applications this changed.
   */
  async arrived(placementId: string): Promise<number> {
    const place = await this.placements.facts(placementId);
    if (!place?.arrivedOn) return 0;
    const ids = await this.applicationsOf(place.householdId);
    let changed = 0;
    for (const { id } of ids) {
      const application = await this.records.lock(id);
      if (!application || !owesAnything(application)) continue;
      await this.clocks.met(id, { clock: 'K-33' }, place.arrivedOn);
      if (place.status === 'arrived') await this.warnings.housed(id);
      if (application.authorityCode !== place.localAuthorityCode) await this.tellTheOtherCouncil(application, place);
      await this.children.placed(application);
      changed += 1;
    }
    return changed;
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

  private async tellTheOtherCouncil(application: Application, place: PlacementFacts): Promise<void> {
    if (!place.arrivedOn) return;
    const started = await this.clocks.start(application, 'K-18', place.arrivedOn, place.id);
    if (!started) return;
    await this.notices.due(application, 'N-208', started.lastDay ?? place.arrivedOn, { clockId: started.id });
    this.work.record({
      action: 'notice.due',
      outcome: 'done',
      subjectType: 'application',
      subjectId: application.id,
      details: { notice: 'N-208', placementId: place.id },
    });
  }
}
