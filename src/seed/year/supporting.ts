import type { INestApplicationContext } from '@nestjs/common';
import type { UserActor } from '../../platform/database/actor.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Contacts } from '../../support/contacts/contacts.service.js';
import { Handovers } from '../../support/handovers/handovers.service.js';
import { Measures } from '../../support/outcomes/measures.service.js';
import { Closings } from '../../support/packages/closings.service.js';
import { REVIEW_EVERY_DAYS } from '../../support/packages/package.rules.js';
import { REVIEW } from '../../support/packages/package-tasks.js';
import { Packages } from '../../support/packages/packages.service.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { HowTheyAre } from './how-they-are.js';
import { granted, type Players } from './players.js';
import { ORDER, type Schedule } from './schedule.js';
import type { PlannedHousehold } from './year-plan.js';

const FIRST_MET_AFTER_DAYS = 1;
const FIRST_ASKED_AFTER_DAYS = 3;
const ASKED_AGAIN_AFTER_DAYS = 56;

interface Led {
  readonly id: string;
  lead: UserActor;
}

/** What support workers do for one household of the replayed year: begin at once, meet, ask, review, hand over, end. */
export class Supporting {
  private readonly packages: Led[] = [];
  private readonly first: UserActor;
  private readonly coordinator: UserActor;
  private readonly howTheyAre: HowTheyAre;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly players: Players,
    private readonly schedule: Schedule,
    private readonly plan: PlannedHousehold,
  ) {
    this.first = players.get('support@complex-needs.example');
    this.coordinator = players.get('coordinator@complex-needs.example');
    this.howTheyAre = new HowTheyAre(app, plan.stayNights * 1000 + plan.supportWeeksAfterLeaving);
  }

  /** The organisation that the household is shared with. */
  get organisationId(): string {
    return this.first.organisationId;
  }

  /** Support of their own for each of them, from the first day; whoever calls acts for the council. */
  async begin(members: readonly { id: string; relationshipToLead: string }[], day: LocalDate): Promise<void> {
    for (const { id: personId, relationshipToLead } of members) {
      const opened = granted(
        await this.app.get(Packages).open({
          personId,
          leadProfessionalId: this.first.userId,
          startsOn: day,
          supportTypes: relationshipToLead === 'child' ? ['children'] : ['advocacy-and-safety-planning'],
        }),
      );
      if (opened) this.packages.push({ id: opened.id, lead: this.first });
    }
    this.later(day, FIRST_MET_AFTER_DAYS, (instant, on) => this.meet(instant, on));
    this.later(day, FIRST_ASKED_AFTER_DAYS, (instant, on) => this.ask(instant, on, 'start'));
    this.later(day, ASKED_AGAIN_AFTER_DAYS, (instant, on) => this.ask(instant, on, 'review'));
    const { handedOverAfterNights, reviewedFrom } = this.plan;
    if (reviewedFrom) this.later(reviewedFrom, 0, (instant, on) => this.review(instant, on));
    if (handedOverAfterNights !== null)
      this.later(day, handedOverAfterNights, (instant, on) => this.handOver(instant, on));
  }

  /** Support goes on for weeks after they have gone where they live now, and then ends with what has changed. */
  endsAfter(day: LocalDate): void {
    this.later(day, 7 * this.plan.supportWeeksAfterLeaving, (instant, on) => this.close(instant, on));
  }

  private later(day: LocalDate, days: number, act: (instant: Date, day: LocalDate) => Promise<void>): void {
    this.schedule.add(addDays(day, days), ORDER.support, act);
  }

  private async meet(instant: Date, day: LocalDate): Promise<void> {
    for (const { id, lead } of this.packages) {
      const met = {
        happenedOn: day,
        way: 'visit',
        cameOfIt: 'met',
        offered: 'Time together, and a plan for the first weeks',
      } as const;
      await this.players.as(lead, instant, () => this.app.get(Contacts).record(id, met));
    }
  }

  /** How things are for each of them; whose support has ended by then is not asked again. */
  private async ask(instant: Date, day: LocalDate, stage: 'start' | 'review'): Promise<void> {
    for (const { id, lead } of this.packages) {
      await this.players.as(lead, instant, async () => {
        const answers = await this.howTheyAre.answers(id, stage, day);
        return this.app.get(Measures).take(id, { stage, answers });
      });
    }
  }

  /** Each review is done by its day and makes the next; with the support they end. */
  private async review(instant: Date, day: LocalDate): Promise<void> {
    let goOn = false;
    for (const lead of new Set(this.packages.map((led) => led.lead))) {
      const theirs = this.packages.filter((led) => led.lead === lead);
      goOn = (await this.players.as(lead, instant, () => this.reviewed(theirs))) === true || goOn;
    }
    if (goOn) this.later(day, REVIEW_EVERY_DAYS, (next, on) => this.review(next, on));
  }

  private async reviewed(packages: readonly Led[]): Promise<boolean> {
    let goOn = false;
    for (const { id: subjectId } of packages) {
      const open = { assignedTo: 'me', status: 'open', subjectId, after: null, limit: 10 } as const;
      const due = (await this.app.get(TaskQueries).list(open)).find(({ kind }) => kind === REVIEW);
      if (due) granted(await this.app.get(Tasks).complete(due.id, { note: 'Looked at together; it goes on.' }));
      goOn ||= due !== undefined;
    }
    return goOn;
  }

  private async handOver(instant: Date, day: LocalDate): Promise<void> {
    const [led] = this.packages;
    if (!led) return;
    const handovers = this.app.get(Handovers);
    const offered = granted(
      await this.players.as(led.lead, instant, () =>
        handovers.offer(led.id, { toUserId: this.coordinator.userId, note: 'Caseload shared out' }),
      ),
    );
    if (!offered) return;
    granted(await this.players.as(this.coordinator, instant, () => handovers.acknowledge(led.id, offered.id)));
    led.lead = this.coordinator;
    this.later(day, FIRST_MET_AFTER_DAYS, (next, on) => this.meet(next, on));
  }

  private async close(instant: Date, day: LocalDate): Promise<void> {
    await this.players.as(this.coordinator, instant, async () => {
      for (const { id } of this.packages) {
        await this.app.get(Closings).close(id, {
          closedOn: day,
          reason: 'aims-met',
          outcomes: [{ code: 'wellbeing', result: 'better' }],
          measures: await this.howTheyAre.answers(id, 'close', day),
        });
      }
    });
  }
}
