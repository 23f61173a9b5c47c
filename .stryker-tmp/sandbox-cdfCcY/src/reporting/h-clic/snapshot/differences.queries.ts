// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../shared/refusal.js';
import { returnOf } from '../crosswalk/crosswalk.js';
import { type Difference, differencesOf } from './differences.js';
import { FactsQueries } from './facts.queries.js';
import type { QuarterReturn } from './quarter-return.entity.js';
import { ReturnQueries } from './return.queries.js';
import { ReturnStore } from './return-store.js';
import { ScopeQueries } from './scope.queries.js';

/** A case that would be returned otherwise now. */
export interface ChangedCase {
  readonly reference: string;
  readonly applicationId: string;
  /** Whether it was returned at all. One that was not has come to belong to the quarter since. */
  readonly wasReturned: boolean;
  readonly differences: readonly Difference[];
}

const CASES_AT_ONCE = 500;

/** What has changed in a quarter since it was signed off: for each case, what was returned beside what the record says now. */
@Injectable()
export class DifferencesQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returns: ReturnStore,
    private readonly queries: ReturnQueries,
    private readonly scope: ScopeQueries,
    private readonly facts: FactsQueries,
  ) {}

  /** Changed cases after the one with this reference, one more than `limit`; the read is audited. Refusals: missing, `not-signed-off`. */
  async page(returnId: string, after: string, limit: number): Promise<ChangedCase[] | Refusal> {
    const found = await this.returns.find(returnId);
    if (!found) return Refusal.missing();
    if (found.status !== 'signed-off') return notSignedOff();

    this.work.record({
      ...{ action: 'h-clic.differences-read', outcome: 'done', subjectType: 'h-clic-return', subjectId: returnId },
      details: { after },
    });

    const changed: ChangedCase[] = [];
    for (let reached = after; changed.length <= limit;) {
      const looked = await this.scope.gatheredOrDue(found, reached, CASES_AT_ONCE);
      changed.push(...(await this.compared(found, looked, reached)));
      if (looked.length < CASES_AT_ONCE) break;
      reached = looked.at(-1)?.reference ?? reached;
    }
    return changed.slice(0, limit + 1);
  }

  private async compared(
    found: QuarterReturn,
    cases: readonly { readonly id: string; readonly reference: string }[],
    after: string,
  ): Promise<ChangedCase[]> {
    const ids = cases.map(({ id }) => id);
    const returned = new Map(
      (await this.queries.cases(found.id, after, cases.length)).map(({ reference, content }) => [reference, content]),
    );
    const live = new Map((await this.facts.of(ids, found.lastDay)).map((facts) => [facts.reference, returnOf(facts)]));
    return cases.flatMap(({ id, reference }) => {
      const before = returned.get(reference) ?? null;
      const differences = differencesOf(before, live.get(reference) ?? null);
      if (differences.length === 0) return [];
      return [{ reference, applicationId: id, wasReturned: before !== null, differences }];
    });
  }
}

/** `not-signed-off`: until then there is nothing to compare or to send. */
export function notSignedOff(): Refusal {
  return Refusal.clash('not-signed-off', 'This quarter is not signed off yet. Sign it off first.');
}
