import type { INestApplicationContext } from '@nestjs/common';
import type { Match } from '../../availability/matching/listing.js';
import { NextBest } from '../../availability/search/next-best.js';
import { AvailabilitySearch } from '../../availability/search/search.service.js';
import { Households } from '../../people/households.service.js';
import { HouseholdShares } from '../../people/shares.service.js';
import { Answers } from '../../placements/offers/answers.service.js';
import { Offers } from '../../placements/offers/offers.service.js';
import { Stays } from '../../placements/stays/stays.service.js';
import { Transfers } from '../../placements/stays/transfers.service.js';
import type { UserActor } from '../../platform/database/actor.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Casework } from './casework.js';
import { MovingOn } from './moving-on.js';
import { granted, type Players } from './players.js';
import { ORDER, type Schedule } from './schedule.js';
import { Supporting } from './supporting.js';
import type { PlannedHousehold } from './year-plan.js';

const DAYS_OF_SEARCHING = 2;
const LONGEST_UNTIL_ELSEWHERE_DAYS = 12;
const PLAN_REVIEWED_AFTER_DAYS = 27;
const OTHER_COUNCIL_TOLD_AFTER_DAYS = 2;
const EIGHT_HOURS_MS = 8 * 3_600_000;
const PREFERRED = [
  'refuge',
  'specialist-safe',
  'dispersed',
  'second-stage',
  'council-temporary',
  'supported-housing',
  'nightly-paid',
];

/** One invented household's way through the year, through the same services and rights as everybody's. */
export class HouseholdYear {
  private householdId = '';
  private placementId = '';
  private providerId = '';
  private readonly casework: Casework;
  private readonly support: Supporting;
  private readonly movingOn: MovingOn;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly players: Players,
    private readonly schedule: Schedule,
    private readonly plan: PlannedHousehold,
  ) {
    this.casework = new Casework(app, plan);
    this.support = new Supporting(app, players, schedule, plan);
    this.movingOn = new MovingOn(app, players, schedule, this.officer, plan.stayNights);
  }

  /** Puts the first search on the schedule; each step puts the next. It waits for `prepared`, the end of `approach`. */
  begin(prepared: Promise<void>): void {
    const day = this.plan.approachesOn;
    this.schedule.add(day, ORDER.look, async (instant) => {
      await prepared;
      await this.officerDoes(instant, () => this.look(day, day));
    });
  }

  /** They come to the council: recorded, decided, support begun. Nothing here depends on where there is room. */
  async approach(): Promise<void> {
    const day = this.plan.approachesOn;
    const instant = new Date(startOfLondonDay(day).getTime() + EIGHT_HOURS_MS);
    await this.officerDoes(instant, async () => {
      const household = granted(await this.app.get(Households).create(this.plan.household));
      this.householdId = household?.id ?? '';
      granted(
        await this.app.get(HouseholdShares).share(this.householdId, {
          organisationId: this.support.organisationId,
          purpose: 'Support from the complex needs team',
          consent: 'given',
        }),
      );
      const mainDutyFrom = await this.casework.begin(this.householdId, day);
      this.officerLater(mainDutyFrom, 0, (on) => this.casework.sendLetters(on));
      await this.support.begin(household?.members ?? [], day);
    });
    if (this.plan.isLived) this.keepPlan(day);
  }

  /** Searches and offers the best of what is free; looks again tomorrow when there is nothing. */
  private async look(day: LocalDate, since: LocalDate): Promise<void> {
    const found = granted(
      await this.app.get(AvailabilitySearch).search({
        for: { householdId: this.householdId },
        nights: { from: day, to: null },
        relevantOnly: false,
        limit: 100,
      }),
    );
    const [first, second] = byPreference(found.matches);
    const chosen = this.plan.declinesFirstOffer && second ? second : first;
    if (!chosen) {
      const next = addDays(day, 1);
      if (next < addDays(since, DAYS_OF_SEARCHING)) {
        this.schedule.add(next, ORDER.look, (later) =>
          this.officerDoes(later, () => this.look(next, since)).then(() => undefined),
        );
      } else
        this.schedule.add(addDays(day, this.daysUntilElsewhere), ORDER.leave, (later, on) =>
          this.goElsewhere(later, on),
        );
      return;
    }
    if (this.plan.declinesFirstOffer && first && second) await this.declinedOffer(first, day);
    const offer = granted(
      await this.app.get(Offers).offer({ householdId: this.householdId, unitId: chosen.unitId, from: day }),
    );
    this.placementId = offer.id;
    this.providerId = chosen.provider.id;
    this.schedule.add(day, ORDER.agree, (later) => this.agree(later, day));
  }

  private async declinedOffer(match: Match, day: LocalDate): Promise<void> {
    const offer = granted(
      await this.app.get(Offers).offer({ householdId: this.householdId, unitId: match.unitId, from: day }),
    );
    granted(await this.app.get(Answers).decline(offer.id, 'person', 'too-near-danger'));
  }

  private async agree(instant: Date, day: LocalDate): Promise<void> {
    const answers = this.app.get(Answers);
    const provider = this.players.answering(this.providerId, this.officer);
    if (this.providerId !== this.officer.organisationId) {
      granted(await this.players.as(provider, instant, () => answers.accept(this.placementId, 'provider')));
    }
    granted(await this.players.as(this.officer, instant, () => answers.accept(this.placementId, 'person')));
    // Some travel overnight.
    const arrivesOn = this.plan.stayNights % 3 === 0 ? addDays(day, 1) : day;
    this.schedule.add(arrivesOn, ORDER.arrive, (later) => this.arrive(later, arrivesOn));
  }

  private async arrive(instant: Date, day: LocalDate): Promise<void> {
    const provider = this.players.answering(this.providerId, this.officer);
    granted(
      await this.players.as(provider, instant, () =>
        this.app.get(Stays).arrive(this.placementId, instant.toISOString()),
      ),
    );
    const { movedAfterNights, stayNights } = this.plan;
    if (movedAfterNights !== null) {
      this.schedule.add(addDays(day, movedAfterNights), ORDER.move, (later, on) => this.move(later, on));
    }
    const leavesOn = addDays(day, stayNights);
    if (this.plan.leavesFor === 'council-tenancy') this.movingOn.planFor(this.householdId, leavesOn, day);
    this.officerLater(day, OTHER_COUNCIL_TOLD_AFTER_DAYS, (on) => this.casework.sendLetters(on));
    this.schedule.add(leavesOn, ORDER.leave, (later, on) => this.leave(later, on));
  }

  private async move(instant: Date, day: LocalDate): Promise<void> {
    await this.officerDoes(instant, async () => {
      const nights = { from: day, to: null };
      const [target] = await this.app.get(NextBest).for(this.householdId, nights);
      if (!target) return;
      const moved = granted(
        await this.app.get(Transfers).transfer(this.placementId, {
          unitId: target.unitId,
          at: instant.toISOString(),
          reason: 'location-compromised',
        }),
      );
      this.placementId = moved.opened.id;
      this.providerId = target.provider.id;
    });
  }

  /** From the day on which they live elsewhere nothing is owed here any more; support goes on for a while. */
  private async leave(instant: Date, day: LocalDate): Promise<void> {
    const { leavesFor } = this.plan;
    const provider = this.players.answering(this.providerId, this.officer);
    granted(
      await this.players.as(provider, instant, () =>
        this.app.get(Stays).depart(this.placementId, {
          departedAt: instant.toISOString(),
          reason: 'planned-move-on',
          destination: DESTINATIONS[leavesFor],
        }),
      ),
    );
    await this.officerDoes(instant, async () => {
      if (leavesFor === 'council-tenancy') await this.movingOn.moveIn(this.householdId, day);
      await this.casework.end(day, leavesFor, this.supervisor.userId);
    });
    this.support.endsAfter(day);
  }

  private keepPlan(since: LocalDate): void {
    this.officerLater(since, PLAN_REVIEWED_AFTER_DAYS, async (on) => {
      if (await this.casework.reviewPlan(on)) this.keepPlan(on);
    });
  }

  /** For whom nothing was found here: somebody else had room. */
  private async goElsewhere(instant: Date, day: LocalDate): Promise<void> {
    await this.officerDoes(instant, () => this.casework.end(day, 'elsewhere', this.supervisor.userId));
    this.support.endsAfter(day);
  }

  private get daysUntilElsewhere(): number {
    return 1 + (this.plan.stayNights % LONGEST_UNTIL_ELSEWHERE_DAYS);
  }

  private get supervisor(): UserActor {
    return this.players.get(`supervisor@${this.plan.council}.example`);
  }

  private officerLater(day: LocalDate, days: number, act: (day: LocalDate) => Promise<void>): void {
    this.schedule.add(addDays(day, days), ORDER.support, async (instant, on) => {
      await this.officerDoes(instant, () => act(on));
    });
  }

  private get officer(): UserActor {
    return this.players.get(`officer@${this.plan.council}.example`);
  }

  private async officerDoes<T>(instant: Date, act: () => Promise<T>): Promise<T | Refusal> {
    const result = await this.players.as(this.officer, instant, act);
    if (isRefusal(result)) throw new Error(`the replayed year was refused: ${result.code} (${result.detail})`);
    return result;
  }
}

const DESTINATIONS = {
  'council-tenancy': 'rental-social',
  'private-rental': 'rental-private',
  'friends-or-family': 'friends-or-family-settled',
  'supported-housing': 'supported-housing',
} as const;

function byPreference(matches: readonly Match[]): Match[] {
  const rank = ({ category }: Match) => PREFERRED.indexOf(category) + 1 || PREFERRED.length + 1;
  return [...matches].sort((a, b) => rank(a) - rank(b));
}
