import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { SupportPolicies } from '../policies/support-policies.service.js';
import { SupportPolicyBody } from './support-policy.body.js';

@ApiTags('Support')
@Controller('support-policies')
export class SupportPoliciesController {
  constructor(private readonly policies: SupportPolicies) {}

  /** How soon your organisation asks how things are for those it supports: every version, the latest first. */
  @Get()
  @May('support-policy.read')
  async list() {
    return { items: await this.policies.all(), nextCursor: null };
  }

  /** Begins a new version for your organisation; work that is due keeps its day. */
  @Post()
  @May('support-policy.begin')
  begin(@Body() body: SupportPolicyBody) {
    return this.policies.begin(body);
  }
}
