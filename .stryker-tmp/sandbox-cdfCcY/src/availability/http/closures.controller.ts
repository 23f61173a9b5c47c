// @ts-nocheck
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { localDate } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { ClosureChecks } from '../closing/closure-checks.js';
import { Closures } from '../closing/closures.service.js';
import { ClosureBody, ClosureCheckQuery, ClosureEndBody, daysOf } from './closure.body.js';

@ApiTags('Accommodation')
@Controller()
export class ClosuresController {
  constructor(
    private readonly commands: Closures,
    private readonly checks: ClosureChecks,
  ) {}

  @ApiOperation({
    summary: 'What stands in the way of closing a unit of your provider on these days; never whose it is',
  })
  @Get('units/:id/closure-check')
  @May('unit.close')
  check(@Param('id', RecordId) id: string, @Query() query: ClosureCheckQuery) {
    return this.checks.ofUnit(id, daysOf(query));
  }

  @ApiOperation({ summary: 'Takes a unit out of use, now or from a day to come; `to` is the day it is back' })
  @Post('units/:id/closures')
  @May('unit.close')
  close(@Param('id', RecordId) id: string, @Body() body: ClosureBody) {
    return this.commands.close(id, { reason: body.reason, costBearer: body.costBearer, ...daysOf(body) });
  }

  @ApiOperation({ summary: 'Closures of a unit of your provider, the latest first' })
  @Get('units/:id/closures')
  @May('unit.close')
  async list(@Param('id', RecordId) id: string, @Query() { limit, cursor }: PageQuery) {
    const rows = await this.commands.ofUnit(id, { after: readDayCursor(cursor), limit });
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ from, id: last }) => [from, last]);
  }

  @ApiOperation({ summary: 'Moves the day on which a closed unit is back' })
  @Patch('closures/:id')
  @May('unit.close')
  moveEnd(@Param('id', RecordId) id: string, @Body() { to }: ClosureEndBody) {
    return this.commands.moveEnd(id, to === null ? null : localDate(to));
  }

  @ApiOperation({ summary: 'Puts it back into use from now' })
  @Delete('closures/:id')
  @HttpCode(204)
  @May('unit.close')
  end(@Param('id', RecordId) id: string) {
    return this.commands.end(id);
  }
}
