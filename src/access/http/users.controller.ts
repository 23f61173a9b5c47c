import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffQueries } from '../staff.queries.js';
import { May } from './may.js';

@ApiTags('Sign in')
@Controller('users')
export class UsersController {
  constructor(private readonly staff: StaffQueries) {}

  /** Active colleagues in your own organisation: whom to assign a task or hand a case to. */
  @Get()
  @May('user.list')
  async list() {
    return { items: await this.staff.colleagues(), nextCursor: null };
  }
}
