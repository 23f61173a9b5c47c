import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { NOTICES, type Slot, SLOTS } from '../../law/homelessness/notices.js';
import { Clock } from '../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FileAnswer, FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, type Field, optional, readForm, text } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { DELIVERIES } from '../letters/delivery.codes.js';
import { letterPdf } from '../letters/letter-pdf.js';
import { TO_OTHERS } from '../letters/letter.words.js';
import type { Draft } from '../letters/letters.service.js';
import { Notices } from '../notices/notices.service.js';
import { DELIVERY_CHOICES } from './case.words.js';
import { OwnCases } from './own-case.js';
import { supervisorsBut } from './supervisors.js';

const LONGEST_PART = 8000;

type Parts = Partial<Record<Slot, string>>;

/** A letter: as it would go today, sent a way that is safe, and read again exactly as it went. */
@Pages('cases/:id/letters/:notice')
export class LetterPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly notices: Notices,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const notice = application?.notices.find(({ id }) => id === asked.id('notice'));
    if (!application || !notice) return Refusal.missing();
    if (notice.status === 'issued') return seeOther(`/cases/${application.id}/letters/${notice.id}/as-it-went`);
    const draft = await this.notices.draft(application.id, notice.id, partsOf(asked.form.values));
    if (isRefusal(draft)) return draft;
    return page('homelessness/pages/letter-draft.njk', 'Letter', {
      application,
      notice,
      name: NOTICES[notice.notice].name,
      draft,
      missing: draft.missing.map(({ slot, mustSay }) => ({ slot, text: `What to write: ${mustSay}` })),
      typed: Object.entries(partsOf(asked.form.values)).map(([slot]) => ({
        slot,
        text: `What you wrote: ${SLOTS[slot as Slot]}`,
      })),
      posts: TO_OTHERS.get(notice.notice),
      deliveries: DELIVERY_CHOICES,
      supervisors: mayBeAnsweredFor(draft) ? await supervisorsBut(asked.actor.userId, this.staff) : null,
    });
  }

  /** Shows the letter again with one's own words in it, and what it still lacks. */
  @Post('draft')
  @Page('application.decide', { again: 'show' })
  async draft(@Ask() asked: Asked) {
    const parts = readParts(asked.form.values);
    if (parts instanceof FormErrors) return parts;
    const draft = await this.notices.draft(asked.id(), asked.id('notice'), parts);
    if (isRefusal(draft)) return draft;
    const lacks = draft.missing.map(({ slot, mustSay }) => ({ field: fieldOf(slot), message: `Write ${mustSay}` }));
    return lacks.length > 0 ? new FormErrors(lacks) : this.show(asked);
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async issue(@Ask() asked: Asked) {
    const typed = readForm(
      {
        delivery: choice(DELIVERIES, 'Choose how it reaches them'),
        namedPost: optional(text('', 200)),
        'override.supervisorId': optional(text('', 40)),
        overrideReason: optional(text('', 1000)),
      },
      asked.form.values,
    );
    const parts = readParts(asked.form.values);
    if (typed instanceof FormErrors || parts instanceof FormErrors) return FormErrors.of(parts, typed);
    const { delivery, namedPost, overrideReason: reason, 'override.supervisorId': supervisorId } = typed;
    if (supervisorId && !reason) {
      return new FormErrors([{ field: 'overrideReason', message: 'Write why they answer for this way' }]);
    }
    const refused = await this.notices.issue(asked.id(), asked.id('notice'), {
      issuedOn: this.clock.today(),
      parts,
      delivery,
      ...(namedPost ? { namedPost } : {}),
      ...(supervisorId && reason ? { override: { supervisorId, reason } } : {}),
    });
    return refused ?? seeOther(`/cases/${asked.id()}`, 'issued');
  }

  @Get('as-it-went')
  @Page('application.decide')
  async read(@Ask() asked: Asked) {
    const issued = await this.notices.letter(asked.id(), asked.id('notice'));
    if (isRefusal(issued)) return issued;
    return page('homelessness/pages/letter.njk', 'Letter', {
      ...issued,
      applicationId: asked.id(),
      noticeId: asked.id('notice'),
      way: DELIVERY_CHOICES.find(({ value }) => value === issued.delivery)?.text,
    });
  }

  @Get('letter.pdf')
  @Page('application.decide')
  async paper(@Ask() asked: Asked) {
    const issued = await this.notices.letter(asked.id(), asked.id('notice'));
    if (isRefusal(issued)) return issued;
    return new FileAnswer('letter.pdf', 'application/pdf', await letterPdf(issued.letter), true);
  }
}

/** Whether a supervisor may answer for all that stands against the safe contact. */
function mayBeAnsweredFor({ safeContact }: Draft): boolean {
  return safeContact.length > 0 && safeContact.every(({ mayBeOverridden }) => mayBeOverridden);
}

/** One's own words for parts of the letter, by the part's name; nobody's are cut short. */
function readParts(values: Values): Parts | FormErrors {
  const fields = Object.keys(SLOTS).map((slot) => [slot, optional(text('', LONGEST_PART))] as const);
  return readForm(Object.fromEntries(fields) as Record<Slot, Field<string | undefined>>, values, fieldOf);
}

/** The same as it stands, too long or not. */
function partsOf(values: Values): Parts {
  const written = Object.keys(SLOTS).map((slot) => [slot, one(values, fieldOf(slot))] as const);
  return Object.fromEntries(written.filter(([, words]) => words !== undefined));
}

function fieldOf(slot: string): string {
  return `part-${slot}`;
}
