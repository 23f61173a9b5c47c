import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { callerOf } from '../risk/risk-owners.js';
import { notYet } from '../support.refusals.js';
import type { OfferedBeside, SanctuaryEndReason } from './sanctuary.codes.js';
import { Sanctuary } from './sanctuary.entity.js';
import { SanctuaryQueries, type SanctuaryView } from './sanctuary.queries.js';
import { SanctuaryStore } from './sanctuary-store.js';
import { SanctuaryTasks } from './sanctuary-tasks.js';

type Answer = Promise<SanctuaryView | Refusal | null>;

/**
 * Offers a person to stay safely at home, as one way among others, and keeps what they say. A no is an answer like a yes: no reason is asked
 * for, and nothing that they are owed or offered reads it (promise 11).
 */
@Injectable()
export class Sanctuaries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly store: SanctuaryStore,
    private readonly tasks: SanctuaryTasks,
    private readonly queries: SanctuaryQueries,
    private readonly clock: Clock,
  ) {}

  /** Keeps that it was offered, with what else. Refusals: `in-the-future`, `offered-already`. */
  async offer(personId: string, { on, beside }: { on: string; beside: readonly OfferedBeside[] }): Answer {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    if (on > this.clock.today()) return notYet('on');
    await this.households.holdAlone(person.householdId);
    const earlier = await this.queries.those('s.person_id = $1', personId);
    if (earlier.some(({ status }) => status !== 'ended' && status !== 'not-wanted')) return offeredAlready();

    const caller = callerOf(this.work.actor);
    const id = newId();
    await this.work.manager.insert(Sanctuary, {
      ...{ id, personId, householdId: person.householdId, organisationId: caller.organisationId, status: 'offered' },
      ...{ offeredOn: on as LocalDate, offeredBeside: [...new Set(beside)], version: 1 },
      ...{ recordedBy: caller.assigneeId, recordedAt: this.clock.now() },
    });

    this.store.audited('sanctuary.offered', id);

    return this.queries.one(id);
  }

  /** What the person says, now or later. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-offered`. */
  async answer(sanctuaryId: string, { on, wanted }: { on: string; wanted: boolean }): Answer {
    const held = await this.store.lockFor(sanctuaryId, 'answer', on);
    if (isRefusal(held)) return held;
    const status = wanted ? 'wanted' : 'not-wanted';
    if (held.status !== status) {
      const saved = await this.store.save(held, { status, answeredOn: on as LocalDate });
      if (wanted) await this.tasks.raise('survey', saved);
      else await this.tasks.close(['survey', 'works', 'review'], held, 'cancelled');
    }

    this.store.audited('sanctuary.answered', sanctuaryId);

    return this.queries.one(sanctuaryId);
  }

  /** They are safe there, and the measures hold. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-offered`. */
  async review(sanctuaryId: string, { on }: { on: string }): Answer {
    const held = await this.store.lockFor(sanctuaryId, 'review', on);
    if (isRefusal(held)) return held;

    await this.tasks.close(['review'], held, 'done');
    const reviewOn = await this.tasks.raise('review', { ...held, version: held.version + 1 });
    await this.store.save(held, { reviewedOn: on as LocalDate, reviewOn });

    this.store.audited('sanctuary.reviewed', sanctuaryId);

    return this.queries.one(sanctuaryId);
  }

  /** It is over. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-offered`. */
  async end(sanctuaryId: string, { on, reason }: { on: string; reason: SanctuaryEndReason }): Answer {
    const held = await this.store.lockFor(sanctuaryId, 'end', on);
    if (isRefusal(held)) return held;

    await this.store.save(held, { status: 'ended', endedOn: on as LocalDate, endReason: reason });
    await this.tasks.close(['survey', 'works', 'review'], held, 'cancelled');

    this.store.audited('sanctuary.ended', sanctuaryId, { reason });

    return this.queries.one(sanctuaryId);
  }
}

function offeredAlready(): Refusal {
  return Refusal.clash('offered-already', 'This was offered to the person already. Keep what they say there.');
}
