// @ts-nocheck
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { Clock } from '../../platform/clock/clock.js';
import { IsInstant } from '../../platform/http/fields.js';
import { Problem } from '../../platform/http/problem.js';
import { ClockMover } from '../clock-mover.js';

export class MoveClockBody {
  @IsInstant()
  readonly now: string;
}

@ApiTags('The clock')
@Controller('clock')
export class ClockController {
  constructor(
    private readonly clock: Clock,
    private readonly mover: ClockMover,
  ) {}

  /** The application's present instant and its day in London. */
  @Get()
  @May('session.own')
  read() {
    return { now: this.clock.now(), today: this.clock.today() };
  }

  /** Training and tests: moves the clock forward; answers when everything that falls due by then has happened. */
  @Post()
  @HttpCode(200)
  @May('operations.change', { hidden: true, ownTransaction: true })
  async move(@Body() body: MoveClockBody) {
    if (!this.mover.isAllowed) throw Problem.notFound();
    if (!(await this.mover.moveTo(new Date(body.now)))) {
      throw new Problem(422, 'clock-goes-forward', 'The clock only moves forward. Send a later instant.');
    }
    return this.read();
  }
}
