// @ts-nocheck
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Conflicts } from '../conflicts.service.js';
import { ConflictBody } from './conflict.body.js';

@ApiTags('People')
@Controller('households/:id/conflicts')
export class ConflictsController {
  constructor(private readonly conflicts: Conflicts) {}

  @ApiOperation({
    summary:
      'Keeps them out of premises where another household is; the answer never says whether there is such a household',
  })
  @Post()
  @May('household.change')
  record(@Param('id', RecordId) id: string, @Body() { otherReference }: ConflictBody) {
    return this.conflicts.record(id, otherReference);
  }

  @ApiOperation({ summary: 'Households that they must not meet, as the caller’s organisation has recorded them' })
  @Get()
  @May('household.read')
  async list(@Param('id', RecordId) id: string) {
    const items = await this.conflicts.list(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  @ApiOperation({ summary: 'Ends a conflict that the caller’s organisation has recorded' })
  @Delete(':conflictId')
  @HttpCode(204)
  @May('household.change')
  end(@Param('id', RecordId) id: string, @Param('conflictId', RecordId) conflictId: string) {
    return this.conflicts.end(id, conflictId);
  }
}
