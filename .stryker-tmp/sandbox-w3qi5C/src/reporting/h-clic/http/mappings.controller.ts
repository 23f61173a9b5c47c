// @ts-nocheck
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { Mappings } from '../mapping/mappings.service.js';

@ApiTags('H-CLIC')
@Controller('h-clic/mappings')
export class MappingsController {
  constructor(private readonly mappings: Mappings) {}

  @ApiOperation({ summary: 'Loads hclic-map.<version>.json, the codes and element names that your council was given' })
  @ApiBody({ schema: { type: 'object' } })
  @Post()
  @May('h-clic.map')
  load(@Body() file: unknown) {
    return this.mappings.load(file);
  }

  @ApiOperation({ summary: 'The versions that your council has loaded, the latest first' })
  @Get()
  @May('h-clic.map')
  async list() {
    return { items: await this.mappings.list(), nextCursor: null };
  }
}
