// @ts-nocheck
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CouncilLaw } from '../../directory/council-law.js';
import { May } from '../../access/http/may.js';
import { changes, rules, settings, type Topic, TOPICS } from '../../law/rulebook.js';
import { Clock } from '../../platform/clock/clock.js';
import { IsDay } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';

export class LawQuery {
  /** Only the rules of one topic. */
  @IsOptional()
  @IsIn(TOPICS)
  readonly topic?: Topic;

  /** The day on which changes in the law are looked at; today when not given. */
  @IsOptional()
  @IsDay()
  readonly on?: LocalDate;
}

@ApiTags('Homelessness')
@Controller('law')
export class LawController {
  constructor(
    private readonly clock: Clock,
    private readonly law: CouncilLaw,
  ) {}

  @ApiOperation({
    summary: 'The law that decides here: its rules with their sources, its changes, and what a council settles itself',
  })
  @Get()
  @May('law.read')
  read(@Query() { topic, on = this.clock.today() }: LawQuery) {
    return {
      on,
      rules: rules().filter((rule) => topic === undefined || rule.topic === topic),
      changes: changes(on, this.law.settings),
      settings: settings(this.law.settings),
    };
  }

  @ApiOperation({ summary: 'One rule, by the code that a refusal or a decision names' })
  @Get('rules/:id')
  @May('law.read')
  one(@Param('id') id: string) {
    return rules().find((rule) => rule.id === id) ?? Refusal.missing();
  }
}
