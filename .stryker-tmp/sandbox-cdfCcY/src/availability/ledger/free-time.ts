// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, startOfLondonDay } from '../../shared/local-date.js';
import { FREE_TIME_KEPT_DAYS } from '../search/search.rules.js';

/** What is free is kept beside the ledger for searching, from some weeks ago on. */
@Injectable()
export class FreeTime {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Forgets what was free longer ago than anybody may search for; how many periods that were. Twice forgets nothing more. */
  async forgetLongAgo(): Promise<number> {
    const [row] = await this.work.query<{ forgotten: number }>(
      'select availability.forget_free_time($1) as forgotten',
      [startOfLondonDay(addDays(this.clock.today(), -FREE_TIME_KEPT_DAYS))],
    );
    return row?.forgotten ?? 0;
  }
}
