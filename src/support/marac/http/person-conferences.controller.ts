import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { ConferenceQueries } from '../conference.queries.js';
import { ConferenceReferrals } from '../conference-referrals.service.js';
import { ConferenceReferralBody } from './conference.body.js';

@ApiTags('Risk conferences')
@Controller('people/:id/conferences')
export class PersonConferencesController {
  constructor(
    private readonly referrals: ConferenceReferrals,
    private readonly queries: ConferenceQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Brings a person's case to the risk conference of an area. Whether it is a repeat is found out by itself. */
  @Post()
  @May('conference.refer')
  refer(@Param('id', RecordId) id: string, @Body() body: ConferenceReferralBody) {
    return this.referrals.refer(id, body);
  }

  /** All cases of a person, with their meetings, actions and transfers. */
  @Get()
  @May('conference.read')
  async list(@Param('id', RecordId) id: string) {
    if (!(await this.people.person(id))) return Refusal.missing();
    return { items: await this.queries.ofPerson(id), nextCursor: null };
  }
}
