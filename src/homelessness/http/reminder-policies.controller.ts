import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { CaseOwners } from '../applications/case-owners.js';
import { ReminderPolicies } from '../clocks/reminder-policies.service.js';
import { CaseHandOverBody, ReminderPolicyBody } from './reminder-policy.body.js';

/** Who is reminded of statutory days, and when. */
@ApiTags('Homelessness')
@Controller()
export class ReminderPoliciesController {
  constructor(
    private readonly policies: ReminderPolicies,
    private readonly owners: CaseOwners,
    private readonly queries: ApplicationQueries,
  ) {}

  /** When your council's officers are reminded of statutory days: every version, the latest first. */
  @Get('reminder-policies')
  @May('reminder-policy.read')
  async list() {
    return { items: await this.policies.all(), nextCursor: null };
  }

  /** Begins a new version for your council; clocks that run keep the one they started under. */
  @Post('reminder-policies')
  @May('reminder-policy.begin')
  begin(@Body() body: ReminderPolicyBody) {
    return this.policies.begin(body);
  }

  /** Gives a case and its reminders to another officer of your council. */
  @Post('applications/:id/hand-over')
  @HttpCode(200)
  @May('application.decide')
  async handOver(@Param('id', RecordId) id: string, @Body() { userId }: CaseHandOverBody) {
    return (await this.owners.handOver(id, userId)) ?? this.queries.whole(id);
  }
}
