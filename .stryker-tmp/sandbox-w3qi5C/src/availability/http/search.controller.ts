// @ts-nocheck
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { Fitting } from '../matching/fitting.service.js';
import { AvailabilitySearch } from '../search/search.service.js';
import { criteriaOf, ExplanationBody, SearchBody } from './search.body.js';

@ApiTags('Finding a place')
@Controller('availability')
export class SearchController {
  constructor(
    private readonly availability: AvailabilitySearch,
    private readonly fitting: Fitting,
  ) {}

  @ApiOperation({
    summary: 'Places that suit a household and can be held, closest fit first; and how many were left out, by why',
  })
  @Post('search')
  @HttpCode(200)
  @May('availability.search')
  search(@Body() body: SearchBody) {
    return this.availability.search(criteriaOf(body));
  }

  @ApiOperation({ summary: 'Why one unit is or is not listed for a household: every rule, and who could change it' })
  @Post('explanations')
  @HttpCode(200)
  @May('availability.search')
  explain(@Body() body: ExplanationBody) {
    const { for: seeker, nights } = criteriaOf(body);
    return this.fitting.explain(body.unitId, seeker, nights);
  }
}
