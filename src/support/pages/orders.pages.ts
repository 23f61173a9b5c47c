import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, choices, day, optional, readForm, text, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { ORDER_END_REASON_CODES, ORDER_FORBIDS_CODES, ORDER_KIND_CODES } from '../orders/order.codes.js';
import { OrderBreaches } from '../orders/order-breaches.service.js';
import { OrderQueries } from '../orders/order.queries.js';
import { Orders } from '../orders/orders.service.js';
import { orderLine } from './safety.words.js';

const TOLD = {
  renewed: 'The order has its new last day.',
  ended: 'The order is over.',
  broken: 'The breach is recorded. The risk is to be assessed anew.',
};

/** An order that protects a person: recorded, renewed, broken, ended. */
@Pages('')
export class OrdersPages {
  constructor(
    private readonly orders: Orders,
    private readonly breaches: OrderBreaches,
    private readonly queries: OrderQueries,
    private readonly people: HouseholdQueries,
  ) {}

  @Get('people/:id/orders/new')
  @Page('order.record')
  async form(@Ask() asked: Asked) {
    const called = await this.people.calledAs(asked.id());
    if (!called) return Refusal.missing();
    return page('support/pages/order-new.njk', 'Record an order', {
      personId: asked.id(),
      name: called.name,
      kinds: choicesIn('protectiveOrders'),
      forbids: choicesIn('protectiveOrderForbids'),
    });
  }

  @Post('people/:id/orders/new')
  @Page('order.record', { again: 'form' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(
      {
        kind: choice(ORDER_KIND_CODES, 'Choose what kind of order it is'),
        madeBy: text('Enter the court or the police force', 200),
        reference: optional(text('', 100)),
        forbids: choices(ORDER_FORBIDS_CODES),
        madeOn: day('Enter the day on which it was made'),
        expiresOn: optional(day('')),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    if (typed.forbids.length === 0) {
      return new FormErrors([{ field: 'forbids', message: 'Choose at least one thing that it forbids' }]);
    }
    const recorded = await this.orders.record(asked.id(), typed);
    return isRefusal(recorded) ? recorded : seeOther(`/people/${asked.id()}`, 'order');
  }

  @Get('orders/:id')
  @Page('order.read')
  async show(@Ask() asked: Asked) {
    const order = await this.queries.read(asked.id());
    if (!order) return Refusal.missing();
    return page('support/pages/order.njk', 'Order', {
      order: orderLine(order),
      name: (await this.people.calledAs(order.personId))?.name,
      reasons: choicesIn('protectiveOrderEndReasons'),
      records: mayDo(asked.actor.roles, 'order.record') && order.endedOn === null,
      told: TOLD,
    });
  }

  @Post('orders/:id/renew')
  @Page('order.record', { again: 'show' })
  async renew(@Ask() asked: Asked) {
    const fields = { renewedOn: day('Enter the day on which the court renewed it'), expiresOn: optional(day('')) };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.orders.renew(asked.id(), typed), 'renewed');
  }

  @Post('orders/:id/breaches')
  @Page('order.record', { again: 'show' })
  async broken(@Ask() asked: Asked) {
    const typed = readForm(
      {
        happenedOn: day('Enter the day on which it was broken'),
        toldToPolice: yesOrNo('Say whether the police were told'),
        note: optional(text('', 2000)),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.breaches.tell(asked.id(), typed), 'broken');
  }

  @Post('orders/:id/end')
  @Page('order.record', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const fields = {
      endedOn: day('Enter the day from which it is over'),
      reason: choice(ORDER_END_REASON_CODES, 'Choose why it is over'),
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.orders.end(asked.id(), typed), 'ended');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/orders/${asked.id()}`, done);
  }
}
