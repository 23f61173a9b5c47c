// @ts-nocheck
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { ClosureChecks } from '../closing/closure-checks.js';
import { PremisesClosures } from '../closing/premises-closures.service.js';
import { ClosureBody, ClosureCheckQuery, daysOf } from './closure.body.js';

@ApiTags('Accommodation')
@Controller()
export class PremisesClosuresController {
  constructor(
    private readonly commands: PremisesClosures,
    private readonly checks: ClosureChecks,
  ) {}

  @ApiOperation({ summary: 'What stands in the way of closing all units of premises on these days; never whose it is' })
  @Get('premises/:id/closure-check')
  @May('unit.close')
  check(@Param('id', RecordId) id: string, @Query() query: ClosureCheckQuery) {
    return this.checks.ofPremises(id, daysOf(query));
  }

  @ApiOperation({ summary: 'Takes all units of premises out of use, or none of them' })
  @Post('premises/:id/closures')
  @May('unit.close')
  close(@Param('id', RecordId) id: string, @Body() body: ClosureBody) {
    return this.commands.close(id, { reason: body.reason, costBearer: body.costBearer, ...daysOf(body) });
  }

  @ApiOperation({ summary: 'Puts all of them back into use from now' })
  @Delete('premises-closures/:id')
  @HttpCode(204)
  @May('unit.close')
  end(@Param('id', RecordId) id: string) {
    return this.commands.end(id);
  }
}
