import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Tenancies } from '../tenancies/tenancies.service.js';
import { TenancyEndings } from '../tenancies/tenancy-endings.service.js';
import { TenancyQueries } from '../tenancies/tenancy.queries.js';
import { TenancyBody } from './move-on.body.js';
import { TenancyEndingBody } from './tenancy-ending.body.js';

@ApiTags('Move-on')
@Controller('tenancies')
export class TenanciesController {
  constructor(
    private readonly commands: Tenancies,
    private readonly endings: TenancyEndings,
    private readonly queries: TenancyQueries,
  ) {}

  /** Records the home they move on to; a tenancy the law does not allow is refused with what may be granted instead. */
  @Post()
  @May('tenancy.create')
  create(@Body() body: TenancyBody) {
    return this.commands.create(body);
  }

  /** A tenancy with its checks, and how far it has been sustained. */
  @Get(':id')
  @May('tenancy.create')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.tenancy(id)) ?? Refusal.missing();
  }

  /** A tenancy is over, and why, and what follows. Its checks end; support goes on, and a way on is planned where there is no home. */
  @Post(':id/end')
  @HttpCode(200)
  @May('tenancy.create')
  end(@Param('id', RecordId) id: string, @Body() body: TenancyEndingBody) {
    return this.endings.end(id, body);
  }
}
