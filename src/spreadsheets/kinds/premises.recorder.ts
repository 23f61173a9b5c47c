import { Injectable } from '@nestjs/common';
import { type NewPremises, PremisesRegister } from '../../accommodation/premises/premises.service.js';
import { References } from '../../accommodation/references.queries.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { UNKNOWN_AREA } from './cells.js';
import type { RowError, Values } from './columns.js';
import { ADDRESS_LINES, addressOf } from './premises.kind.js';
import type { Recorder } from './sheet-kind.js';

/** Records premises, each with its address, which is sealed anew as its own. */
@Injectable()
export class PremisesRecorder implements Recorder {
  readonly atOnce = 500;

  constructor(
    private readonly work: UnitOfWork,
    private readonly register: PremisesRegister,
    private readonly references: References,
    private readonly directory: DirectoryQueries,
  ) {}

  async compare(rows: readonly Values[], providerId: string): Promise<RowError[][]> {
    const taken = await this.references.premises(providerId, rows.map(referenceOf));
    const unknown = new Set(await this.directory.unknownAmong([...new Set(rows.map(areaOf))]));
    return rows.map((row) => {
      const errors: RowError[] = [];
      if (taken.has(referenceOf(row))) {
        const message = 'You have premises with this reference already. Choose another one, or leave this row out.';
        errors.push({ field: 'reference', code: 'duplicate-reference', message });
      }
      if (unknown.has(areaOf(row))) {
        errors.push({ field: 'localAuthorityCode', code: 'unknown-local-authority', message: UNKNOWN_AREA });
      }
      return errors;
    });
  }

  async record(rows: readonly Values[], providerId: string): Promise<(Refusal | null)[]> {
    const refusals: (Refusal | null)[] = [];
    for (const row of rows) {
      const made = await this.work.attempt(() => this.register.create(commandOf(row, providerId)));
      refusals.push(isRefusal(made) ? made : null);
    }
    return refusals;
  }
}

function commandOf(row: Values, providerId: string): NewPremises {
  const ofAddress = [...ADDRESS_LINES, 'postcode'];
  const facts = Object.fromEntries(Object.entries(row).filter(([heading]) => !ofAddress.includes(heading)));
  return { ...(facts as unknown as NewPremises), providerId, address: addressOf(row) };
}

function referenceOf({ reference }: Values): string {
  return reference as string;
}

function areaOf({ localAuthorityCode }: Values): string {
  return localAuthorityCode as string;
}
