// @ts-nocheck
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../../platform/http/versions.js';
import { CaseQuestions } from '../answers/case-questions.service.js';
import { AnswersBody } from './h-clic.body.js';

@ApiTags('H-CLIC')
@Controller('applications/:id/h-clic')
export class CaseQuestionsController {
  constructor(private readonly questions: CaseQuestions) {}

  @ApiOperation({ summary: 'The case as this quarter would return it, what is wrong with it, and what you are asked' })
  @Get()
  @May('h-clic.answer')
  read(@Param('id', RecordId) id: string) {
    return this.questions.read(id);
  }

  @ApiOperation({ summary: 'Saves the answers; If-Match is the version you read, `"0"` while there is none' })
  @Put()
  @May('h-clic.answer')
  answer(@Param('id', RecordId) id: string, @IfMatch() version: number, @Body() { answers }: AnswersBody) {
    return this.questions.answer(id, version, answers);
  }
}
