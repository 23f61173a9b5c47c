import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Absence } from './absence.entity.js';
import { cannotStandIn, refuseDays } from './absence.rules.js';
import { AbsenceQueries, type AbsenceView } from './absence.queries.js';

export interface NewAbsence {
  readonly from: LocalDate;
  /** The last day, counted. */
  readonly to: LocalDate;
  readonly standInId?: string;
}

/**
 * Says that one is away. Work that comes up on those days goes to whoever stands in, or waits in the team's list (`tasks.present`);
 * what one has already stays one's own, and the stand-in is shown it. Nothing has to be done to be back.
 */
@Injectable()
export class Absences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly absences: AbsenceQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** Notes days on which the caller is away. Refusals: `in-the-past`, `to-before-from`, `cannot-stand-in`, `away-already`. */
  async note({ from, to, standInId }: NewAbsence): Promise<AbsenceView | Refusal> {
    const { userId, organisationId } = this.work.actor as UserActor;
    const refused = refuseDays(from, to, this.clock.today()) ?? (await this.refuseStandIn(standInId, userId));
    if (refused) return refused;

    const id = newId();
    const noted = await this.work.query(
      `insert into tasks.absence (id, user_id, organisation_id, stand_in_id, from_day, to_day, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint away_once_on_a_day do nothing returning id`,
      [id, userId, organisationId, standInId ?? null, from, to, this.clock.now()],
    );
    if (noted.length === 0) return awayAlready();

    this.work.record({ action: 'absence.noted', outcome: 'done', subjectType: 'absence', subjectId: id });

    return (await this.absences.own(id)) ?? Refusal.missing();
  }

  /** Takes back that the caller is, or would have been, away; from now on work comes to them again. */
  async callOff(id: string): Promise<{ id: string } | Refusal> {
    const { userId } = this.work.actor as UserActor;
    const { affected } = await this.work.manager.delete(Absence, { id, userId });
    if (affected !== 1) return Refusal.missing();

    this.work.record({ action: 'absence.called-off', outcome: 'done', subjectType: 'absence', subjectId: id });

    return { id };
  }

  private async refuseStandIn(standInId: string | undefined, userId: string): Promise<Refusal | null> {
    if (standInId === undefined) return null;
    const colleagues = await this.staff.colleaguesWhoMay('task.complete');
    const known = colleagues.some(({ id }) => id === standInId && id !== userId);
    return known ? null : cannotStandIn();
  }
}

function awayAlready(): Refusal {
  return Refusal.clash(
    'away-already',
    'You have said already that you are away on some of these days. Take those days back first, or choose others.',
  );
}
