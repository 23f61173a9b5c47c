import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { JointTenancyQueries } from '../joint-tenancies/joint-tenancy.queries.js';
import { JointTenancies } from '../joint-tenancies/joint-tenancies.service.js';
import {
  JointAdviceBody,
  JointMoveBody,
  JointNoticeBody,
  JointOutcomeBody,
  JointTenancyBody,
} from './joint-tenancy.body.js';

@ApiTags('Move-on')
@Controller('joint-tenancies')
export class JointTenanciesController {
  constructor(
    private readonly joint: JointTenancies,
    private readonly queries: JointTenancyQueries,
  ) {}

  /** Records a joint tenancy that somebody of the household fled; advice about it is due. No address is kept. */
  @Post()
  @May('move-on.plan')
  record(@Body() body: JointTenancyBody) {
    return this.joint.record(body);
  }

  /** A joint tenancy, what was done about it, and the right that they keep. */
  @Get(':id')
  @May('move-on.plan')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** They were advised on housing, or by a lawyer. */
  @Post(':id/advice')
  @HttpCode(200)
  @May('move-on.plan')
  advise(@Param('id', RecordId) id: string, @Body() body: JointAdviceBody) {
    return this.joint.advise(id, body);
  }

  /** Notice was served on the landlord; not before advice on both sides, their agreement, and a safe way to reach them. */
  @Post(':id/serve')
  @HttpCode(200)
  @May('move-on.plan')
  serve(@Param('id', RecordId) id: string, @Body() body: JointNoticeBody) {
    return this.joint.serve(id, body);
  }

  /** A court is asked to transfer the tenancy. */
  @Post(':id/ask-court')
  @HttpCode(200)
  @May('move-on.plan')
  askCourt(@Param('id', RecordId) id: string, @Body() body: JointMoveBody) {
    return this.joint.askCourt(id, body);
  }

  /** What became of it. */
  @Post(':id/outcome')
  @HttpCode(200)
  @May('move-on.plan')
  conclude(@Param('id', RecordId) id: string, @Body() body: JointOutcomeBody) {
    return this.joint.conclude(id, body);
  }
}
