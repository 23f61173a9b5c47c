import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { naming, Perpetrators, unknownPerpetrator } from '../risk/perpetrators.service.js';
import { callerOf } from '../risk/risk-owners.js';
import { notYet } from '../support.refusals.js';
import type { OrderEndReason, OrderForbids, OrderKind } from './order.codes.js';
import { type OrderView, OrderQueries } from './order.queries.js';
import { beforeTheOrder, endsBeforeItBegins, orderOver } from './order.refusals.js';
import { OrderAlerts } from './order-alerts.js';
import { OrderRenewal } from './order-renewal.entity.js';
import { ProtectiveOrder } from './protective-order.entity.js';

export interface NewOrder {
  readonly kind: OrderKind;
  readonly madeBy: string;
  readonly reference?: string;
  readonly forbids: readonly OrderForbids[];
  readonly madeOn: string;
  readonly expiresOn?: string;
  readonly perpetratorId?: string;
}

/**
 * Records the orders that protect a person, and sees that none ends unnoticed. Whether there is one says nothing about what is owed to
 * her: nobody is asked to get an order instead of a home (DA-4).
 */
@Injectable()
export class Orders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly perpetrators: Perpetrators,
    private readonly alerts: OrderAlerts,
    private readonly orders: OrderQueries,
    private readonly clock: Clock,
  ) {}

  /** Records an order. Refusals: `in-the-future`, `ends-before-it-begins`, `unknown-perpetrator`. */
  async record(personId: string, command: NewOrder): Promise<OrderView | Refusal | null> {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const { perpetratorId, madeOn, expiresOn } = command;
    const unknown = perpetratorId && (await this.perpetrators.unknownAmong(personId, [perpetratorId]));
    if (unknown) return unknownPerpetrator('perpetratorId');
    if (madeOn > this.clock.today()) return notYet('madeOn');
    if (expiresOn !== undefined && expiresOn < madeOn) return endsBeforeItBegins('expiresOn');

    const caller = callerOf(this.work.actor);
    const order: ProtectiveOrder = {
      id: newId(),
      personId,
      householdId: person.householdId,
      organisationId: caller.organisationId,
      kind: command.kind,
      madeBy: command.madeBy,
      reference: command.reference ?? null,
      forbids: [...new Set(command.forbids)],
      madeOn: madeOn as LocalDate,
      expiresOn: (expiresOn ?? null) as LocalDate | null,
      perpetratorId: perpetratorId ?? null,
      endedOn: null,
      endReason: null,
      alertedFor: null,
      version: 1,
      recordedBy: caller.assigneeId,
      recordedAt: this.clock.now(),
    };
    const kept = await naming('perpetratorId', () => this.work.manager.insert(ProtectiveOrder, order));
    if (isRefusal(kept)) return kept;
    await this.alerts.lookAt(order);

    this.audited('order.recorded', order.id, { personId, kind: order.kind });

    return this.orders.one(order.id);
  }

  /**
   * The court gave the order another last day, or none; what was to be spoken of has been. Refusals: `order-over`, `in-the-future`,
   * `before-the-order`, `ends-before-it-begins`.
   */
  async renew(
    orderId: string,
    { renewedOn, expiresOn = null }: { renewedOn: string; expiresOn?: string | null },
  ): Promise<OrderView | Refusal | null> {
    const held = await this.lock(orderId);
    if (isRefusal(held)) return held;
    if (renewedOn > this.clock.today()) return notYet('renewedOn');
    if (renewedOn < held.madeOn) {
      return beforeTheOrder('renewedOn', 'No order is renewed before it is made.');
    }
    if (expiresOn !== null && expiresOn < renewedOn) return endsBeforeItBegins('expiresOn');

    const changed = { expiresOn: expiresOn as LocalDate | null, alertedFor: null, version: held.version + 1 };
    await this.work.manager.update(ProtectiveOrder, orderId, changed);
    await this.work.manager.insert(OrderRenewal, {
      ...{ id: newId(), orderId, renewedOn: renewedOn as LocalDate },
      ...{ expiredOn: held.expiresOn, expiresOn: changed.expiresOn },
      ...{ recordedBy: callerOf(this.work.actor).assigneeId, recordedAt: this.clock.now() },
    });
    await this.alerts.settled(held, 'done');
    await this.alerts.lookAt({ ...held, ...changed });

    this.audited('order.renewed', orderId);

    return this.orders.one(orderId);
  }

  /** The order is over before its last day. Refusals: `order-over`, `in-the-future`, `ends-before-it-begins`. */
  async end(
    orderId: string,
    { endedOn, reason }: { endedOn: string; reason: OrderEndReason },
  ): Promise<OrderView | Refusal | null> {
    const held = await this.lock(orderId);
    if (isRefusal(held)) return held;
    if (endedOn > this.clock.today()) return notYet('endedOn');
    if (endedOn < held.madeOn) return endsBeforeItBegins('endedOn');

    const changed = { endedOn: endedOn as LocalDate, endReason: reason, version: held.version + 1 };
    await this.work.manager.update(ProtectiveOrder, orderId, changed);
    await this.alerts.settled(held, 'cancelled');

    this.audited('order.ended', orderId, { reason });

    return this.orders.one(orderId);
  }

  /** Nobody else changes the order until the transaction ends; refused when it has been ended. */
  private async lock(orderId: string): Promise<ProtectiveOrder | Refusal> {
    const held = await this.work.manager.findOne(ProtectiveOrder, {
      where: { id: orderId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!held) return Refusal.missing();
    return held.endedOn === null ? held : orderOver();
  }

  private audited(action: string, orderId: string, details: Record<string, string> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'order', subjectId: orderId, details });
  }
}
