// @ts-nocheck
import { addDays, londonDay, startOfLondonDay } from '#product/shared/local-date.js';
import type { Asking } from '../bare/night-routes.js';
import type { Manager, Officer, Staff } from '../product/staff.js';
import type { Exchange } from './exchange.js';
import type { Placing } from './placings.js';
import { placingOf, Rota } from './rota.js';
import type { Traffic } from './night-sender.js';

/** The same requests as `ProductTraffic`, for the bare server. */
export class BareTraffic implements Traffic {
  private readonly rota = new Rota();

  constructor(
    private readonly staff: Staff,
    private readonly placings: readonly Placing[],
  ) {}

  search(): Exchange {
    const [officer, round] = this.rota.next(this.staff.officers);
    const today = londonDay(new Date());
    return asked('/search', officer, {
      householdId: officer.households[round % officer.households.length],
      area: officer.area,
      from: startOfLondonDay(today),
      to: round % 2 === 0 ? null : startOfLondonDay(addDays(today, 28)),
    });
  }

  confirmation(): Exchange {
    const [manager, round] = this.rota.next(this.staff.managers);
    return asked('/confirmations', manager, { unitId: manager.units[round % manager.units.length] });
  }

  referral(): Exchange {
    const [manager, round] = this.rota.next(this.staff.managers);
    return asked('/referrals', manager, { status: round % 2 === 0 ? 'offered' : 'accepted' });
  }

  tasks(): Exchange {
    const [person] = this.rota.next<Officer | Manager>([...this.staff.officers, ...this.staff.managers]);
    return asked('/tasks', person, {});
  }

  offer(number: number): Exchange {
    const { officer, householdId, unitId, from, to } = placingOf(this.placings, number);
    return asked('/offers', officer, { householdId, unitId, from, to });
  }

  accept(number: number, offered: string): Exchange {
    const { id } = JSON.parse(offered) as { id: string };
    return asked('/acceptances', placingOf(this.placings, number).officer, { placementId: id });
  }
}

function asked(path: string, { userId, organisationId }: Asking, body: object): Exchange {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId, organisationId, ...body }),
  };
}
