// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';

/** The kind of a task to look at a list on which nobody is left whose turn it could be. */
const NOBODY_IN_LINE = 'look-at-waiting-list';

/**
 * Work for a provider whose unit stands empty while households wait for it: it suits none of them, or each has had its turn. Without it a
 * room would stay empty in silence. People decide what follows: any of those who wait may still be offered it.
 */
@Injectable()
export class NobodyInLine {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly open: TaskQueries,
  ) {}

  /** Tells the provider, once while nothing changes. */
  async tell(unitId: string, providerId: string, since: LocalDate | null): Promise<void> {
    await this.tasks.raise({
      organisationId: providerId,
      kind: NOBODY_IN_LINE,
      title: 'Look at a waiting list: nobody on it can be next for an empty unit',
      dueOn: this.clock.today(),
      subjectType: 'unit',
      subjectId: unitId,
      source: 'waiting-list',
      origin: `nobody-in-line:${unitId}:${since ?? 'never-lived-in'}:${await this.turnsHad(unitId)}`,
    });
  }

  /** It is somebody's turn, or somebody has the unit. */
  async over(unitId: string): Promise<void> {
    await this.tasks.closeByOrigin(await this.open.openOrigins(NOBODY_IN_LINE, unitId), 'done');
  }

  private async turnsHad(unitId: string): Promise<number> {
    const [row] = await this.work.query<{ turns: number }>(
      'select count(*)::int as turns from placements.waiting_turn where unit_id = $1',
      [unitId],
    );
    return row?.turns ?? 0;
  }
}
