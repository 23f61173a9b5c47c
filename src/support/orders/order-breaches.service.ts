import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { RiskEventView } from '../risk/risk-event.queries.js';
import { RiskEvents } from '../risk/risk-events.service.js';
import { OrderBreach } from './order-breach.entity.js';
import { OrderQueries } from './order.queries.js';
import { beforeTheOrder } from './order.refusals.js';

export interface NewBreach {
  readonly happenedOn: string;
  readonly toldToPolice: boolean;
  readonly note?: string;
}

/** An order was broken: what calls for a new assessment (RSK-12), and new abuse by whoever the order is against. */
@Injectable()
export class OrderBreaches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly orders: OrderQueries,
    private readonly events: RiskEvents,
  ) {}

  /** Records a breach, told to the police or not. Refusals: `in-the-future`, `before-the-order`. */
  async tell(orderId: string, { toldToPolice, ...happened }: NewBreach): Promise<RiskEventView | Refusal> {
    const order = await this.orders.one(orderId);
    if (!order) return Refusal.missing();

    if (happened.happenedOn < order.madeOn) {
      return beforeTheOrder('happenedOn', 'Nobody breaks an order before it is made. Record an incident instead.');
    }

    const { id, personId, perpetratorId } = order;
    const told = await this.events.tell(personId, {
      ...{ kind: 'order-breach', ...happened },
      perpetratorId: perpetratorId ?? undefined,
    });
    if (isRefusal(told)) return told;
    await this.work.manager.insert(OrderBreach, { eventId: told.id, orderId: id, personId, toldToPolice });

    const details = { eventId: told.id };
    this.work.record({ action: 'order.broken', outcome: 'done', subjectType: 'order', subjectId: orderId, details });

    return told;
  }
}
