// @ts-nocheck
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { ReferralPolicies } from '../offers/referral-policies.service.js';
import { ReferralPolicyQueries } from '../offers/referral-policies.queries.js';
import { ReferralPolicyBody } from './referral-policy.body.js';

@ApiTags('Placements')
@Controller('referral-policies')
export class ReferralPoliciesController {
  constructor(
    private readonly commands: ReferralPolicies,
    private readonly queries: ReferralPolicyQueries,
  ) {}

  @ApiOperation({
    summary: 'How soon offers are answered where each organisation commissions: every version, the latest first',
  })
  @Get()
  @May('referral-policy.read')
  async list() {
    return { items: await this.queries.all() };
  }

  @ApiOperation({
    summary: 'Begins a new version for the places in your own area; offers that have been made keep the one they have',
  })
  @Post()
  @May('referral-policy.begin')
  begin(@Body() body: ReferralPolicyBody) {
    return this.commands.begin({ ...body, escalateToAuthority: body.escalateToAuthority ?? true });
  }
}
