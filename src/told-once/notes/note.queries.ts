import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { together } from '../../platform/database/together.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { placeOf } from './notes.service.js';
import type { NoteKind, Protection } from './notes.codes.js';

export interface ReadNote {
  readonly id: string;
  readonly householdId: string;
  readonly personId: string | null;
  readonly organisationId: string;
  readonly kind: NoteKind;
  readonly notedOn: LocalDate;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly parts: readonly { readonly protection: Protection; readonly text: string }[];
  /** How many parts are not for this reader. */
  readonly leftOut: number;
}

type SealedNote = Omit<ReadNote, 'parts' | 'leftOut'> & {
  readonly count: number;
  readonly sealed: readonly { readonly number: number; readonly protection: Protection; readonly text: string }[];
};

const NOTE = `n.id, n.household_id as "householdId", n.person_id as "personId", n.organisation_id as "organisationId", n.kind,
  n.noted_on as "notedOn", n.written_by as "writtenBy", n.written_at as "writtenAt", n.parts as count`;

/** Reads notes; the database shows a protected part to the organisation that wrote it, and to nobody else. */
@Injectable()
export class NoteQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
  ) {}

  /** Notes of a household, newest first, one more than `limit`; the read is audited. Null when the caller sees no such household. */
  async ofHousehold(
    householdId: string,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<ReadNote[] | null> {
    const [notes, sees] = await together([
      this.work.query<SealedNote>(
        `select ${NOTE}, ${partsWhere('true')} as sealed
           from told_once.note n where n.household_id = $1 and ($2::uuid is null or n.id < $2) order by n.id desc limit $3`,
        [householdId, after, limit + 1],
      ),
      this.households.sees(householdId),
    ]);
    if (!sees) return null;
    this.work.record({ action: 'notes.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    return notes.map((note) => this.opened(note));
  }

  /** What the caller's organisation noted, the earliest first, without any part that is protected: those do not leave the database. */
  async forThePerson(householdId: string): Promise<ReadNote[]> {
    const notes = await this.work.query<SealedNote>(
      `select ${NOTE}, ${partsWhere(`p.protection = 'ordinary'`)} as sealed
         from told_once.note n
        where n.household_id = $1 and n.organisation_id = access.organisation_id() order by n.noted_on, n.id`,
      [householdId],
    );
    return notes.map((note) => this.opened(note));
  }

  private opened({ sealed, count, ...note }: SealedNote): ReadNote {
    const parts = sealed.map(({ number, protection, text }) => ({
      protection,
      text: this.cipher.open(Buffer.from(text, 'base64'), placeOf(note.id, number)),
    }));
    return { ...note, parts, leftOut: count - parts.length };
  }
}

function partsWhere(condition: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'protection', p.protection,
                    'text', encode(p.sealed_text, 'base64')) order by p.number), '[]')
             from told_once.note_part p where p.note_id = n.id and ${condition})`;
}
