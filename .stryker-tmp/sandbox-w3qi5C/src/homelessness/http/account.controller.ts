// @ts-nocheck
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { IfMatch } from '../../platform/http/versions.js';
import { Refusal } from '../../shared/refusal.js';
import { AccountQueries } from '../account/account.queries.js';
import { Accounts } from '../account/account.service.js';
import { ACCOUNT_PARTS, type AccountPartName } from '../account/account.codes.js';
import { KnownCode } from './known-code.pipe.js';
import { AccountPartBody } from './account.body.js';

const PartName = new KnownCode<AccountPartName>(ACCOUNT_PARTS);

@ApiTags('Homelessness')
@Controller()
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly queries: AccountQueries,
  ) {}

  /** What the household has told the council that took this application; the read is audited. */
  @Get('applications/:id/account')
  @May('application.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.ofApplication(id)) ?? Refusal.missing();
  }

  /** Saves one part as it is told; If-Match is the version of that part that you read, `"0"` while there is none. */
  @Put('applications/:id/account/:part')
  @May('account.take')
  save(
    @Param('id', RecordId) id: string,
    @Param('part', PartName) part: AccountPartName,
    @IfMatch() version: number,
    @Body() { text, asking, sharing, sharedWith = [], thirdParty = false }: AccountPartBody,
  ) {
    return this.accounts.save(id, part, version, { text, asking, sharing, sharedWith, thirdParty });
  }

  /** Every version of one part, the latest first, for the council's own staff. */
  @Get('applications/:id/account/:part/versions')
  @May('account.take')
  async versions(@Param('id', RecordId) id: string, @Param('part', PartName) part: AccountPartName) {
    const items = await this.queries.versions(id, part);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** What the household has told, as far as it is for you, so that nobody asks again; the read is audited. */
  @Get('households/:id/account')
  @May('account.read')
  async ofHousehold(@Param('id', RecordId) id: string) {
    const items = await this.queries.ofHousehold(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }
}
