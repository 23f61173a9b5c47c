import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { type LetterCommand, Letters } from '../letters/letters.service.js';
import { AfterALetter } from './after-a-letter.js';
import { CaseNotices } from './case-notices.js';
import { CaseRecords } from '../applications/case-records.js';
import { backDated, beforeItsSubject, beforeTheApproach, inTheFuture } from '../dated.js';

/** A letter that goes: written here from the record, or written elsewhere, and then which parts it has. */
export type IssueCommand = LetterCommand & { readonly tells?: readonly string[] };

/** Lets letters go. What they say, and which way is safe, is decided in `letters/`. */
@Injectable()
export class Notices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly notices: CaseNotices,
    private readonly letters: Letters,
    private readonly after: AfterALetter,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues a letter that is due. Refusals: missing, `in-the-future`, `before-the-approach`, `notice-not-due`, `back-dated`,
   * `before-its-subject`, `unlawful-step` while a part is empty, `unknown-part`, `named-post-needed`, `not-to-a-post`, `channel-not-safe`, `not-a-supervisor`.
   */
  async issue(applicationId: string, noticeId: string, command: IssueCommand): Promise<Refusal | null> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const { issuedOn, tells } = command;
    const misdated =
      inTheFuture('issuedOn', issuedOn, this.clock.today()) ??
      beforeTheApproach('issuedOn', issuedOn, application.approachedOn);
    if (misdated) return misdated;

    const notice = await this.notices.dueOne(applicationId, noticeId);
    if (!notice) return Refusal.clash('notice-not-due', 'No such notice is due on this application.');
    const untrue = tells
      ? beforeItsSubject('issuedOn', issuedOn, notice.notBefore)
      : backDated('issuedOn', issuedOn, this.clock.today());
    if (untrue) return untrue;
    const refused = tells
      ? await this.letters.countWrittenElsewhere(application, notice, { ...command, tells })
      : await this.letters.seal(application, notice, command);
    if (refused) return refused;

    // One that was written here says itself to whom it went.
    await this.notices.issued(noticeId, issuedOn, tells ? command.namedPost : null);
    const unlawful = await this.after.follow(application, notice, issuedOn);
    if (unlawful) return unlawful;

    this.work.record({
      action: 'notice.issued',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { noticeId, ...(tells ? { writtenElsewhere: true } : {}) },
    });

    return null;
  }

  /** A letter that is due, as it would go today. Refusals: missing, forbidden, `notice-not-due`, `unknown-part`. */
  async draft(applicationId: string, noticeId: string, parts: LetterCommand['parts'] = {}) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const notice = await this.notices.dueOne(applicationId, noticeId);
    if (!notice) return Refusal.clash('notice-not-due', 'No such notice is due on this application.');
    return this.letters.draft(application, notice, parts);
  }

  /** A letter that has gone, exactly as it went. Refusal: missing, also of one that was written elsewhere. */
  letter(applicationId: string, noticeId: string) {
    return this.letters.issued(applicationId, noticeId);
  }
}
