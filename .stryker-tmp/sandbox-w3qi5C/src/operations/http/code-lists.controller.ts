// @ts-nocheck
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { codeListsDeclared } from '../../shared/code-lists.js';

@ApiTags('Code lists')
@Controller('code-lists')
export class CodeListsController {
  /**
   * Every list that people choose from, by name, each code with the words they read. Most are offered, not imposed: another code is
   * kept as it was given.
   */
  @Get()
  @May('session.own')
  list() {
    return Object.fromEntries(codeListsDeclared());
  }
}
