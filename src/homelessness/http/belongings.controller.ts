import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { BelongingsQueries } from '../belongings/belongings.queries.js';
import { BelongingsProtection } from '../belongings/belongings.service.js';
import { DealingWithBelongings } from '../belongings/dealing-with-belongings.service.js';
import { BelongingsBody, BelongingsDealingBody, BelongingsEndBody, BelongingsMoveBody } from './belongings.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/belongings')
export class BelongingsController {
  constructor(
    private readonly belongings: BelongingsProtection,
    private readonly dealing: DealingWithBelongings,
    private readonly queries: BelongingsQueries,
  ) {}

  /** What the council protects for them; the read is audited. */
  @Get()
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    const items = await this.queries.read(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Begins to protect belongings; the answer says whether that is a duty or a power (s.211). */
  @Post()
  @May('belongings.protect')
  protect(@Param('id', RecordId) id: string, @Body() body: BelongingsBody) {
    return this.belongings.protect(id, body);
  }

  /** Takes a request to have them moved, once the person was told what follows (s.212(3)). */
  @Post(':belongingsId/move-requests')
  @HttpCode(200)
  @May('belongings.protect')
  requestMove(
    @Param('id', RecordId) id: string,
    @Param('belongingsId', RecordId) belongingsId: string,
    @Body() body: BelongingsMoveBody,
  ) {
    return this.belongings.requestMove(id, belongingsId, body);
  }

  /** Ends it; the notice that says so and why is due at once. */
  @Post(':belongingsId/end')
  @HttpCode(200)
  @May('belongings.protect')
  end(
    @Param('id', RecordId) id: string,
    @Param('belongingsId', RecordId) belongingsId: string,
    @Body() body: BelongingsEndBody,
  ) {
    return this.belongings.end(id, belongingsId, body);
  }

  /** Records what is done with them: conditions told, a home entered, a charge, a disposal (ss.211(4), 212(1)). */
  @Post(':belongingsId/dealings')
  @May('belongings.protect')
  deal(
    @Param('id', RecordId) id: string,
    @Param('belongingsId', RecordId) belongingsId: string,
    @Body() body: BelongingsDealingBody,
  ) {
    return this.dealing.record(id, belongingsId, body);
  }
}
