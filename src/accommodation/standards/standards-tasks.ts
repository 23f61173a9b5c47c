import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, startOfLondonDay } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { standardsDue } from '../accommodation.events.js';
import { PremisesLock } from '../premises/premises-lock.js';
import { type RecordedCheck, StandardsQueries } from './standards.queries.js';
import { dueSoonFrom, statusOf } from './standards.rules.js';

/** The work that safety checks make due: to renew one before it runs out, and to put right what failed. */
@Injectable()
export class StandardsTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly queries: StandardsQueries,
    private readonly premises: PremisesLock,
    private readonly clock: Clock,
  ) {}

  /** A check is on record: what it takes the place of needs nothing more, and its own renewal is asked for when the day comes. */
  async follow(check: RecordedCheck): Promise<void> {
    const [newest, ...earlier] = await this.queries.ofSameKind(check);
    if (newest?.id !== check.id) return;
    // Two checks that run out on one day share one task, which is still needed.
    const done = earlier.map(originOf).filter((origin) => origin !== originOf(check));
    await this.tasks.closeByOrigin([...new Set(done)], 'done');
    await this.raiseIfDue(check);
    if (check.result === 'fail' || check.validUntil === null) return;
    for (const day of [dueSoonFrom(check.validUntil), addDays(check.validUntil, 1)]) {
      if (day > this.clock.today()) this.work.wake(standardsDue, { checkId: check.id }, startOfLondonDay(day));
    }
  }

  /** Asks for a renewal if this is still the newest check of its kind and its day has come; true when it is. */
  async remind(checkId: string): Promise<boolean> {
    const check = await this.queries.check(checkId);
    if (!check) return false;
    await this.premises.takeOf(check.providerId, check.premisesId);
    const [newest] = await this.queries.ofSameKind(check);
    return newest?.id === check.id && this.raiseIfDue(check);
  }

  private async raiseIfDue(check: RecordedCheck): Promise<boolean> {
    const today = this.clock.today();
    if (statusOf(check, today) === 'in-date') return false;
    await this.tasks.raise({
      organisationId: check.providerId,
      kind: 'renew-standards-check',
      title: 'Renew a safety check',
      dueOn: check.result === 'fail' || check.validUntil === null ? today : check.validUntil,
      subjectType: check.unitId === null ? 'premises' : 'unit',
      subjectId: check.unitId ?? check.premisesId,
      source: 'standards',
      origin: originOf(check),
    });
    return true;
  }
}

function originOf({ id, premisesId, unitId, kind, validUntil, result }: RecordedCheck): string {
  return `standards:${premisesId}:${unitId ?? 'all'}:${kind}:${result === 'fail' ? id : validUntil}`;
}
