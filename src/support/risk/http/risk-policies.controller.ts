import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RiskPolicies } from '../risk-policies.service.js';
import { RiskPolicyBody } from './risk-policy.body.js';

@ApiTags('Risk')
@Controller('risk-policies')
export class RiskPoliciesController {
  constructor(private readonly policies: RiskPolicies) {}

  /** From how many answers of yes on a risk is medium or high for your organisation, and how soon what follows is due: every version, the latest first. */
  @Get()
  @May('risk-policy.read')
  async list() {
    return { items: await this.policies.all(), nextCursor: null };
  }

  /** Begins a new version for your organisation; assessments keep the one they were judged by. */
  @Post()
  @May('risk-policy.begin')
  begin(@Body() body: RiskPolicyBody) {
    return this.policies.begin(body);
  }
}
