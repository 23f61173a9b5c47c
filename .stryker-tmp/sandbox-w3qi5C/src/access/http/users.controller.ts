// @ts-nocheck
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { RecordId } from '../../platform/http/record-id.pipe.js';
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

@ApiTags('Sign in')
@Controller('users')
export class UsersController {
  constructor(
    private readonly colleagues: StaffQueries,
    private readonly staff: Staff,
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
}
