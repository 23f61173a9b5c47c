// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Belongings } from './belongings.entity.js';

type Plain = Pick<
  Belongings,
  'id' | 'basis' | 'openedOn' | 'status' | 'consequenceToldOn' | 'moveRequestedOn' | 'endedOn' | 'endGround'
>;

export interface ReadBelongings extends Plain {
  readonly what: string;
  readonly moveTo: string | null;
  readonly endReasons: string | null;
}

type Row = Plain & {
  readonly what: Buffer;
  readonly moveTo: Buffer | null;
  readonly endReasons: Buffer | null;
};

/** Reads what is protected, as those who see the application may. */
@Injectable()
export class BelongingsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** All of an application's, the earliest first; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ReadBelongings[] | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'belongings.read', outcome: 'done', ...subject });
    return this.ofApplication(applicationId);
  }

  /** One of them, for the answer of a command. */
  async one(applicationId: string, id: string): Promise<ReadBelongings> {
    const found = (await this.ofApplication(applicationId)).find((belongings) => belongings.id === id);
    if (!found) throw new Error('the belongings just changed are not there');
    return found;
  }

  private async ofApplication(applicationId: string): Promise<ReadBelongings[]> {
    const rows = await this.work.query<Row>(
      `select id, basis, opened_on as "openedOn", status, consequence_told_on as "consequenceToldOn",
              move_requested_on as "moveRequestedOn", ended_on as "endedOn", end_ground as "endGround",
              sealed_what as what, sealed_move_to as "moveTo", sealed_end_reasons as "endReasons"
         from homelessness.belongings where application_id = $1 order by opened_on, id`,
      [applicationId],
    );
    return rows.map((row) => ({
      ...row,
      what: this.cipher.open(row.what, placeOf(row.id, 'what')),
      moveTo: row.moveTo && this.cipher.open(row.moveTo, placeOf(row.id, 'move-to')),
      endReasons: row.endReasons && this.cipher.open(row.endReasons, placeOf(row.id, 'end-reasons')),
    }));
  }
}

/** Where a sealed part of belongings belongs. */
export function placeOf(id: string, part: 'what' | 'move-to' | 'end-reasons'): string {
  return `belongings:${id}:${part}`;
}
