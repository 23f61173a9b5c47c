// @ts-nocheck
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { Refusal } from '../../shared/refusal.js';
import { CaseHouseholds } from '../household/case-household.service.js';
import { ChildrensReferrals } from '../household/childrens-referrals.service.js';
import { CaseHouseholdBody, ChildrensReferralBody } from './household.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id')
export class CaseHouseholdController {
  constructor(
    private readonly households: CaseHouseholds,
    private readonly referrals: ChildrensReferrals,
  ) {}

  /** Who a home must be for, and what the law makes of those who are not eligible. */
  @Get('household-members')
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.households.read(id)) ?? Refusal.missing();
  }

  /** Saves the next version; If-Match is the version you read, `"0"` while there is none. */
  @Put('household-members')
  @May('assessment.make')
  save(
    @Param('id', RecordId) id: string,
    @IfMatch() version: number,
    @Body() { members, immigrationControlled }: CaseHouseholdBody,
  ) {
    const people = members.map(({ personId, lives, eligible = null, restricted = false }) => ({
      ...{ personId, lives, eligible, restricted },
    }));
    return this.households.save(id, version, { members: people, immigrationControlled });
  }

  /** Whether children's services might be told, and what they were; for the council's own staff. */
  @Get('childrens-referrals')
  @May('childrens-services.tell')
  async referred(@Param('id', RecordId) id: string) {
    const items = await this.referrals.ofApplication(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Records whether they agreed that children's services are told (s.213A) and, with `essentialFacts`, tells them. */
  @Post('childrens-referrals')
  @May('childrens-services.tell')
  ask(@Param('id', RecordId) id: string, @Body() body: ChildrensReferralBody) {
    return this.referrals.ask(id, body);
  }
}
