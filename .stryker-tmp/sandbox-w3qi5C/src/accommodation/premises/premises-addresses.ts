// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { purposeCode } from '../accommodation.codes.js';

export interface Address {
  readonly lines: readonly string[];
  readonly postcode: string;
}

export interface Disclosure {
  readonly address: Address;
  readonly disclosedAt: Date;
}

/**
 * The only way to and from an address. The table behind it is closed to the application: one database function keeps, the
 * other shows and writes its audit row in the same transaction. Who may be shown it is decided there.
 */
@Injectable()
export class PremisesAddresses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Seals and keeps where premises are, in place of what was kept before. */
  async keep(premisesId: string, address: Address): Promise<void> {
    const sealed = this.cipher.seal(JSON.stringify(address), belongsTo(premisesId));
    await this.work.query('select accommodation.keep_address($1, $2)', [premisesId, sealed]);
  }

  /** Shows where premises are to those who may know: `missing` for everybody else, as for premises that do not exist. */
  async disclose(premisesId: string, purpose: string, placementId: string | null): Promise<Disclosure | Refusal> {
    const disclosedAt = this.clock.now();

    const [row] = await this.work.query<{ sealed: Buffer | null }>(
      'select accommodation.disclose_address($1, $2, $3, $4, $5) as sealed',
      [premisesId, placementId, purposeCode(purpose), disclosedAt, this.work.requestId],
    );
    if (!row?.sealed) return Refusal.missing();

    return { address: JSON.parse(this.cipher.open(row.sealed, belongsTo(premisesId))) as Address, disclosedAt };
  }
}

function belongsTo(premisesId: string): string {
  return `premises-address:${premisesId}`;
}
