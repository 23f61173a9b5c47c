// @ts-nocheck
import { Clock } from '../../src/platform/clock/clock.js';
import { TrainingClock } from '../../src/platform/clock/training-clock.js';
import { PLACEMENT_STATES, type PlacementStatus } from '../../src/placements/placement.states.js';
import { addDays } from '../../src/shared/local-date.js';
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../factories/accommodation.js';
import { aWomanAlone, recorded } from '../factories/households.js';
import type { CastMember } from '../support/cast.js';
import type { TestApp } from '../support/test-app.js';
import type { Step } from './any-evening.js';

interface Known {
  readonly id: string;
  readonly unitId: string;
  readonly status: PlacementStatus;
  readonly fromDay: string;
}

interface KnownClosure {
  readonly id: string;
  readonly unitId: string;
}

/** What there is to do something to, as it was before a round began. */
export interface Sight {
  readonly placements: readonly Known[];
  readonly closures: readonly KnownClosure[];
}

type Request = readonly [who: CastMember, method: string, path: string, body?: object];

const AREA = 'E06000009';

/** Three rooms of two refuges, and five households that are looking for one. */
export class SmallWorld {
  private constructor(
    private readonly test: TestApp,
    readonly units: readonly string[],
    private readonly households: readonly string[],
    private readonly larchRoom: string,
  ) {}

  static async make(test: TestApp): Promise<SmallWorld> {
    const { rowan, larch } = test.cast.organisations;
    const room = async (manager: CastMember, provider: string, outOfHours: boolean) => {
      const { id } = await premisesOf(test.as(manager), aRefuge(provider, { localAuthorityCode: AREA }));
      return (await confirmedUnitIn(test.as(manager), id, aFamilyRoom({ outOfHours }))).id;
    };
    const larchRoom = await room(test.cast.larchManager, larch, true);
    const units = [
      await room(test.cast.rowanManager, rowan, false),
      await room(test.cast.rowanManager, rowan, true),
      larchRoom,
    ];
    const households: string[] = [];
    while (households.length < 5) households.push((await recorded(test.as(test.cast.officer), aWomanAlone())).id);
    return new SmallWorld(test, units, households, larchRoom);
  }

  async look(): Promise<Sight> {
    const placements = await this.test.rows<Known>(
      `select id, unit_id as "unitId", status, from_day::text as "fromDay" from placements.placement
        where unit_id = any ($1) order by created_at, id`,
      [this.units],
    );
    const closures = await this.test.rows<KnownClosure>(
      'select id, unit_id as "unitId" from availability.closure where unit_id = any ($1) and ended_at is null order by id',
      [this.units],
    );
    return { placements, closures };
  }

  /** Nobody is placed here any more: the next world begins with rooms of its own. */
  async leave(): Promise<void> {
    await this.test.rows('update accommodation.unit set taking_referrals = false where id = any ($1)', [this.units]);
  }

  /** Does one step; the status of the answer, or null where there was nothing to do it to. */
  async do(step: Step, sight: Sight): Promise<number | null> {
    if (step.act === 'time-passes') return this.letTimePass(step.minutes);
    const request = this.requestFor(step, sight);
    if (!request) return null;
    const [who, method, path, body] = request;
    const response = await fetch(`${this.test.url}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${(step.wild ? anybody(this.test, step) : who).token}`,
        'Content-Type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  }

  private async letTimePass(minutes: number): Promise<null> {
    const to = new Date(this.test.app.get(Clock).now().getTime() + minutes * 60_000);
    await this.test.app.get(TrainingClock).moveTo(to);
    return null;
  }

  private requestFor(step: Step, sight: Sight): Request | null {
    const { officer, otherOfficer } = this.test.cast;
    const who = step.which % 2 === 0 ? officer : otherOfficer;
    const today = this.test.app.get(Clock).today();
    const from = addDays(today, step.fromIn);
    const to = step.nights === null ? undefined : addDays(from, step.nights);
    const unitId = pick(this.units, step.unit) as string;
    const householdId = pick(this.households, step.household) as string;
    if (step.act === 'offer') {
      const body = { householdId, unitId, from, expectedTo: to, holdMinutes: step.minutes };
      return [who, 'POST', '/placements', body];
    }
    if (step.act === 'emergency') {
      const arrived = step.which % 2 === 0 && step.fromIn === 0;
      return [who, 'POST', '/placements/emergency', { householdId, from, to, areas: [AREA], arrived }];
    }
    if (step.act === 'close') {
      const body = { reason: 'deep-clean', costBearer: 'provider', from, to };
      return [this.managerOf(unitId), 'POST', `/units/${unitId}/closures`, body];
    }
    if (step.act === 'move-closure' || step.act === 'reopen') {
      const closure = pick(sight.closures, step.which);
      if (!closure) return null;
      const manager = this.managerOf(closure.unitId);
      return step.act === 'reopen'
        ? [manager, 'DELETE', `/closures/${closure.id}`]
        : [manager, 'PATCH', `/closures/${closure.id}`, { to: to ?? null }];
    }
    const placement = pick(this.candidates(step, sight), step.which);
    if (!placement) return null;
    const manager = this.managerOf(placement.unitId);
    const at = placement.fromDay < today && step.wild ? placement.fromDay : today;
    const byManager = step.side === 'provider' ? manager : who;
    const bodies: Record<string, readonly [CastMember, object]> = {
      accept: [byManager, { by: step.side }],
      decline: [byManager, { by: step.side, reason: step.side === 'provider' ? 'room-not-ready' : 'too-near-danger' }],
      withdraw: [who, { reason: 'alternative-found' }],
      'renew-hold': [who, { holdMinutes: step.minutes }],
      'not-arrived': [byManager, {}],
      arrive: [byManager, { arrivedAt: at }],
      extend: [who, { expectedTo: to ?? addDays(today, 7), reason: 'support-continues' }],
      'decide-overstay': [who, { authorised: true, reason: 'nowhere-else-tonight', until: addDays(today, 2) }],
      depart: [byManager, { departedAt: at, reason: 'planned-move-on', destination: 'pending' }],
      'record-destination': [who, { destination: 'rental-social' }],
      transfer: [who, { unitId, at, reason: 'safety' }],
    };
    const [actor, body] = bodies[step.act] as readonly [CastMember, object];
    return [actor, 'POST', `/placements/${placement.id}/${PATHS[step.act] ?? step.act}`, body];
  }

  private candidates(step: Step, { placements }: Sight): readonly Known[] {
    const { act } = step;
    if (step.wild || !isMove(act)) return placements;
    return placements.filter(({ status }) => PLACEMENT_STATES.allows(status, act));
  }

  private managerOf(unitId: string): CastMember {
    return unitId === this.larchRoom ? this.test.cast.larchManager : this.test.cast.rowanManager;
  }
}

const PATHS: Partial<Record<Step['act'], string>> = {
  'decide-overstay': 'overstays',
  'record-destination': 'destination',
};

function isMove(act: Step['act']): act is Step['act'] & (typeof PLACEMENT_STATES)['moves'][number] {
  return (PLACEMENT_STATES.moves as readonly string[]).includes(act);
}

function pick<T>(things: readonly T[], number: number): T | undefined {
  return things[number % things.length];
}

function anybody({ cast }: TestApp, { unit, household }: Step): CastMember {
  const people = [
    cast.officer,
    cast.supervisor,
    cast.prestonOfficer,
    cast.rowanManager,
    cast.rowanWorker,
    cast.larchManager,
    cast.coordinator,
    cast.commissioner,
  ];
  return pick(people, unit + household) as CastMember;
}
