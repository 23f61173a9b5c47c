import { Injectable } from '@nestjs/common';
import { incompleteLetter } from '../../law/homelessness/incomplete-letter.js';
import {
  emptySlots,
  lawfulParts,
  type LetterFacts,
  mandatorySlots,
  type NoticeCode,
  type Slot,
  SLOTS,
} from '../../law/homelessness/notices.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { type ReachableBy, SafeContacts } from '../../people/safe-contacts.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { noLongerShared } from '../applications/case-records.js';
import { Supervisors } from '../decisions/supervisors.js';
import type { DueNotice } from '../notices/case-notices.js';
import { compose, wordsOf, type Words } from './compose.js';
import type { Delivery } from './delivery.codes.js';
import { refuseUnsafe, refuseWrongWay, standsAgainst, type Unsafe } from './delivery.rules.js';
import type { Letter } from './letter.js';
import { wordsNotInPdf } from './letter-script.js';
import { type KeptLetter, LetterStore } from './letter-store.js';
import { LetterPost } from './letter-post.js';
import { LetterRecords } from './letter-records.js';

/** What an officer says of a letter: its own words for some parts, and how it goes. */
export interface LetterCommand {
  readonly issuedOn: LocalDate;
  /** The officer's own words for parts of it; the rest is taken from the record. */
  readonly parts?: Words;
  readonly delivery?: Delivery;
  /** To whom a notice goes that tells where a household is. */
  readonly namedPost?: string;
  /** A supervisor other than the officer who answers for a way that the record warns of, and why. */
  readonly override?: { readonly supervisorId: string; readonly reason: string };
}

/** A letter that has not gone yet, as it would be. */
export interface Draft {
  readonly letter: Letter;
  /** Parts that it must have and that nobody has said yet, with what each must say. */
  readonly missing: readonly { readonly slot: Slot; readonly mustSay: string }[];
  /** What stands against sending it by the safe contact. */
  readonly safeContact: readonly Unsafe[];
  /** Words in letters that the PDF cannot show, and the page can. */
  readonly notInPdf: readonly string[];
}

/** A letter that has gone. */
export interface ReadLetter extends Pick<KeptLetter, 'delivery' | 'collectFrom' | 'issuedAt' | 'sent'> {
  readonly letter: Letter;
  /** SHA-256 of the letter as it was sealed, in hexadecimal digits. */
  readonly digest: string;
}

interface Way {
  /** Undefined where it does not go by the safe contact. */
  readonly contact: ReachableBy | null | undefined;
  readonly unsafe: readonly Unsafe[];
}

interface Whole {
  readonly letter: Letter;
  readonly missing: readonly Slot[];
}

/** Writes letters from the record, lets them go only whole and only a way that is safe, and keeps them exactly as they went. */
@Injectable()
export class Letters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: LetterRecords,
    private readonly households: HouseholdQueries,
    private readonly contacts: SafeContacts,
    private readonly supervisors: Supervisors,
    private readonly store: LetterStore,
    private readonly post: LetterPost,
    private readonly clock: Clock,
  ) {}

  /** The letter as it would go today. Refusals: missing, `unknown-part`. */
  async draft(application: Application, notice: DueNotice, parts: Words = {}): Promise<Draft | Refusal> {
    const written = await this.written(application, notice, { issuedOn: this.clock.today(), parts });
    if (isRefusal(written)) return written;
    const contact = await this.contacts.reachableBy(application.householdId);
    return {
      letter: written.letter,
      missing: written.missing.map((slot) => ({ slot, mustSay: SLOTS[slot] })),
      safeContact: standsAgainst(contact, this.clock.today()),
      notInPdf: wordsNotInPdf(written.letter),
    };
  }

  /**
   * Seals the letter as it goes. Refusals: missing, `unknown-part`, `unlawful-step` while a part is empty, `named-post-needed`,
   * `not-to-a-post`, `channel-not-safe`, `not-a-supervisor`.
   */
  async seal(application: Application, notice: DueNotice, command: LetterCommand): Promise<null | Refusal> {
    const written = await this.written(application, notice, command);
    if (isRefusal(written)) return written;
    const incomplete = incompleteLetter(notice.notice, written.missing);
    if (incomplete) return unlawfulRefusal(incomplete);
    const way = await this.wayOf(application, notice, command);
    if (isRefusal(way)) return way;
    const { contact, unsafe } = way;
    const { delivery = 'collect-at-office', override } = command;

    const { userId } = this.work.actor as UserActor;
    await this.store.keep(written.letter, {
      noticeId: notice.id,
      applicationId: application.id,
      delivery,
      collectFrom: isCollected(delivery, contact) ? command.issuedOn : null,
      overriddenBy: unsafe.length > 0 ? (override?.supervisorId ?? null) : null,
      issuedBy: userId,
      issuedAt: this.clock.now(),
    });
    if (contact) await this.post.begin(notice.id, contact.channel);
    await this.keepOverride(application, notice.id, command, unsafe);

    return null;
  }

  /**
   * Lets a letter count that was written elsewhere, once it has every part that the law asks for and went a way that is safe; nothing of it
   * is kept but who answered for its way. Null when it is in order. Refusals: `unlawful-step`, `named-post-needed`, `not-to-a-post`,
   * `channel-not-safe`, `not-a-supervisor`.
   */
  async countWrittenElsewhere(
    application: Application,
    notice: DueNotice,
    command: LetterCommand & { readonly tells: readonly string[] },
  ): Promise<Refusal | null> {
    const way = await this.wayOf(application, notice, command);
    if (isRefusal(way)) return way;
    const known = await this.records.of(application, notice, command.issuedOn);
    if (!known) return noLongerShared();
    const missing = lawfulParts(notice.notice, known.facts).filter((slot) => !command.tells.includes(slot));
    const incomplete = incompleteLetter(notice.notice, missing);
    if (incomplete) return unlawfulRefusal(incomplete);

    await this.keepOverride(application, notice.id, command, way.unsafe);
    return null;
  }

  /**
   * A letter exactly as it went. Refusal: missing when it has not gone, was written elsewhere, is another council's, or bears the name of
   * a household that is not open to the caller any more.
   */
  async issued(applicationId: string, noticeId: string): Promise<ReadLetter | Refusal> {
    const kept = await this.store.of(applicationId, noticeId);
    if (!kept || !(await this.households.sees(kept.householdId))) return Refusal.missing();
    const { letter, digest, delivery, collectFrom, issuedAt, sent } = kept;
    this.work.record({
      action: 'letter.read',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { noticeId },
    });
    return { letter, digest: digest.toString('hex'), delivery, collectFrom, issuedAt, sent };
  }

  /** The way in which a letter goes, with what stands against it that a supervisor answers for; the refusal of one that is not safe. */
  private async wayOf(
    { organisationId, householdId }: Application,
    { notice }: DueNotice,
    { delivery = 'collect-at-office', namedPost, override }: LetterCommand,
  ): Promise<Way | Refusal> {
    const refused =
      refuseWrongWay(notice, delivery, namedPost) ??
      (await this.supervisors.refuseUnlessOne(override?.supervisorId, organisationId, 'override.supervisorId'));
    if (refused) return refused;
    const contact = delivery === 'safe-contact' ? await this.contacts.reachableBy(householdId) : undefined;
    const unsafe = contact === undefined ? [] : standsAgainst(contact, this.clock.today());
    return refuseUnsafe(unsafe, Boolean(override)) ?? { contact, unsafe };
  }

  private async keepOverride(
    application: Application,
    noticeId: string,
    { override, issuedOn }: LetterCommand,
    unsafe: readonly Unsafe[],
  ): Promise<void> {
    if (!override || unsafe.length === 0) return;
    const { supervisorId, reason } = override;
    this.work.record({
      action: 'letter.way-overridden',
      outcome: 'done',
      subjectType: 'application',
      subjectId: application.id,
      details: { noticeId, supervisorId, warnings: unsafe.map(({ code }) => code) },
    });
    await this.supervisors.keepAgreement(application, ['correspondence-gate'], {
      ...{ step: 'letter', subjectId: noticeId, agreedBy: supervisorId, reasons: reason, onDay: issuedOn },
    });
  }

  private async written(
    application: Application,
    { notice: code, decisionId, subjectId }: Pick<DueNotice, 'notice' | 'decisionId' | 'subjectId'>,
    { issuedOn, parts = {}, namedPost }: Pick<LetterCommand, 'issuedOn' | 'parts' | 'namedPost'>,
  ): Promise<Whole | Refusal> {
    const known = await this.records.of(application, { notice: code, decisionId, subjectId }, issuedOn);
    if (!known) return noLongerShared();
    const { record, facts } = known;
    const unknown = unknownPart(code, facts, parts);
    if (unknown) return unknown;
    const words = wordsOf(code, facts, record, parts);
    return { letter: compose(code, record, words, namedPost), missing: emptySlots(code, facts, words) };
  }
}

function unknownPart(code: NoticeCode, facts: LetterFacts, parts: Words): Refusal | null {
  const slots = mandatorySlots(code, facts);
  const unknown = Object.keys(parts).find((slot) => !slots.includes(slot as Slot));
  if (unknown === undefined) return null;
  return Refusal.rule('unknown-part', 'This letter has no such part.', [
    { field: `parts.${unknown}`, code: 'unknown-part', message: `Its parts are: ${slots.join(', ')}.` },
  ]);
}

/** At the office, or by a way that can only tell that it is there: not even the shortest letter goes by text. */
function isCollected(delivery: Delivery, contact: ReachableBy | null | undefined): boolean {
  return delivery === 'collect-at-office' || contact?.channel === 'text' || contact?.channel === 'phone';
}
