import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { AbuseTold } from '../applications/abuse-told.service.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { Applications } from '../applications/applications.service.js';
import { Decisions } from '../decisions/decisions.service.js';
import { Duties } from '../duties/duties.service.js';
import { Notices } from '../notices/notices.service.js';
import { Reviews } from '../reviews/reviews.service.js';
import { AbuseToldBody, ApplicationBody, ReviewBody } from './application.body.js';
import { IssueNoticeBody } from './letter.body.js';
import { DecisionBody, EndDutyBody } from './decision.body.js';

@ApiTags('Homelessness')
@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: Applications,
    private readonly abuse: AbuseTold,
    private readonly decisions: Decisions,
    private readonly duties: Duties,
    private readonly reviews: Reviews,
    private readonly notices: Notices,
    private readonly queries: ApplicationQueries,
  ) {}

  /** Takes an application to your own council; a roof that is owed tonight is owed from this answer on. */
  @Post('applications')
  @May('application.create')
  async create(@Body() body: ApplicationBody) {
    const opened = await this.applications.create(body);
    return isRefusal(opened) ? opened : this.queries.whole(opened.id);
  }

  /** The application as it stands today; the read is audited. */
  @Get('applications/:id')
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** They have told of abuse since the application was taken: it counts from then on, and a roof may be owed at once. */
  @Post('applications/:id/domestic-abuse')
  @HttpCode(200)
  @May('application.decide')
  async abuseTold(@Param('id', RecordId) id: string, @Body() body: AbuseToldBody) {
    return (await this.abuse.tell(id, body)) ?? this.queries.whole(id);
  }

  /** A household's applications, newest first. */
  @Get('households/:id/applications')
  @May('application.read')
  async ofHousehold(@Param('id', RecordId) id: string) {
    const items = await this.queries.ofHousehold(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Records a decision on one statutory question, or says which rule forbids it and what may be done instead. */
  @Post('applications/:id/decisions')
  @May('application.decide')
  decide(@Param('id', RecordId) id: string, @Body() body: DecisionBody) {
    return this.decisions.decide(id, body);
  }

  /** Ends a duty on one of its grounds. */
  @Post('applications/:id/duties/end')
  @HttpCode(200)
  @May('application.decide')
  async endDuty(@Param('id', RecordId) id: string, @Body() body: EndDutyBody) {
    return (await this.duties.end(id, body)) ?? this.queries.whole(id);
  }

  /** Takes a request to have a decision looked at again. */
  @Post('applications/:id/reviews')
  @May('application.decide')
  review(@Param('id', RecordId) id: string, @Body() body: ReviewBody) {
    return this.reviews.request(id, body);
  }

  /** Records that a notice has gone out. */
  @Post('applications/:id/notices/:noticeId/issue')
  @HttpCode(200)
  @May('application.decide')
  async issue(
    @Param('id', RecordId) id: string,
    @Param('noticeId', RecordId) noticeId: string,
    @Body() body: IssueNoticeBody,
  ) {
    return (await this.notices.issue(id, noticeId, body)) ?? this.queries.whole(id);
  }
}
