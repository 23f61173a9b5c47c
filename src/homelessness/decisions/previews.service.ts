import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { Duties, type EndOfDuty } from '../duties/duties.service.js';
import { Relief } from '../duties/relief.js';
import { Decisions, type NewDecision } from './decisions.service.js';
import { type CaseMoment, differenceBetween, type WhatItWouldDo } from './preview.js';

/** More open work than any one case has. */
const ALL_OF_IT = 500;

/** A refusal as the step itself would give it, told instead of given. */
type ToldRefusal = Pick<Refusal, 'code' | 'detail' | 'errors'> & Readonly<Record<string, unknown>>;

export type Preview<Found = object> =
  { readonly allowed: false; readonly refusal: ToldRefusal } | ({ readonly allowed: true } & WhatItWouldDo & Found);

/** Of what a decision would rest on: the categories of priority need that it finds, with those that the record satisfies by itself. */
interface RestsOn {
  readonly categories: readonly string[];
}

/**
 * Shows what a decision, or the end of a duty, would do to a case. It takes the very step and undoes it, so that it cannot say anything
 * else than what the step would do. Nothing is left of it but that somebody looked.
 */
@Injectable()
export class Previews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly decisions: Decisions,
    private readonly duties: Duties,
    private readonly applications: ApplicationQueries,
    private readonly tasks: TaskQueries,
  ) {}

  /** What a decision would do, with what it would rest on. Refusals: missing, forbidden; any other is the answer. */
  ofDecision(applicationId: string, command: NewDecision): Promise<Preview<RestsOn> | Refusal> {
    return this.rehearsed(applicationId, async () => {
      const decided = await this.decisions.decide(applicationId, command);
      if (isRefusal(decided)) return decided;
      const { categories, mainCategory, citations, ruleVersion, late, advice } = decided;
      return { categories, mainCategory, citations, ruleVersion, late, advice };
    });
  }

  /** What ending a duty would do. Refusals: missing, forbidden; any other is the answer. */
  ofEnding(applicationId: string, command: EndOfDuty): Promise<Preview | Refusal> {
    return this.rehearsed(applicationId, async () => (await this.duties.end(applicationId, command)) ?? {});
  }

  private async rehearsed<Found extends object>(
    applicationId: string,
    step: () => Promise<Found | Refusal>,
  ): Promise<Preview<Found> | Refusal> {
    // What the statute has done is so whether or not anybody decides: it stays, and is no part of the difference.
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;

    const now = await this.moment(applicationId);
    const rehearsed = await this.work.rehearse(async () => {
      const found = await step();
      return isRefusal(found) ? found : { found, then: await this.moment(applicationId) };
    });

    const refused = isRefusal(rehearsed);
    this.work.record({
      action: 'step.previewed',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { allowed: !refused, ...(refused ? { code: rehearsed.code } : {}) },
    });

    if (!refused) return { allowed: true, ...differenceBetween(now, rehearsed.then), ...rehearsed.found };
    if (rehearsed.kind === 'missing' || rehearsed.kind === 'forbidden') return rehearsed;
    const { code, detail, errors, extra } = rehearsed;
    return { allowed: false, refusal: { code, detail, errors, ...extra } };
  }

  private async moment(applicationId: string): Promise<CaseMoment> {
    const application = await this.applications.whole(applicationId);
    if (!application) throw new Error('an application that is held is not there');
    const about = { subjectType: 'application', subjectId: applicationId, status: 'open' } as const;
    return { application, tasks: await this.tasks.list({ ...about, after: null, limit: ALL_OF_IT }) };
  }
}
