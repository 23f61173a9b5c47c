// @ts-nocheck
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { isClockInputError } from '../../law/clock-inputs.js';
import { computeClock } from '../../law/clocks.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { malformed } from '../../platform/http/validation.js';
import { ComputeClockBody } from './clock.body.js';

@ApiTags('Homelessness')
@Controller('clocks')
export class ClocksController {
  /** Every clock of the register, with its length, its source and the days on which it is in force. */
  @Get()
  @May('clock.compute')
  list() {
    const items = Object.entries(TIME_LIMITS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([clock, { source, ...limit }]) => ({ clock, ...limit, source: source.text, url: source.url }));
    return { items, nextCursor: null };
  }

  /** The dates of one clock. Nothing is kept. */
  @Post('compute')
  @HttpCode(200)
  @May('clock.compute')
  compute(@Body() { clock, ...inputs }: ComputeClockBody) {
    const computed = computeClock(clock, inputs);
    if (isClockInputError(computed)) {
      const { field, code, message } = computed;
      throw malformed([{ field, code, message }]);
    }
    return computed;
  }
}
