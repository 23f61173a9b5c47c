// @ts-nocheck
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { DirectoryQueries } from '../directory.queries.js';
import { Neighbours } from '../neighbours.service.js';
import { NeighboursBody } from './neighbours.body.js';

@ApiTags('Directory')
@Controller('local-authorities')
export class LocalAuthoritiesController {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly neighbours: Neighbours,
  ) {}

  @ApiOperation({
    summary: 'Every council area that this service knows, by name; codes are the Office for National Statistics’',
  })
  @Get()
  @May('provider.list')
  async list() {
    return { items: await this.queries.authorities(), nextCursor: null };
  }

  @ApiOperation({ summary: 'Replaces the areas that lie next to one; each of them gets it as a neighbour, too' })
  @Put(':code/neighbours')
  @May('area.change')
  replaceNeighbours(@Param('code') code: string, @Body() body: NeighboursBody) {
    return this.neighbours.replace(code, body.codes);
  }
}
