import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { MoveOnPolicies } from '../policies/policies.service.js';
import { MoveOnPolicyBody } from './policy.body.js';

@ApiTags('Move-on')
@Controller('move-on-policies')
export class PoliciesController {
  constructor(private readonly policies: MoveOnPolicies) {}

  /** What a move takes and when a tenancy is asked about, for your organisation: every version, the latest first. */
  @Get()
  @May('move-on-policy.read')
  async list() {
    return { items: await this.policies.all(), nextCursor: null };
  }

  /** Begins a new version for your organisation; plans keep the steps they were made with, and tenancies their checks. */
  @Post()
  @May('move-on-policy.begin')
  begin(@Body() body: MoveOnPolicyBody) {
    return this.policies.begin(body);
  }
}
