import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { LOST_CODE_REASONS, type LostCodeReason } from '../lost-code.codes.js';
import { LostCodes } from '../lost-codes.service.js';
import { StaffQueries } from '../staff.queries.js';
import { Staff } from '../staff.service.js';
import { May } from './may.js';

export class GradeBody {
  /** How senior among those of the same role: a review goes to somebody more senior than whoever decided. */
  @IsInt()
  @Min(0)
  @Max(9)
  readonly grade: number;
}

export class LostCodeBody {
  @IsIn(LOST_CODE_REASONS)
  readonly reason: LostCodeReason;
}

@ApiTags('Sign in')
@Controller('users')
export class UsersController {
  constructor(
    private readonly colleagues: StaffQueries,
    private readonly staff: Staff,
    private readonly lostCodes: LostCodes,
  ) {}

  /** Active colleagues in your own organisation: whom to assign a task or hand a case to. */
  @Get()
  @May('user.list')
  async list() {
    return { items: await this.colleagues.colleagues(), nextCursor: null };
  }

  /** Says how senior a colleague is among those of their role. */
  @Put(':id/grade')
  @May('user.grade')
  grade(@Param('id', RecordId) id: string, @Body() { grade }: GradeBody) {
    return this.staff.grade(id, grade);
  }

  /**
   * Takes off the one-time code of a colleague whose telephone is gone, never one's own: they are signed out everywhere, and told when they
   * sign in next.
   */
  @Post(':id/lost-code')
  @HttpCode(200)
  @May('user.take-off-code')
  takeOffCode(@Param('id', RecordId) id: string, @Body() { reason }: LostCodeBody) {
    return this.lostCodes.takeOff(id, reason);
  }
}
