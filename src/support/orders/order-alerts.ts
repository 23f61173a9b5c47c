import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { RiskOwners } from '../risk/risk-owners.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';
import { alertOn, LONGEST_ALERT_DAYS, type OrderDays } from './order.rules.js';

/** An order with whom it protects, and who recorded it. */
export interface WatchedOrder extends OrderDays {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
}

/**
 * Sees that no order ends unnoticed: some days before, whoever leads the person's support on that day is asked to speak with her about what
 * comes next. Which orders are near their end is found by date, so that no wake-up call has to be kept; each last day is asked for once.
 */
@Injectable()
export class OrderAlerts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** Asks for every order whose time has come. How many it asked for. For the system only. */
  async sweep(): Promise<number> {
    const today = this.clock.today();
    const near = await this.work.query<WatchedOrder>(
      `select id, person_id as "personId", organisation_id as "organisationId", made_on::text as "madeOn",
              expires_on::text as "expiresOn", null as "endedOn"
         from support.protective_order
        where ended_on is null and expires_on between $1 and $2 and alerted_for is distinct from expires_on
        order by expires_on, id for update skip locked`,
      [today, addDays(today, LONGEST_ALERT_DAYS)],
    );
    let asked = 0;
    for (const order of near) if (await this.lookAt(order)) asked += 1;
    return asked;
  }

  /** Asks for one order when its time has come. True when it did. */
  async lookAt(order: WatchedOrder): Promise<boolean> {
    const today = this.clock.today();
    const recorder = { organisationId: order.organisationId, assigneeId: null };
    const owner = await this.owners.of(order.personId, recorder);
    const { orderAlertDays } = await this.policies.on(owner.organisationId, today);
    const dueOn = alertOn(order, orderAlertDays, today);
    if (dueOn === null || dueOn > today) return false;

    await this.tasks.raise({
      ...owner,
      kind: 'order-ends',
      title: 'Speak about what comes after an order that ends soon',
      dueOn,
      subjectType: 'person',
      subjectId: order.personId,
      source: 'risk',
      origin: originOf(order.id, order.expiresOn),
    });
    await this.work.query('update support.protective_order set alerted_for = expires_on where id = $1', [order.id]);
    return true;
  }

  /** The order was renewed, or is over: there is nothing left to ask for. */
  async settled({ id, expiresOn }: Pick<WatchedOrder, 'id' | 'expiresOn'>, as: 'done' | 'cancelled'): Promise<void> {
    await this.tasks.closeByOrigin(originOf(id, expiresOn), as);
  }
}

/** Each last day is asked for by itself; the order's words are not in it. */
function originOf(orderId: string, expiresOn: LocalDate | null): string {
  return `order:${orderId}:${expiresOn}`;
}
