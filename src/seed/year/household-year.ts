import type { INestApplicationContext } from '@nestjs/common';
import type { Match } from '../../availability/matching/listing.js';
import { NextBest } from '../../availability/search/next-best.js';
import { AvailabilitySearch } from '../../availability/search/search.service.js';
import { Applications } from '../../homelessness/applications/applications.service.js';
import { Decisions } from '../../homelessness/decisions/decisions.service.js';
import { MoveOnPlans } from '../../move-on/plans/plans.service.js';
import { Tenancies } from '../../move-on/tenancies/tenancies.service.js';
import { Households } from '../../people/households.service.js';
import { HouseholdShares } from '../../people/shares.service.js';
import { Answers } from '../../placements/offers/answers.service.js';
import { Offers } from '../../placements/offers/offers.service.js';
import { Stays } from '../../placements/stays/stays.service.js';
import { Transfers } from '../../placements/stays/transfers.service.js';
import type { UserActor } from '../../platform/database/actor.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Handovers } from '../../support/handovers/handovers.service.js';
import { Measures } from '../../support/outcomes/measures.service.js';
import { Closings } from '../../support/packages/closings.service.js';
import { Packages } from '../../support/packages/packages.service.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { HowTheyAre } from './how-they-are.js';
import { granted, type Players } from './players.js';
import { ORDER, type Schedule } from './schedule.js';
import type { PlannedHousehold } from './year-plan.js';

const DAYS_OF_SEARCHING = 2;
const FIRST_ASKED_AFTER_DAYS = 3;
const ASKED_AGAIN_AFTER_DAYS = 56;
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
const AREA = { blackpool: 'E06000009', preston: 'E07000123' } as const;

/** One invented household's way through the year, through the same services and rights as everybody's. */
export class HouseholdYear {
  private householdId = '';
  private applicationId = '';
  private placementId = '';
  private providerId = '';
  private packages: string[] = [];
  private lead: UserActor;
  private readonly howTheyAre: HowTheyAre;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly players: Players,
    private readonly schedule: Schedule,
    private readonly plan: PlannedHousehold,
  ) {
    this.lead = players.get('support@complex-needs.example');
    this.howTheyAre = new HowTheyAre(app, plan.stayNights * 1000 + plan.supportWeeksAfterLeaving);
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
      const application = granted(
        await this.app.get(Applications).create({
          householdId: this.householdId,
          authorityCode: AREA[this.plan.council],
          approachedOn: day,
          channel: 'telephone',
          lossOfHomeReason: 'domestic-abuse',
          domesticAbuse: { disclosed: true },
        }),
      );
      this.applicationId = application.id;
      granted(
        await this.app.get(HouseholdShares).share(this.householdId, {
          organisationId: this.lead.organisationId,
          purpose: 'Support from the complex needs team',
          consent: 'given',
        }),
      );
      await this.decide(day);
      await this.startSupport(household?.members ?? [], day);
    });
  }

  private async decide(day: LocalDate): Promise<void> {
    const decisions = this.app.get(Decisions);
    const because = { reasons: 'From her own account', decidedOn: day };
    granted(await decisions.decide(this.applicationId, { question: 'eligibility', outcome: 'eligible', ...because }));
    granted(await decisions.decide(this.applicationId, { question: 'homelessness', outcome: 'homeless', ...because }));
    granted(
      await decisions.decide(this.applicationId, {
        question: 'priority-need',
        outcome: 'in-priority-need',
        categories: ['PN-e'],
        ...because,
      }),
    );
  }

  private async startSupport(
    members: readonly { id: string; relationshipToLead: string }[],
    day: LocalDate,
  ): Promise<void> {
    for (const member of members) {
      const opened = granted(
        await this.app.get(Packages).open({
          personId: member.id,
          leadProfessionalId: this.lead.userId,
          startsOn: day,
          supportTypes: member.relationshipToLead === 'child' ? ['children'] : ['advocacy-and-safety-planning'],
        }),
      );
      if (opened) this.packages.push(opened.id);
    }
    this.schedule.add(addDays(day, FIRST_ASKED_AFTER_DAYS), ORDER.support, (later, on) => this.ask(later, on, 'start'));
    this.schedule.add(addDays(day, ASKED_AGAIN_AFTER_DAYS), ORDER.support, (later, on) =>
      this.ask(later, on, 'review'),
    );
    const { handedOverAfterNights } = this.plan;
    if (handedOverAfterNights !== null) {
      this.schedule.add(addDays(day, handedOverAfterNights), ORDER.support, (instant) => this.handOver(instant));
    }
  }

  /** How things are for each of them; whose support has ended by then is not asked again. */
  private async ask(instant: Date, day: LocalDate, stage: 'start' | 'review'): Promise<void> {
    for (const id of this.packages) {
      await this.players.as(this.lead, instant, async () => {
        const answers = await this.howTheyAre.answers(id, stage, day);
        return this.app.get(Measures).take(id, { stage, answers });
      });
    }
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
      }
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
    if (this.plan.leavesFor === 'council-tenancy' && stayNights > 30) {
      this.schedule.add(addDays(day, stayNights - 28), ORDER.support, (later, on) => this.planMoveOn(later, on));
    }
    this.schedule.add(addDays(day, stayNights), ORDER.leave, (later, on) => this.leave(later, on));
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

  private async handOver(instant: Date): Promise<void> {
    const [packageId] = this.packages;
    const receiver = this.players.get('coordinator@complex-needs.example');
    if (!packageId || receiver.userId === this.lead.userId) return;
    const handovers = this.app.get(Handovers);
    const offered = granted(
      await this.players.as(this.lead, instant, () =>
        handovers.offer(packageId, { toUserId: receiver.userId, note: 'Caseload shared out' }),
      ),
    );
    if (offered) granted(await this.players.as(receiver, instant, () => handovers.acknowledge(packageId, offered.id)));
  }

  private async planMoveOn(instant: Date, day: LocalDate): Promise<void> {
    await this.officerDoes(instant, () =>
      this.app.get(MoveOnPlans).open({
        householdId: this.householdId,
        targetDate: addDays(day, 28),
        preferredTenures: ['secure-lifetime'],
      }),
    );
  }

  private async leave(instant: Date, day: LocalDate): Promise<void> {
    const council = this.plan.leavesFor === 'council-tenancy';
    await this.officerDoes(instant, async () => {
      if (council) {
        await this.app.get(Tenancies).create({
          householdId: this.householdId,
          landlordProviderId: this.officer.organisationId,
          tenure: 'secure-lifetime',
          startsOn: day,
          connectedWithAbuse: true,
        });
      }
    });
    this.schedule.add(day, ORDER.support, (later) => this.tidyTasks(later));
    const provider = this.players.answering(this.providerId, this.officer);
    granted(
      await this.players.as(provider, instant, () =>
        this.app.get(Stays).depart(this.placementId, {
          departedAt: instant.toISOString(),
          reason: 'planned-move-on',
          destination: DESTINATIONS[this.plan.leavesFor],
        }),
      ),
    );
    this.schedule.add(addDays(day, 7 * this.plan.supportWeeksAfterLeaving), ORDER.support, (later, on) =>
      this.closeSupport(later, on),
    );
  }

  private async closeSupport(instant: Date, day: LocalDate): Promise<void> {
    await this.players.as(this.players.get('coordinator@complex-needs.example'), instant, async () => {
      for (const id of this.packages) {
        await this.app.get(Closings).close(id, {
          closedOn: day,
          reason: 'goals-met',
          outcomes: [{ code: 'wellbeing', result: 'improved' }],
          measures: await this.howTheyAre.answers(id, 'close', day),
        });
      }
    });
  }

  /** What the officer had to do for this application is done by the time they leave. */
  private async tidyTasks(instant: Date): Promise<void> {
    await this.officerDoes(instant, async () => {
      const filter = { status: 'open', subjectId: this.applicationId, after: null, limit: 50 } as const;
      for (const task of await this.app.get(TaskQueries).list(filter)) {
        await this.app.get(Tasks).complete(task.id, { result: 'done' });
      }
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
