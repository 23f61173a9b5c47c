import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { DeadLetterQueries } from '../dead-letter.queries.js';
import { DeadLetters } from '../dead-letters.service.js';

@ApiTags('Operations')
@Controller('dead-letters')
export class DeadLettersController {
  constructor(
    private readonly commands: DeadLetters,
    private readonly queries: DeadLetterQueries,
  ) {}

  /**
   * Work whose last try failed, newest first, the first 200: what did not happen, the record it was about and the kind of failure,
   * never data about a person. Administrators see all of it, others what concerns their own organisation.
   */
  @Get()
  @May('dead-letter.read')
  async list() {
    return { items: await this.queries.list(), nextCursor: null };
  }

  /** Puts one back to be tried again. */
  @Post(':id/retries')
  @HttpCode(202)
  @May('dead-letter.settle')
  retry(@Param('id', RecordId) id: string) {
    return this.commands.retry(id);
  }

  /** Makes one a person's task instead: it will not be tried again. */
  @Post(':id/task')
  @May('dead-letter.settle')
  takeOver(@Param('id', RecordId) id: string) {
    return this.commands.takeOver(id);
  }
}
