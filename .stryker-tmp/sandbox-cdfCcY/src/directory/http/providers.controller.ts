// @ts-nocheck
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { DirectoryQueries } from '../directory.queries.js';
import { Providers } from '../providers.service.js';
import { ProviderBody } from './provider.body.js';

@ApiTags('Directory')
@Controller('providers')
export class ProvidersController {
  constructor(
    private readonly commands: Providers,
    private readonly queries: DirectoryQueries,
  ) {}

  @ApiOperation({ summary: 'Councils, charities and landlords that let units, by name' })
  @Get()
  @May('provider.list')
  async list(@Query() { limit, cursor }: PageQuery) {
    const rows = await this.queries.providers({ after: readIdCursor(cursor), limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'Adds a provider' })
  @Post()
  @May('provider.create')
  create(@Body() body: ProviderBody) {
    return this.commands.create(body);
  }
}
