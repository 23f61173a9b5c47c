// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { addDays, londonDay } from '#product/shared/local-date.js';
import type { Manager, Officer, Staff } from '../product/staff.js';
import { type Exchange, exchangeOf } from './exchange.js';
import type { Traffic } from './night-sender.js';
import type { Placing } from './placings.js';
import { placingOf, Rota } from './rota.js';

/** The requests that the product's people send, one after the other, each from somebody else. */
export class ProductTraffic implements Traffic {
  private readonly rota = new Rota();

  constructor(
    private readonly staff: Staff,
    private readonly placings: readonly Placing[],
  ) {}

  /** A recorded household, in the officer's own area, tonight: for four weeks or for who knows how long. */
  search(): Exchange {
    const [officer, round] = this.rota.next(this.staff.officers);
    return searchOf(officer, officer.households[round % officer.households.length] ?? '', round % 2 === 0);
  }

  confirmation(): Exchange {
    const [{ token, units }, round] = this.rota.next(this.staff.managers);
    return exchangeOf('POST', `/units/${units[round % units.length]}/confirmations`, token, {
      body: {},
      key: randomUUID(),
    });
  }

  /** Half look at all they have been offered, half at what they know is expected. */
  referral(): Exchange {
    const [{ token }, round] = this.rota.next(this.staff.managers);
    return exchangeOf('GET', `/placements?status=${round % 2 === 0 ? 'offered' : 'accepted'}`, token);
  }

  tasks(): Exchange {
    const [person, round] = this.rota.next<Officer | Manager>([...this.staff.officers, ...this.staff.managers]);
    return exchangeOf('GET', `/tasks?status=open${round % 2 === 0 ? '' : '&assignedTo=team'}`, person.token);
  }

  /** The placing of this number: an offer, whose answer `acceptOf` needs. */
  offer(number: number): Exchange {
    return offerOf(placingOf(this.placings, number));
  }

  /** Both have agreed: the council by offering its own unit, the household through its officer. */
  accept(number: number, offered: string): Exchange {
    return acceptOf(placingOf(this.placings, number), offered);
  }
}

export function searchOf({ token, area }: Officer, householdId: string, openEnded: boolean): Exchange {
  const from = londonDay(new Date());
  return exchangeOf('POST', '/availability/search', token, {
    body: { householdId, from, ...(openEnded ? {} : { to: addDays(from, 28) }), areas: [area] },
  });
}

export function offerOf({ officer, householdId, unitId, from, to }: Placing): Exchange {
  return exchangeOf('POST', '/placements', officer.token, {
    body: { householdId, unitId, from, expectedTo: to },
    key: randomUUID(),
  });
}

export function acceptOf({ officer }: Placing, offered: string): Exchange {
  const { id } = JSON.parse(offered) as { id: string };
  return exchangeOf('POST', `/placements/${id}/accept`, officer.token, { body: { by: 'person' }, key: randomUUID() });
}
