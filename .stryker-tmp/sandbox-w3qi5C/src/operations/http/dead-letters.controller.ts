// @ts-nocheck
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../shared/refusal.js';

const SHOWN = 200;

@ApiTags('Operations')
@Controller('dead-letters')
export class DeadLettersController {
  constructor(
    private readonly outbox: Outbox,
    private readonly work: UnitOfWork,
  ) {}

  /** Work whose last try failed, newest first: job, ids and kind of failure, never data about a person. */
  @Get()
  @May('operations.read')
  async list() {
    return { items: await this.outbox.deadLetters(SHOWN), nextCursor: null };
  }

  /** Puts one back to be tried again. */
  @Post(':id/retries')
  @HttpCode(202)
  @May('operations.change')
  async retry(@Param('id', RecordId) id: string) {
    if (!(await this.outbox.revive(id))) return Refusal.missing();
    this.work.record({ action: 'dead-letter.retried', outcome: 'done', subjectType: 'job', subjectId: id });
    return { id, status: 'waiting' };
  }
}
