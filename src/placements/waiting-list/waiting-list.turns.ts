import { Injectable } from '@nestjs/common';
import { Fitting } from '../../availability/matching/fitting.service.js';
import { VacancyQueries } from '../../availability/ledger/vacancies.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { laterOf, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { NobodyInLine } from './nobody-in-line.js';
import { lookForHousehold, offerToNext } from './waiting-list.events.js';
import { passesAt } from './waiting-list.rules.js';
import { WaitingTurn } from './waiting-turn.entity.js';

interface InLine {
  readonly entryId: string;
  readonly householdId: string;
  readonly organisationId: string;
  readonly joinedOn: LocalDate;
  readonly turnWorkingDays: number;
  /** It has had its turn for this unit since it stands empty. */
  readonly hadTurn: boolean;
}

interface Ended {
  readonly id: string;
  readonly entryId: string;
  readonly unitId: string;
  readonly householdId: string;
}

type TurnEnd = 'done' | 'cancelled' | 'passed' | 'taken-back';

/**
 * Whose turn it is when a unit stands empty: of those who wait for it, the first whom it suits and who has not had a turn since. Their
 * workers have a task to offer it. A turn holds nothing: a search lists the unit to everybody, and an offer may go to anybody. When nobody
 * acts on it, it passes to the next by itself, and costs the household nothing: its place in the list stays.
 */
@Injectable()
export class WaitingTurns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vacancies: VacancyQueries,
    private readonly fitting: Fitting,
    private readonly tasks: Tasks,
    private readonly nobodyInLine: NobodyInLine,
  ) {}

  /** Gives the next household its turn, now or once the unit has been made ready. True when somebody's turn has come. */
  async offerToNext(unitId: string): Promise<boolean> {
    const providerId = await this.lockGroupsOf(unitId);
    if (providerId === null) return false;
    await this.passLapsed(unitId);
    const vacancy = await this.vacancies.of(unitId);
    const today = this.clock.today();
    if (vacancy?.since && vacancy.since > today) {
      this.work.wake(offerToNext, { unitId }, startOfLondonDay(vacancy.since));
    }
    if (!vacancy || (vacancy.since ?? today) > today) return false;

    if (await this.isSomebodysTurn(unitId, vacancy.since)) return false;
    const inLine = await this.inLineFor(unitId, vacancy.since);
    const next = await this.firstSuited(inLine, unitId);
    if (next) await this.begin(next, unitId, laterOf(next.joinedOn, vacancy.since ?? next.joinedOn));
    else if (inLine.length > 0) await this.nobodyInLine.tell(unitId, providerId, vacancy.since);
    return next !== null;
  }

  /** The same for every unit of a group. */
  async offerUnitsOf(unitGroupId: string): Promise<boolean> {
    const units = await this.work.query<{ unitId: string }>(
      'select unit_id as "unitId" from placements.unit_group_member where unit_group_id = $1 order by unit_id',
      [unitGroupId],
    );
    let offered = false;
    for (const { unitId } of units) offered = (await this.offerToNext(unitId)) || offered;
    return offered;
  }

  /** These households wait no longer: somebody else's turn comes. */
  async endOf(entryIds: readonly string[]): Promise<void> {
    await this.end('entry_id = any ($2::uuid[])', [entryIds], 'cancelled');
  }

  /** The same for every unit for which a household waits: what it needs, or who they are, is other than before. */
  async offerUnitsFor(householdId: string): Promise<boolean> {
    const groups = await this.work.query<{ id: string }>(
      'select unit_group_id as id from placements.waiting_entry where household_id = $1 and left_at is null order by unit_group_id',
      [householdId],
    );
    let offered = false;
    for (const { id } of groups) offered = (await this.offerUnitsOf(id)) || offered;
    return offered;
  }

  /** Somebody has the unit now, or nobody can have it. Also a turn that is just being given ends, and none of them counts as had. */
  async endAt(unitId: string): Promise<void> {
    await this.lockGroupsOf(unitId);
    await this.end('unit_id = $2', [unitId], 'taken-back');
    await this.nobodyInLine.over(unitId);
  }

  /** A household whose turn it was has been offered the unit, and it has come to nothing. A turn that came since is theirs still. */
  async used({
    householdId,
    unitId,
    offeredAt,
  }: {
    householdId: string;
    unitId: string;
    offeredAt: Date;
  }): Promise<void> {
    await this.end(
      `unit_id = $3 and raised_at <= $4
         and entry_id in (select e.id from placements.waiting_entry e where e.household_id = $2)`,
      [householdId, unitId, offeredAt],
      'done',
    );
  }

  /** Its workers say that their work on it is done. */
  async workDone(taskId: string): Promise<void> {
    await this.end('task_id = $2', [taskId], 'done');
  }

  /** The unit is taken out of use, now or from some day on: nobody can be offered it to stay. */
  async closed(unitId: string): Promise<void> {
    await this.lockGroupsOf(unitId);
    const vacancy = await this.vacancies.of(unitId);
    if (!vacancy || (vacancy.since ?? '') > this.clock.today()) await this.endAt(unitId);
  }

  /** What nobody acted on in time, of all that wait for this unit: their workers' task is closed, and the units are looked at again. */
  private async passLapsed(unitId: string): Promise<void> {
    await this.end(
      `(unit_id = $2 or entry_id in (select e.id from placements.waiting_entry e
                                       join placements.unit_group_member m on m.unit_group_id = e.unit_group_id
                                      where m.unit_id = $2))
         and not placements.stands(t, $1)`,
      [unitId],
      'passed',
    );
  }

  private async end(which: string, parameters: unknown[], as: TurnEnd): Promise<void> {
    const ended = await this.work.query<Ended>(
      `update placements.waiting_turn t set ended_at = $1, taken_back = ${as === 'taken-back'} from placements.waiting_entry w
        where w.id = t.entry_id and ended_at is null and ${which}
       returning t.id, entry_id as "entryId", unit_id as "unitId", w.household_id as "householdId"`,
      [this.clock.now(), ...parameters],
    );
    const origins = ended.map(({ id }) => originOf(id));
    await this.tasks.closeByOrigin(origins, as === 'done' ? 'done' : 'cancelled');
    for (const { unitId, entryId, householdId } of ended) {
      if (as === 'passed') this.record('waiting-list.turn-passed', 'waiting-entry', entryId, unitId);
      this.work.wake(offerToNext, { unitId });
      // While it lasted they had none for any other unit.
      this.work.wake(lookForHousehold, { householdId });
    }
  }

  private async begin(next: InLine, unitId: string, freeSince: LocalDate): Promise<void> {
    const id = newId();
    const passes = passesAt(this.clock.today(), next.turnWorkingDays);
    const task = await this.tasks.raise({
      organisationId: next.organisationId,
      kind: OFFER_FROM_LIST,
      title: 'Offer a place from a waiting list',
      dueOn: this.clock.today(),
      subjectType: 'household',
      subjectId: next.householdId,
      source: 'waiting-list',
      origin: originOf(id),
    });
    await this.work.manager.insert(WaitingTurn, {
      id,
      entryId: next.entryId,
      unitId,
      freeSince,
      taskId: task.id,
      raisedAt: this.clock.now(),
      passesAt: passes,
      endedAt: null,
      takenBack: false,
    });
    await this.nobodyInLine.over(unitId);
    this.work.wake(offerToNext, { unitId }, passes);
    this.record('waiting-list.turn-came', 'household', next.householdId, unitId);
  }

  private record(action: string, subjectType: string, subjectId: string, unitId: string): void {
    this.work.record({ action, outcome: 'done', subjectType, subjectId, details: { unitId } });
  }

  /** In one order, so that two units of one group are not offered to one household at once. Gives whose unit it is; null when nobody waits. */
  private async lockGroupsOf(unitId: string): Promise<string | null> {
    const [group] = await this.work.query<{ providerId: string }>(
      `select g.provider_id as "providerId" from placements.unit_group g
        where g.id in (select m.unit_group_id from placements.unit_group_member m
                         join placements.waiting_entry e on e.unit_group_id = m.unit_group_id and e.left_at is null
                        where m.unit_id = $1)
        order by g.id for no key update`,
      [unitId],
    );
    return group?.providerId ?? null;
  }

  /** A turn from before somebody had the unit is over. */
  private async isSomebodysTurn(unitId: string, since: LocalDate | null): Promise<boolean> {
    const [turn] = await this.work.query<{ freeSince: LocalDate }>(
      'select free_since::text as "freeSince" from placements.waiting_turn where unit_id = $1 and ended_at is null',
      [unitId],
    );
    if (!turn) return false;
    if (since === null || turn.freeSince >= since) return true;
    await this.endAt(unitId);
    return false;
  }

  /** Who waits for the unit, could come today and has no turn now, in the order in which they came. */
  private inLineFor(unitId: string, since: LocalDate | null): Promise<InLine[]> {
    return this.work.query<InLine>(
      `select e.id as "entryId", e.household_id as "householdId", e.organisation_id as "organisationId",
              (e.joined_at at time zone 'Europe/London')::date::text as "joinedOn",
              g.turn_working_days as "turnWorkingDays",
              exists (select 1 from placements.waiting_turn t join placements.waiting_entry o on o.id = t.entry_id
                       where o.household_id = e.household_id and t.unit_id = $1 and not t.taken_back
                         and ($3::date is null or t.free_since >= $3)) as "hadTurn"
         from placements.unit_group_member m
         join placements.unit_group g on g.id = m.unit_group_id
         join placements.waiting_entry e on e.unit_group_id = m.unit_group_id
        where m.unit_id = $1 and e.left_at is null and (e.from_day is null or e.from_day <= $2)
          and not exists (select 1 from placements.waiting_turn t join placements.waiting_entry o on o.id = t.entry_id
                           where o.household_id = e.household_id and t.ended_at is null and placements.stands(t, $4))
        order by e.joined_at, e.id`,
      [unitId, this.clock.today(), since, this.clock.now()],
    );
  }

  private async firstSuited(inLine: readonly InLine[], unitId: string): Promise<InLine | null> {
    for (const next of inLine) {
      const suited = !next.hadTurn && (await this.suits(unitId, next.householdId, this.clock.today()));
      if (suited && (await this.hasNoTurn(next.householdId))) return next;
    }
    return null;
  }

  /** Asked alone: another of a household's lists may be looked at in this moment, and it has one turn at a time. */
  private async hasNoTurn(householdId: string): Promise<boolean> {
    await this.work.query(
      'select 1 from placements.waiting_entry where household_id = $1 and left_at is null order by id for no key update',
      [householdId],
    );
    const turns = await this.work.query(
      `select 1 from placements.waiting_turn t join placements.waiting_entry e on e.id = t.entry_id
        where e.household_id = $1 and t.ended_at is null and placements.stands(t, $2) limit 1`,
      [householdId, this.clock.now()],
    );
    return turns.length === 0;
  }

  private async suits(unitId: string, householdId: string, today: LocalDate): Promise<boolean> {
    const fit = await this.fitting.check(unitId, householdId, { from: today, to: null });
    return fit?.misfits.length === 0 && !(await this.vacancies.keptApart(unitId, householdId));
  }
}

/** The kind of a task to offer a place to a household in line. */
export const OFFER_FROM_LIST = 'offer-from-waiting-list';

function originOf(turnId: string): string {
  return `waiting:${turnId}`;
}
