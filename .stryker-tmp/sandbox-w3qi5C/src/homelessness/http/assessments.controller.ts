// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { Refusal } from '../../shared/refusal.js';
import { AssessmentQueries } from '../assessments/assessment.queries.js';
import { Assessments } from '../assessments/assessments.service.js';
import { PlanQueries } from '../housing-plans/plan.queries.js';
import { HousingPlans } from '../housing-plans/plans.service.js';
import { AssessmentBody, HousingPlanBody, PlanReviewBody, StepClosingBody } from './assessment.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id')
export class AssessmentsController {
  constructor(
    private readonly assessments: Assessments,
    private readonly assessed: AssessmentQueries,
    private readonly plans: HousingPlans,
    private readonly planned: PlanQueries,
  ) {}

  /** The assessment (s.189A) in every version, the latest first; the read is audited. */
  @Get('assessment')
  @May('application.read')
  async readAssessment(@Param('id', RecordId) id: string) {
    const items = await this.assessed.read(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Saves the next version; If-Match is the version you read, `"0"` while there is none. The notice of it is due at once. */
  @Put('assessment')
  @May('assessment.make')
  assess(@Param('id', RecordId) id: string, @IfMatch() version: number, @Body() body: AssessmentBody) {
    return this.assessments.save(id, version, body);
  }

  /** The personalised housing plan in every version, the latest first; the read is audited. */
  @Get('housing-plan')
  @May('application.read')
  async readPlan(@Param('id', RecordId) id: string) {
    const items = await this.planned.read(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Makes the next version; If-Match is the version you read, `"0"` while there is none. */
  @Put('housing-plan')
  @May('assessment.make')
  plan(@Param('id', RecordId) id: string, @IfMatch() version: number, @Body() body: HousingPlanBody) {
    return this.plans.make(id, version, body);
  }

  /** Notes that a step was taken, or is no longer needed. */
  @Post('housing-plan/steps/:stepId/close')
  @HttpCode(200)
  @May('assessment.make')
  closeStep(
    @Param('id', RecordId) id: string,
    @Param('stepId', RecordId) stepId: string,
    @Body() { as, closedOn }: StepClosingBody,
  ) {
    return this.plans.closeStep(id, stepId, as, closedOn);
  }

  /** Notes that the plan was looked at again and stays as it is. */
  @Post('housing-plan/reviews')
  @HttpCode(200)
  @May('assessment.make')
  review(@Param('id', RecordId) id: string, @Body() { nextReviewOn }: PlanReviewBody) {
    return this.plans.review(id, nextReviewOn);
  }
}
