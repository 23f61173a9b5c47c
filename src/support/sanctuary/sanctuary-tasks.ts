import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { RiskOwners } from '../risk/risk-owners.js';
import { RiskPolicies, type RiskNumbers } from '../risk/risk-policies.service.js';

const WORK = {
  survey: {
    kind: 'survey-home',
    title: 'Have a home surveyed for somebody who wants to stay in it',
    within: 'sanctuarySurveyDays',
  },
  works: {
    kind: 'see-to-measures',
    title: 'See that the measures in a home are done and sound',
    within: 'sanctuaryReviewDays',
  },
  review: {
    kind: 'review-measures',
    title: 'Ask whether somebody who stayed at home is safe there',
    within: 'sanctuaryReviewDays',
  },
} as const satisfies Record<string, { kind: string; title: string; within: keyof RiskNumbers }>;
type Work = keyof typeof WORK;

/** The work of keeping a home safe, for whoever leads the person's support. Titles name nobody and no place. */
@Injectable()
export class SanctuaryTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** Raises one piece of work, due as soon as the owner's organisation has settled; its last day. */
  async raise(work: Work, { id, personId, version }: { id: string; personId: string; version: number }) {
    const today = this.clock.today();
    const owner = await this.owners.of(personId);
    const { kind, title, within } = WORK[work];
    const dueOn: LocalDate = addDays(today, (await this.policies.on(owner.organisationId, today))[within]);
    const about = { subjectType: 'person', subjectId: personId, source: 'risk' };
    await this.tasks.raise({ ...owner, ...about, kind, title, dueOn, origin: `sanctuary:${id}:${work}:${version}` });
    return dueOn;
  }

  /** What was to be done of this kind is done, or no longer needed. */
  async close(works: readonly Work[], { id, version }: { id: string; version: number }, as: 'done' | 'cancelled') {
    const versions = Array.from({ length: version }, (_, index) => index + 1);
    await this.tasks.closeByOrigin(
      works.flatMap((work) => versions.map((each) => `sanctuary:${id}:${work}:${each}`)),
      as,
    );
  }
}
