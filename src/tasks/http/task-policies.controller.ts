import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { TaskPolicies } from '../policies/task-policies.service.js';
import { TaskPolicyBody } from './task-policy.body.js';

@ApiTags('Tasks')
@Controller('task-policies')
export class TaskPoliciesController {
  constructor(private readonly policies: TaskPolicies) {}

  /** When your organisation's supervisors see what is not done, and what it aims for: every version, the latest first. */
  @Get()
  @May('task-policy.read')
  async list() {
    return { items: await this.policies.all(), nextCursor: null };
  }

  /** Begins a new version for your organisation; work that is due keeps its days. */
  @Post()
  @May('task-policy.begin')
  begin(@Body() { kinds, ...body }: TaskPolicyBody) {
    return this.policies.begin({ ...body, kinds: kinds ?? [] });
  }
}
