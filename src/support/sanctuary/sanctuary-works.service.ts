import { Injectable } from '@nestjs/common';
import type { RightToTheHome } from '../../law/domestic-abuse/shared-home.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { HomeTenure, LandlordConsent, Payer, WorkKind } from './sanctuary.codes.js';
import type { Sanctuary } from './sanctuary.entity.js';
import { SanctuaryQueries, type SanctuaryView } from './sanctuary.queries.js';
import { refuseEarlier } from './sanctuary.rules.js';
import { refuseWorkMove, type WorkMove, type WorkStatus } from './sanctuary.states.js';
import { SanctuaryStore } from './sanctuary-store.js';
import { SanctuaryTasks } from './sanctuary-tasks.js';
import { SanctuaryWork } from './sanctuary-work.entity.js';

export interface Survey {
  readonly on: string;
  readonly tenure: HomeTenure;
  readonly rightOfOther: RightToTheHome;
  readonly landlordConsent: LandlordConsent;
  readonly paidBy: Payer;
  readonly works: readonly WorkKind[];
}

const AFTER: Record<WorkMove, WorkStatus> = {
  order: 'ordered',
  do: 'done',
  'find-sound': 'sound',
  'find-unsound': 'ordered',
  'leave-out': 'left-out',
};

/** What is done in the home of somebody who stays: found by a survey, ordered, done, and looked at. */
@Injectable()
export class SanctuaryWorks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: SanctuaryStore,
    private readonly tasks: SanctuaryTasks,
    private readonly queries: SanctuaryQueries,
  ) {}

  /** The home was surveyed, for the first time or again. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-offered`. */
  async survey(sanctuaryId: string, { on, works, ...found }: Survey): Promise<SanctuaryView | Refusal | null> {
    const held = await this.store.lockFor(sanctuaryId, 'survey', on);
    if (isRefusal(held)) return held;

    const known = new Set((await this.worksOf(sanctuaryId)).map(({ kind }) => kind));
    const fresh = [...new Set(works)].filter((kind) => !known.has(kind));
    if (fresh.length > 0) {
      const wanted = { sanctuaryId, status: 'wanted' as const };
      await this.work.manager.insert(
        SanctuaryWork,
        fresh.map((kind) => ({ ...wanted, id: newId(), kind })),
      );
    }
    await this.tasks.close(['survey', 'works', 'review'], held, 'done');
    const saved = await this.store.save(held, { ...found, status: 'surveyed', surveyedOn: on as LocalDate });
    await this.tasks.raise('works', saved);

    this.store.audited('sanctuary.surveyed', sanctuaryId);

    return this.queries.one(sanctuaryId);
  }

  /**
   * A measure was ordered, done, found sound or not, or left out. Once none is open the home is made safe, and a look at it is due.
   * Refusals: `move-not-allowed`, `landlord-has-not-agreed`, `in-the-future`, `before-it-was-offered`, `before-its-last-step`.
   */
  async move(
    sanctuaryId: string,
    workId: string,
    { on, move }: { on: string; move: WorkMove },
  ): Promise<SanctuaryView | Refusal | null> {
    const held = await this.store.lockFor(sanctuaryId, 'work', on);
    if (isRefusal(held)) return held;
    const works = await this.worksOf(sanctuaryId);
    const measure = works.find(({ id }) => id === workId);
    if (!measure) return Refusal.missing();
    const refused =
      refuseWorkMove(measure.status, move) ??
      (move === 'order' ? refuseWithoutConsent(held) : null) ??
      refuseEarlier(measure, on);
    if (refused) return refused;

    const changed = { status: AFTER[move], ...dayOf(move, on as LocalDate) };
    await this.work.manager.update(SanctuaryWork, workId, changed);
    const open =
      works.filter(({ id, status }) => id !== workId && isOpen(status)).length + (isOpen(changed.status) ? 1 : 0);
    if (open === 0) await this.madeSafe(held);

    this.store.audited('sanctuary.measure', sanctuaryId, { kind: measure.kind, move });

    return this.queries.one(sanctuaryId);
  }

  private async madeSafe(held: Sanctuary): Promise<void> {
    await this.tasks.close(['works'], held, 'done');
    const reviewOn = await this.tasks.raise('review', { ...held, version: held.version + 1 });
    await this.store.save(held, { status: 'made-safe', reviewOn });
  }

  private worksOf(sanctuaryId: string): Promise<SanctuaryWork[]> {
    return this.work.manager.find(SanctuaryWork, { where: { sanctuaryId } });
  }
}

function isOpen(status: WorkStatus): boolean {
  return status !== 'sound' && status !== 'left-out';
}

function dayOf(move: WorkMove, on: LocalDate): Partial<SanctuaryWork> {
  if (move === 'order') return { orderedOn: on };
  if (move === 'do') return { doneOn: on };
  return move === 'leave-out' ? {} : { checkedOn: on };
}

/** 409: nothing is changed in somebody else's building against their word. */
function refuseWithoutConsent({ landlordConsent }: Sanctuary): Refusal | null {
  if (landlordConsent === 'given' || landlordConsent === 'not-needed') return null;
  return Refusal.clash(
    'landlord-has-not-agreed',
    'The landlord has not agreed. Ask them again, and record a new survey with what they say; a place elsewhere stays open to the person.',
  );
}
