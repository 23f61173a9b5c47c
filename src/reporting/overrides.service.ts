import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import type { Refusal } from '../shared/refusal.js';
import { Reporter } from './reporter.js';
import { type Period, refusePeriod } from './reports.rules.js';

export interface OverrideCount {
  readonly rule: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Of the officer who took the step. */
  readonly organisationId: string;
  readonly count: number;
}

export interface OverrideRow {
  readonly id: string;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly step: 'decision' | 'ending' | 'letter';
  readonly rule: string;
  readonly decidedBy: string | null;
  readonly agreedBy: string;
  readonly reasons: string;
  readonly onDay: LocalDate;
}

/** One group of the figures, or all of them. */
export interface OverrideGroup {
  readonly rule?: string;
  readonly month?: string;
}

const OF_THE_PERIOD = `from homelessness.override o
  where o.organisation_id = access.organisation_id() and o.on_day >= $1 and o.on_day < $2`;

/**
 * How often a supervisor's agreement lifted a rule, by rule and month. Only for those who may see the rows, of their own council: each one
 * is a case, and few of them give it away.
 */
@Injectable()
export class OverridesReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reporter: Reporter,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`. */
  async figures(period: Period) {
    const refused = this.refuse(period);
    if (refused) return refused;

    const groups = await this.work.query<OverrideCount>(
      `select o.rule, to_char(o.on_day, 'YYYY-MM') as month, o.organisation_id as "organisationId", count(*)::int as count
         ${OF_THE_PERIOD} group by 1, 2, 3 order by 2, 1`,
      [period.from, period.to],
    );
    this.reporter.asked('overrides', { ...period });

    return { ...period, total: groups.reduce((sum, { count }) => sum + count, 0), groups };
  }

  /** The overrides that a figure counts; one more than `limit`. Refusals: as above. */
  async rows(
    period: Period,
    { rule, month }: OverrideGroup,
    page: { after: string | null; limit: number },
  ): Promise<OverrideRow[] | Refusal> {
    const refused = this.refuse(period);
    if (refused) return refused;

    this.reporter.asked('override-rows', { ...period, ...(rule ? { rule } : {}), ...(month ? { month } : {}) });

    return this.work.query<OverrideRow>(
      `select o.id, o.application_id as "applicationId", o.organisation_id as "organisationId", o.step, o.rule,
              o.decided_by as "decidedBy", o.agreed_by as "agreedBy", o.reasons, o.on_day as "onDay"
         ${OF_THE_PERIOD}
          and ($3::text is null or o.rule = $3) and ($4::text is null or to_char(o.on_day, 'YYYY-MM') = $4)
          and ($5::uuid is null or o.id > $5)
        order by o.id limit $6`,
      [period.from, period.to, rule ?? null, month ?? null, page.after, page.limit + 1],
    );
  }

  // What was agreed today counts already.
  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, addDays(this.clock.today(), 1));
  }
}
