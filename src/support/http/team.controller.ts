import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { TeamOfAPackage } from '../team/team.service.js';
import { LeavingBody, TeamMemberBody } from './working.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/team')
export class TeamController {
  constructor(private readonly team: TeamOfAPackage) {}

  /** Somebody of another service works with the person from now on, with their part. It lets them see nothing here. */
  @Post()
  @May('package.work')
  join(@Param('id', RecordId) id: string, @Body() body: TeamMemberBody) {
    return this.team.join(id, body);
  }

  /** Their part is over. */
  @Post(':memberId/leave')
  @HttpCode(200)
  @May('package.work')
  leave(@Param('id', RecordId) id: string, @Param('memberId', RecordId) memberId: string, @Body() body: LeavingBody) {
    return this.team.leave(id, memberId, body);
  }
}
