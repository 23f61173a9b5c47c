import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { AvailabilitySearch } from '../search.service.js';
import { criteriaOf, SearchBody } from './search.body.js';

@ApiTags('Finding a place')
@Controller('availability')
export class SearchController {
  constructor(private readonly availability: AvailabilitySearch) {}

  @ApiOperation({
    summary: 'Places that suit a household and can be held, closest fit first; and how many were left out, by why',
  })
  @Post('search')
  @HttpCode(200)
  @May('availability.search')
  search(@Body() body: SearchBody) {
    return this.availability.search(criteriaOf(body));
  }
}
