// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Relief } from '../../../homelessness/duties/relief.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { faultsOf, labelsOf } from '../checks/checks.js';
import { returnOf } from '../crosswalk/crosswalk.js';
import type { ReturnFacts } from '../return.js';
import { FactsQueries } from './facts.queries.js';
import type { QuarterReturn } from './quarter-return.entity.js';
import { ReturnStore } from './return-store.js';
import type { ReturnedCase } from './returned-case.entity.js';
import { ScopeQueries } from './scope.queries.js';

const CASES_AT_ONCE = 500;

/**
 * Gathers the cases of a quarter, a batch at a time: facts by one statement for each part, labels by the crosswalk, and what is wrong.
 * A batch and the note how far it has come are one transaction; whatever dies and whenever, the next call goes on from there.
 */
@Injectable()
export class Gathering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returns: ReturnStore,
    private readonly scope: ScopeQueries,
    private readonly facts: FactsQueries,
    private readonly relief: Relief,
    private readonly clock: Clock,
  ) {}

  /** Gathers the next cases. True while there is more to do. */
  async next(returnId: string): Promise<boolean> {
    const found = await this.returns.lock(returnId);
    if (found?.status !== 'gathering') return false;

    if (found.reached === null) await this.writeDownWhatTheStatuteDid(found);
    const ids = await this.scope.after(found, found.reached, CASES_AT_ONCE);
    const gathered = (await this.facts.of(ids, found.lastDay)).map((facts) => caseOf(found, facts));
    await this.keep(gathered);
    const after = await this.returns.save(found, this.countsAfter(found, ids, gathered));

    if (after.status === 'gathering') return true;
    const { cases, withErrors, withWarnings } = after;
    const details = { cases, withErrors, withWarnings };
    this.work.record({
      action: 'h-clic.gathered',
      outcome: 'done',
      subjectType: 'h-clic-return',
      subjectId: returnId,
      details,
    });
    return false;
  }

  /** A duty that began by itself counts from its own day, whether or not the queue has come to it. */
  private async writeDownWhatTheStatuteDid(found: QuarterReturn): Promise<void> {
    for (const id of await this.scope.overdue(found, this.clock.today())) await this.relief.settle(id);
  }

  private countsAfter(
    before: QuarterReturn,
    ids: readonly string[],
    gathered: readonly ReturnedCase[],
  ): Partial<QuarterReturn> {
    const done = before.done + gathered.length;
    const counts = {
      ...{ done, reached: ids.at(-1) ?? before.reached },
      withErrors:
        before.withErrors + gathered.filter(({ faults }) => faults.some(({ level }) => level === 'error')).length,
      withWarnings:
        before.withWarnings + gathered.filter(({ faults }) => faults.some(({ level }) => level === 'warning')).length,
    };
    // Cases may have come or gone since they were counted; those that were gathered are the quarter's.
    const over = ids.length < CASES_AT_ONCE;
    return over ? { ...counts, cases: done, status: 'gathered', gatheredAt: this.clock.now() } : counts;
  }

  private async keep(cases: readonly ReturnedCase[]): Promise<void> {
    if (cases.length === 0) return;
    await this.work.query(
      `insert into reporting.hclic_case (return_id, reference, application_id, content, labels, faults)
       select c."returnId", c.reference, c."applicationId", c.content, c.labels, c.faults
         from jsonb_to_recordset($1::jsonb) as c("returnId" uuid, reference text, "applicationId" uuid, content jsonb, labels text[], faults jsonb)`,
      [JSON.stringify(cases)],
    );
  }
}

function caseOf({ id, lastDay }: QuarterReturn, facts: ReturnFacts): ReturnedCase {
  const content = returnOf(facts);
  const { reference, applicationId } = facts;
  const labels = [...new Set(labelsOf(content).map(({ list, key }) => `${list}.${key}`))].sort();
  return { returnId: id, reference, applicationId, content, labels, faults: faultsOf(content, lastDay) };
}
