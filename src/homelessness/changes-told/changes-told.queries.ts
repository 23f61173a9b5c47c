import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ChangeNotTold } from './change-not-told.entity.js';
import type { TruthExplained } from './truth-explained.entity.js';

export type ReadExplanation = Pick<TruthExplained, 'id' | 'explainedOn' | 'way'>;

export interface ReadChange extends Pick<ChangeNotTold, 'id' | 'changedOn' | 'explainedOn'> {
  readonly what: string;
  readonly reasons: string;
}

/** When somebody was told what they must tell, until when that goes on, and what was held against them. */
export interface ChangesTold {
  readonly explained: readonly ReadExplanation[];
  /** When the decision was notified: changes after it need not be told; null while they are to be. */
  readonly decisionNotifiedOn: LocalDate | null;
  /** Nothing any more once they have told of abuse. */
  readonly held: readonly ReadChange[];
}

/** Reads what people were told of telling the truth, and of changes. */
@Injectable()
export class ChangesToldQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Of one case; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ChangesTold | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'changes-told.read', outcome: 'done', ...subject });
    return this.of(applicationId);
  }

  /** The same without an audit row, for a command that leaves its own. */
  async of(applicationId: string): Promise<ChangesTold> {
    const explained = await this.work.query<ReadExplanation>(
      `select id, explained_on as "explainedOn", way from homelessness.truth_explained
        where application_id = $1 order by explained_on, id`,
      [applicationId],
    );
    const [decision] = await this.work.query<{ notifiedOn: LocalDate | null }>(
      `select min(issued_on)::text as "notifiedOn" from homelessness.notice where application_id = $1 and notice = 'N-184'`,
      [applicationId],
    );
    const held = await this.work.query<Omit<ReadChange, 'what' | 'reasons'> & { what: Buffer; reasons: Buffer }>(
      // Who tells of abuse had a good reason all along (CO-4).
      `select c.id, c.changed_on as "changedOn", c.explained_on as "explainedOn", c.sealed_what as what, c.sealed_reasons as reasons
         from homelessness.change_not_told c join homelessness.application a on a.id = c.application_id and not a.abuse_disclosed
        where c.application_id = $1 order by c.changed_on, c.id`,
      [applicationId],
    );
    return {
      explained,
      decisionNotifiedOn: decision?.notifiedOn ?? null,
      held: held.map((row) => ({
        ...row,
        what: this.cipher.open(row.what, placeOf(row.id, 'what')),
        reasons: this.cipher.open(row.reasons, placeOf(row.id, 'reasons')),
      })),
    };
  }
}

/** Where a sealed part of a change belongs. */
export function placeOf(id: string, part: 'what' | 'reasons'): string {
  return `change-not-told:${id}:${part}`;
}
