import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { DirectoryQueries } from '../directory.queries.js';

@ApiTags('Directory')
@Controller('local-authorities')
export class LocalAuthoritiesController {
  constructor(private readonly queries: DirectoryQueries) {}

  @ApiOperation({
    summary: 'Every council area that this service knows, by name; codes are the Office for National Statistics’',
  })
  @Get()
  @May('provider.list')
  async list() {
    return { items: await this.queries.authorities(), nextCursor: null };
  }
}
