import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsWords, MayBeLeftOut } from '../../../platform/http/fields.js';
import { type Answer, ANSWERS, RISK_TOOLS, type RiskTool, type Topic, TOPIC_CODES } from '../dash.js';

export class JudgementBody {
  /** Judgement may raise the level to high and never lower it. */
  @IsIn(['high'])
  readonly level: 'high';

  @IsWords(1000)
  readonly reason: string;
}

export class AnsweredTopicBody {
  @IsIn(TOPIC_CODES)
  readonly topic: Topic;

  @IsIn(ANSWERS)
  readonly answer: Answer;
}

export class RiskAssessmentBody {
  @IsIn(RISK_TOOLS)
  readonly tool: RiskTool;

  /** What was answered, by topic; a topic that is left out was not asked. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(TOPIC_CODES.length)
  @ArrayUnique((answered: AnsweredTopicBody) => answered?.topic)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AnsweredTopicBody)
  readonly answers?: AnsweredTopicBody[];

  /** How many answers were yes; may be left out when the answers themselves are told. */
  @ValidateIf(({ answers, yesCount }: RiskAssessmentBody) => answers === undefined || yesCount !== undefined)
  @IsInt()
  @Min(0)
  @Max(99)
  readonly yesCount?: number;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => JudgementBody)
  readonly professionalJudgement?: JudgementBody;

  @IsDay()
  readonly assessedOn: string;
}
