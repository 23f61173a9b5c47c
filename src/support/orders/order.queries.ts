import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isInForce } from './order.rules.js';
import type { OrderRenewal } from './order-renewal.entity.js';
import type { ProtectiveOrder } from './protective-order.entity.js';

export interface RecordedOrder extends Omit<ProtectiveOrder, 'householdId' | 'recordedAt' | 'alertedFor'> {
  readonly renewals: readonly Pick<OrderRenewal, 'renewedOn' | 'expiredOn' | 'expiresOn'>[];
  readonly breaches: readonly { eventId: string; happenedOn: LocalDate; toldToPolice: boolean }[];
}

export interface OrderView extends RecordedOrder {
  /** Today. */
  readonly inForce: boolean;
}

const ORDER = `o.id, o.person_id as "personId", o.organisation_id as "organisationId", o.kind, o.made_by as "madeBy", o.reference, o.forbids,
  o.made_on as "madeOn", o.expires_on as "expiresOn", support.standing_perpetrator(o.perpetrator_id) as "perpetratorId", o.ended_on as "endedOn",
  o.end_reason as "endReason", o.version, o.recorded_by as "recordedBy",
  (select coalesce(jsonb_agg(jsonb_build_object('renewedOn', r.renewed_on, 'expiredOn', r.expired_on, 'expiresOn', r.expires_on)
            order by r.renewed_on, r.id), '[]') from support.order_renewal r where r.order_id = o.id) as renewals,
  (select coalesce(jsonb_agg(jsonb_build_object('eventId', e.id, 'happenedOn', e.happened_on, 'toldToPolice', b.told_to_police)
            order by e.happened_on, e.id), '[]')
     from support.order_breach b join support.risk_event e on e.id = b.event_id where b.order_id = o.id) as breaches`;

/** Reads of orders that protect people whom the caller may see. */
@Injectable()
export class OrderQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A person's orders, those that last longest first; the read is audited. */
  ofPerson(personId: string): Promise<OrderView[]> {
    this.work.record({ action: 'orders.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    return this.orders('o.person_id = $1', personId);
  }

  /** One order; the read is audited. Null when the caller sees no such order. */
  async read(orderId: string): Promise<OrderView | null> {
    const order = await this.one(orderId);
    if (order) this.work.record({ action: 'order.read', outcome: 'done', subjectType: 'order', subjectId: orderId });
    return order;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async one(orderId: string): Promise<OrderView | null> {
    const [order] = await this.orders('o.id = $1', orderId);
    return order ?? null;
  }

  private async orders(where: string, id: string): Promise<OrderView[]> {
    const rows = await this.work.query<RecordedOrder>(
      `select ${ORDER} from support.protective_order o
        where ${where} order by coalesce(o.ended_on, o.expires_on, 'infinity') desc, o.id`,
      [id],
    );
    const today = this.clock.today();
    return rows.map((order) => ({ ...order, inForce: isInForce(order, today) }));
  }
}
