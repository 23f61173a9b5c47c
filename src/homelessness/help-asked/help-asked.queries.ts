import { Injectable } from '@nestjs/common';
import { helpAskedOf } from '../../law/homelessness/co-operation/help-from-others.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { HelpAsked } from './help-asked.entity.js';

type Plain = Omit<
  HelpAsked,
  'applicationId' | 'sealedWhom' | 'sealedRequest' | 'sealedAnswer' | 'askedBy' | 'createdAt'
>;

/** A request as those who see the application read it, with what the law makes of it. */
export interface ReadHelp extends Plain {
  readonly whom: string;
  readonly request: string;
  readonly said: string | null;
  /** Whether the body must help, and how far (s.213(1)). */
  readonly mustHelp: boolean;
  readonly extent: string | null;
  readonly citation: string;
}

type Row = Plain & { readonly whom: Buffer; readonly request: Buffer; readonly said: Buffer | null };

/** Reads what was asked of others, as those who see the application may. */
@Injectable()
export class HelpAskedQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** All of an application's, the earliest first; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ReadHelp[] | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'help-asked.read', outcome: 'done', ...subject });
    return this.ofApplication(applicationId);
  }

  /** One of them, for the answer of a command. */
  async one(applicationId: string, id: string): Promise<ReadHelp> {
    const found = (await this.ofApplication(applicationId)).find((help) => help.id === id);
    if (!found) throw new Error('the request just made is not there');
    return found;
  }

  private async ofApplication(applicationId: string): Promise<ReadHelp[]> {
    const rows = await this.work.query<Row>(
      `select id, body, authority_code as "authorityCode", shares_information as "sharesInformation", agreed_on as "agreedOn",
              asked_on as "askedOn", answer_by as "answerBy", chased, last_chased_on as "lastChasedOn", status, answer,
              answered_on as "answeredOn", sealed_whom as whom, sealed_request as request, sealed_answer as said
         from homelessness.help_asked where application_id = $1 order by asked_on, created_at, id`,
      [applicationId],
    );
    return rows.map((row) => ({
      ...row,
      whom: this.cipher.open(row.whom, placeOf(row.id, 'whom')),
      request: this.cipher.open(row.request, placeOf(row.id, 'request')),
      said: row.said && this.cipher.open(row.said, placeOf(row.id, 'answer')),
      ...helpAskedOf(row.body),
    }));
  }
}

/** Where a sealed part of a request belongs. */
export function placeOf(id: string, part: 'whom' | 'request' | 'answer'): string {
  return `help-asked:${id}:${part}`;
}
