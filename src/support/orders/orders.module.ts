import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { OrdersController } from './http/orders.controller.js';
import { RiskModule } from '../risk/risk.module.js';
import { OrderAlerts } from './order-alerts.js';
import { OrderBreaches } from './order-breaches.service.js';
import { OrderQueries } from './order.queries.js';
import { OrderJobs } from './orders.jobs.js';
import { Orders } from './orders.service.js';

/** Orders and notices that protect a person. */
@Module({
  imports: [PeopleModule, TasksModule, RiskModule],
  controllers: [OrdersController],
  providers: [Orders, OrderBreaches, OrderQueries, OrderAlerts, OrderJobs],
  exports: [Orders, OrderBreaches, OrderQueries],
})
export class OrdersModule {}
