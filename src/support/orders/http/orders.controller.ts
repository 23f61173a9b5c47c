import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { OrderBreaches } from '../order-breaches.service.js';
import { OrderQueries } from '../order.queries.js';
import { Orders } from '../orders.service.js';
import { OrderBody, OrderBreachBody, OrderEndBody, OrderRenewalBody } from './order.body.js';

/** Orders and notices that protect a person. */
@ApiTags('Orders')
@Controller()
export class OrdersController {
  constructor(
    private readonly orders: Orders,
    private readonly breaches: OrderBreaches,
    private readonly queries: OrderQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Records an order, what it forbids in general and until when. Before it ends the lead has a task to speak about what comes next. */
  @Post('people/:id/orders')
  @May('order.record')
  record(@Param('id', RecordId) id: string, @Body() body: OrderBody) {
    return this.orders.record(id, body);
  }

  /** A person's orders with their renewals and breaches, and which of them are in force today; the read is audited. */
  @Get('people/:id/orders')
  @May('order.read')
  async list(@Param('id', RecordId) id: string) {
    if (!(await this.people.person(id))) return Refusal.missing();
    return { items: await this.queries.ofPerson(id), nextCursor: null };
  }

  /** One order; the read is audited. */
  @Get('orders/:id')
  @May('order.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** The court gave an order another last day; left out: it lasts until the court says otherwise. */
  @Post('orders/:id/renew')
  @HttpCode(200)
  @May('order.record')
  renew(@Param('id', RecordId) id: string, @Body() body: OrderRenewalBody) {
    return this.orders.renew(id, body);
  }

  /** An order is over before its last day. */
  @Post('orders/:id/end')
  @HttpCode(200)
  @May('order.record')
  end(@Param('id', RecordId) id: string, @Body() body: OrderEndBody) {
    return this.orders.end(id, body);
  }

  /** An order was broken: the risk is assessed anew, and it counts as abuse by whoever the order is against. */
  @Post('orders/:id/breaches')
  @May('order.record')
  breach(@Param('id', RecordId) id: string, @Body() body: OrderBreachBody) {
    return this.breaches.tell(id, body);
  }
}
