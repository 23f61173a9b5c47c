import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ChildrenPlacedQueries } from '../children-placed/children-placed.queries.js';
import { ChildrenPlaced } from '../children-placed/children-placed.service.js';
import { ChildInformationBody, ChildPlacedBody, ChildWithdrawalBody, SchoolCheckBody } from './children-placed.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/children-placed')
export class ChildrenPlacedController {
  constructor(
    private readonly children: ChildrenPlaced,
    private readonly queries: ChildrenPlacedQueries,
  ) {}

  /** Children in temporary accommodation (s.213AA): about whom somebody must still be asked, and what was said of each other. */
  @Get()
  @May('child-placed.tell')
  async read(@Param('id', RecordId) id: string) {
    const found = await this.queries.read(id);
    return found ? { ...found, nextCursor: null } : Refusal.missing();
  }

  /** Records, once for each child, whom they agreed to; with `informationOn` their fourteen days begin (K-20), and letters are due. */
  @Post()
  @May('child-placed.tell')
  ask(@Param('id', RecordId) id: string, @Body() body: ChildPlacedBody) {
    return this.children.ask(id, body);
  }

  /** They have given what those who are told need to know. */
  @Post(':childId/information')
  @HttpCode(200)
  @May('child-placed.tell')
  inform(
    @Param('id', RecordId) id: string,
    @Param('childId', RecordId) childId: string,
    @Body() { informationOn }: ChildInformationBody,
  ) {
    return this.children.inform(id, childId, informationOn);
  }

  /** Whether the school can be told without whoever abused them learning where the child lives. Nothing goes to it before. */
  @Post(':childId/school-checks')
  @HttpCode(200)
  @May('child-placed.tell')
  checkSchool(
    @Param('id', RecordId) id: string,
    @Param('childId', RecordId) childId: string,
    @Body() body: SchoolCheckBody,
  ) {
    return this.children.checkSchool(id, childId, body);
  }

  /** They take their agreement to one body back. */
  @Post(':childId/withdrawals')
  @HttpCode(200)
  @May('child-placed.tell')
  withdraw(
    @Param('id', RecordId) id: string,
    @Param('childId', RecordId) childId: string,
    @Body() body: ChildWithdrawalBody,
  ) {
    return this.children.withdraw(id, childId, body);
  }
}
