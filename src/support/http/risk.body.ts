import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsDay, IsWords } from '../../platform/http/fields.js';
import { RISK_TOOLS, type RiskTool } from '../risk.rules.js';

export class JudgementBody {
  /** Judgement may raise the level to high and never lower it. */
  @IsIn(['high'])
  readonly level: 'high';

  @IsWords(1000)
  readonly reason: string;
}

export class RiskAssessmentBody {
  @IsIn(RISK_TOOLS)
  readonly tool: RiskTool;

  @IsInt()
  @Min(0)
  @Max(99)
  readonly yesCount: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => JudgementBody)
  readonly professionalJudgement?: JudgementBody;

  @IsDay()
  readonly assessedOn: string;
}
