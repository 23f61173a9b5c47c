import { Injectable } from '@nestjs/common';
import { inTheFuture } from '../../homelessness/dated.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Note } from './note.entity.js';
import { NotePart } from './note-part.entity.js';
import type { NoteKind, Protection } from './notes.codes.js';

export interface NewNote {
  readonly personId?: string;
  readonly kind: NoteKind;
  readonly notedOn: LocalDate;
  readonly parts: readonly { readonly protection: Protection; readonly text: string }[];
}

/** Keeps what workers note. Whether a part may be given to the person is said when it is written, by whoever knows where it came from. */
@Injectable()
export class Notes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Writes one note, whole. Refusals: missing, `in-the-future`. */
  async write(householdId: string, { personId, kind, notedOn, parts }: NewNote) {
    const known = personId
      ? (await this.households.person(personId))?.householdId === householdId
      : await this.households.sees(householdId);
    if (!known) return Refusal.missing();

    const refused = inTheFuture('notedOn', notedOn, this.clock.today());
    if (refused) return refused;

    const { userId, organisationId } = this.work.actor as UserActor;
    const note = {
      ...{ id: newId(), householdId, personId: personId ?? null, organisationId, kind, notedOn },
      ...{ writtenBy: userId, writtenAt: this.clock.now() },
    };
    await this.work.manager.insert(Note, { ...note, parts: parts.length });
    await this.work.manager.insert(
      NotePart,
      parts.map(({ protection, text }, index) => ({
        ...{ noteId: note.id, number: index + 1, protection },
        sealedText: this.cipher.seal(text, placeOf(note.id, index + 1)),
      })),
    );

    this.work.record({
      action: 'note.written',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { noteId: note.id, kind },
    });

    return { ...note, parts, leftOut: 0 };
  }
}

/** Where the words of a part belong: they open nowhere else. */
export function placeOf(noteId: string, number: number): string {
  return `note:${noteId}:${number}`;
}
