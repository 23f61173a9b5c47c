import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { localDate } from '../../shared/local-date.js';
import { Closures } from '../closures.service.js';
import { ClosureBody } from './unit.body.js';

@ApiTags('Accommodation')
@Controller()
export class ClosuresController {
  constructor(private readonly commands: Closures) {}

  @ApiOperation({ summary: 'Takes a unit out of use; `to` is the day it is back' })
  @Post('units/:id/closures')
  @May('unit.close')
  close(@Param('id', RecordId) id: string, @Body() { from, to, ...body }: ClosureBody) {
    return this.commands.close(id, { ...body, from: localDate(from), to: to ? localDate(to) : null });
  }

  @ApiOperation({ summary: 'Puts it back into use from now' })
  @Delete('closures/:id')
  @HttpCode(204)
  @May('unit.close')
  end(@Param('id', RecordId) id: string) {
    return this.commands.end(id);
  }
}
