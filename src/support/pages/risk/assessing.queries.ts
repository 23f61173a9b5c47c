import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { addDays } from '../../../shared/local-date.js';
import { concernsIn, TOOLS, yesAnswers } from '../../risk/dash.js';
import { type DraftView, RiskDraftQueries } from '../../risk/drafts/risk-draft.queries.js';
import { answeredTopics } from '../../risk/drafts/risk-draft.rules.js';
import { RiskEventQueries } from '../../risk/risk-event.queries.js';
import { RiskPolicies } from '../../risk/risk-policies.service.js';
import { RiskQueries } from '../../risk/risk.queries.js';
import { followUps, levelOfRisk, SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS } from '../../risk/risk.rules.js';

/** What policies and earlier assessments say of a person, as whoever assesses needs it. */
@Injectable()
export class RiskKnown {
  constructor(
    readonly policies: RiskPolicies,
    readonly assessments: RiskQueries,
    readonly events: RiskEventQueries,
  ) {}
}

/** An assessment while it is asked, with what it comes to so far. */
@Injectable()
export class AssessingQueries {
  constructor(
    private readonly people: HouseholdQueries,
    private readonly drafts: RiskDraftQueries,
    private readonly known: RiskKnown,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** The person and what has been asked so far; its draft is null before anything has begun. Null when the caller does not see the person. */
  async of(personId: string, organisationId: string) {
    const person = await this.people.person(personId);
    if (!person) return null;
    const name = (await this.people.givenNames(person.householdId)).get(personId) ?? '';
    const draft = await this.drafts.ofPerson(personId);
    return { personId, name, draft: draft && (await this.soFar(draft, organisationId)) };
  }

  private async soFar(draft: DraftView, organisationId: string) {
    const { personId, tool, assessedOn } = draft;
    const { policies, assessments, events } = this.known;
    const policy = await policies.on(organisationId, assessedOn);
    const answers = Object.fromEntries(answeredTopics(draft).map(({ topic, answer }) => [topic, answer]));
    const yesCount = yesAnswers(answers);
    const score = levelOfRisk(yesCount, false, policy).level;
    const judged = levelOfRisk(yesCount, draft.judgedHigh ?? false, policy);
    const since = addDays(assessedOn, -SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS);
    const isSecond = (await assessments.highSince(personId, since)).length > 0;
    const names = await this.staff.namesOf([draft.begunBy, draft.changedBy]);
    return {
      ...draft,
      ...{ answers, yesCount, score, level: judged.level, basis: judged.basis },
      begunByName: names.get(draft.begunBy),
      changedByName: names.get(draft.changedBy),
      topics: TOOLS[tool].topics,
      bands: { mediumFrom: policy.mediumFrom, highFrom: policy.highFrom },
      concerns: concernsIn(answers),
      follows: followUps(judged.level, assessedOn, isSecond, policy, this.clock.today()),
      waiting: (await events.unanswered(personId)).filter(({ happenedOn }) => happenedOn <= assessedOn),
    };
  }
}

export type Assessing = NonNullable<Awaited<ReturnType<AssessingQueries['of']>>>;
