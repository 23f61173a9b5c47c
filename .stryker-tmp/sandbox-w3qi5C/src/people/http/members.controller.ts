// @ts-nocheck
import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { HouseholdMembers } from '../members.service.js';
import { JoiningBody, LeavingBody, MemberChangeBody, ReturningBody } from './member.body.js';

@ApiTags('People')
@Controller('households/:id/members')
export class MembersController {
  constructor(private readonly members: HouseholdMembers) {}

  @ApiOperation({ summary: 'A baby is born, or somebody moves in: a person with their own record from that day on' })
  @Post()
  @May('household.change')
  join(@Param('id', RecordId) id: string, @Body() body: JoiningBody) {
    return this.members.join(id, body);
  }

  @ApiOperation({ summary: 'Somebody no longer belongs to the household; their own record and support go on' })
  @Post(':personId/leave')
  @HttpCode(200)
  @May('household.change')
  leave(
    @Param('id', RecordId) id: string,
    @Param('personId', RecordId) personId: string,
    @Body() { leftOn, reason }: LeavingBody,
  ) {
    return this.members.leave(id, personId, leftOn, reason);
  }

  @ApiOperation({ summary: 'Somebody who left belongs to the household again' })
  @Post(':personId/return')
  @HttpCode(200)
  @May('household.change')
  comeBack(
    @Param('id', RecordId) id: string,
    @Param('personId', RecordId) personId: string,
    @Body() { returnedOn }: ReturningBody,
  ) {
    return this.members.comeBack(id, personId, returnedOn);
  }

  @ApiOperation({ summary: 'Changes what may change about a person; If-Match is the household’s version' })
  @Patch(':personId')
  @May('household.change')
  change(
    @Param('id', RecordId) id: string,
    @Param('personId', RecordId) personId: string,
    @IfMatch() version: number,
    @Body() body: MemberChangeBody,
  ) {
    return this.members.change(id, personId, version, body);
  }
}
