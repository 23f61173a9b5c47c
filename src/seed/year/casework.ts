import type { INestApplicationContext } from '@nestjs/common';
import { ApplicationQueries, type WholeApplication } from '../../homelessness/applications/application.queries.js';
import { Applications } from '../../homelessness/applications/applications.service.js';
import { Assessments } from '../../homelessness/assessments/assessments.service.js';
import { Decisions } from '../../homelessness/decisions/decisions.service.js';
import { Duties } from '../../homelessness/duties/duties.service.js';
import { PlanQueries } from '../../homelessness/housing-plans/plan.queries.js';
import { REVIEW_WITHIN_DAYS } from '../../homelessness/housing-plans/plan.rules.js';
import { HousingPlans } from '../../homelessness/housing-plans/plans.service.js';
import { TO_OTHERS } from '../../homelessness/letters/letter.words.js';
import { Notices } from '../../homelessness/notices/notices.service.js';
import { SLOTS } from '../../law/homelessness/notices.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { granted } from './players.js';
import type { PlannedHousehold } from './year-plan.js';

const AREA = { blackpool: 'E06000009', preston: 'E07000123' } as const;

const ASSESSED = {
  circumstances: 'She left somebody who hurt her, with what she could carry, and cannot go back.',
  housingNeeds: 'A home where nobody will look for them, near a school and a bus.',
  supportNeeds: 'Somebody to talk to, help with money and with the court.',
  needs: [],
};

const STEPS = [
  { takenBy: 'council', kind: 'safe-place-to-stay', step: 'Look every day for a place that is safe', agreed: true },
  { takenBy: 'person', kind: 'join-housing-register', step: 'Join the register, with our help', agreed: true },
] as const;

const EVERY_PART = Object.keys(SLOTS);

/** Where a refuge is, is not written down in an evaluation either. */
const WITHOUT_THE_ADDRESS = {
  address: 'As this post has been told by telephone',
  availableFrom: 'The day on which they came',
};

/** On which ground a home of their own, or wherever else they go, ends what was owed. */
const ENDS = {
  'council-tenancy': { relief: 'RL-a', main: 'MD-6c', reasons: 'They have taken up a council home.' },
  'private-rental': { relief: 'RL-a', main: 'MD-6d', reasons: 'They have found a private home themselves.' },
  'friends-or-family': { relief: 'RL-f', main: 'MD-6d', reasons: 'They chose to live with their family from now on.' },
  'supported-housing': { relief: 'RL-f', main: 'MD-6d', reasons: 'They chose supported housing and have moved in.' },
  elsewhere: {
    relief: 'RL-f',
    main: 'MD-6d',
    reasons: 'A refuge far away had a room for them, and they asked us to stop.',
  },
} as const;

/** What a housing officer does for one application of the replayed year; each act is the officer's own, in their transaction. */
export class Casework {
  private id = '';

  constructor(
    private readonly app: INestApplicationContext,
    private readonly plan: PlannedHousehold,
  ) {}

  /** They come to the council: taken, answered and planned for on one day, as it is where somebody has fled. The day on which the main duty would follow. */
  async begin(householdId: string, day: LocalDate): Promise<LocalDate> {
    const application = granted(
      await this.app.get(Applications).create({
        householdId,
        authorityCode: AREA[this.plan.council],
        approachedOn: day,
        channel: 'telephone',
        lossOfHomeReason: 'domestic-abuse',
        domesticAbuse: { disclosed: true },
      }),
    );
    this.id = application.id;
    await this.decide(day);
    if (this.plan.isLived) await this.assess(day);
    const begun = await this.app.get(ApplicationQueries).whole(this.id);
    await this.send(begun?.notices ?? [], day);
    return begun?.duties[0]?.firstDayAfter ?? day;
  }

  /**
   * The letters that are due go: to the person by hand at the office, to another council by its named post. Where nobody looks at the case
   * any more they were written elsewhere.
   */
  async sendLetters(day: LocalDate): Promise<void> {
    const application = await this.app.get(ApplicationQueries).read(this.id);
    await this.send(application?.notices ?? [], day);
  }

  /** The steps of the plan that were taken are noted, and when it is looked at next; false where nothing is owed any more. */
  async reviewPlan(day: LocalDate): Promise<boolean> {
    const plans = this.app.get(HousingPlans);
    const application = await this.app.get(ApplicationQueries).read(this.id);
    if (!application?.duties.some(({ endedOn }) => endedOn === null)) return false;
    const plan = await this.app.get(PlanQueries).present(this.id);
    for (const { id, status } of plan?.steps ?? [])
      if (status === 'open') granted(await plans.closeStep(this.id, id, 'done', day));
    granted(await plans.review(this.id, addDays(day, REVIEW_WITHIN_DAYS)));
    return true;
  }

  /** What is owed ends because of where they have gone; a supervisor agrees where the law asks for one. */
  async end(day: LocalDate, goneTo: keyof typeof ENDS, supervisorId: string): Promise<void> {
    const application = await this.app.get(ApplicationQueries).read(this.id);
    await this.send(application?.notices ?? [], day);
    const owed = application?.duties.find(({ endedOn }) => endedOn === null)?.duty;
    if (owed !== 'relief' && owed !== 'main') return;
    const { [owed]: ground, reasons } = ENDS[goneTo];
    const facts = ground === 'MD-6d' ? { supervisorId } : {};
    const refused = await this.app.get(Duties).end(this.id, { duty: owed, ground, endedOn: day, reasons, facts });
    if (refused) granted(refused);
    await this.sendLetters(day);
  }

  private async assess(day: LocalDate): Promise<void> {
    granted(await this.app.get(Assessments).save(this.id, 0, { ...ASSESSED, assessedOn: day }));
    granted(
      await this.app.get(HousingPlans).make(this.id, 0, {
        steps: STEPS.map((step) => ({ ...step, dueOn: addDays(day, REVIEW_WITHIN_DAYS) })),
        reviewOn: addDays(day, REVIEW_WITHIN_DAYS),
      }),
    );
  }

  private async send(notices: WholeApplication['notices'], day: LocalDate): Promise<void> {
    for (const { id, notice, status } of notices) {
      if (status !== 'due') continue;
      const way = TO_OTHERS.has(notice)
        ? ({ delivery: 'named-post', namedPost: 'Head of housing options', parts: WITHOUT_THE_ADDRESS } as const)
        : ({ delivery: 'collect-at-office' } as const);
      const written = this.plan.isLived ? way : { ...way, tells: EVERY_PART };
      granted(await this.app.get(Notices).issue(this.id, id, { issuedOn: day, ...written }));
    }
  }

  private async decide(day: LocalDate): Promise<void> {
    const decisions = this.app.get(Decisions);
    const because = { reasons: 'From her own account', decidedOn: day };
    granted(await decisions.decide(this.id, { question: 'eligibility', outcome: 'eligible', ...because }));
    granted(await decisions.decide(this.id, { question: 'homelessness', outcome: 'homeless', ...because }));
    const inPriorityNeed = { outcome: 'in-priority-need', categories: ['PN-e'] };
    granted(await decisions.decide(this.id, { question: 'priority-need', ...inPriorityNeed, ...because }));
  }
}
