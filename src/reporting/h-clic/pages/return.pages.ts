import { Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaffQueries } from '../../../access/staff.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { pageOf, readCursor } from '../../../platform/http/page.js';
import { withDaysInWords } from '../../../shared/days-in-words.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readCookies } from '../../../web/cookies.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { PageSessions } from '../../../web/page-sessions.js';
import { sendReturn } from '../http/return-answer.js';
import { Mappings } from '../mapping/mappings.service.js';
import { VERSION } from '../mapping/read-mapping.js';
import { ReturnQueries } from '../snapshot/return.queries.js';
import { refuseSignOff } from '../snapshot/return.rules.js';
import type { ReturnView } from '../snapshot/return.view.js';
import { Returns } from '../snapshot/returns.service.js';
import { ReturnFiles } from '../xml/return-file.service.js';
import { quarterInWords } from '../quarter.js';
import { STATUS_WORDS, whereInWords } from './return.words.js';

const CASES = 25;
const TOLD = {
  begun: 'Its cases are being gathered. You can leave this page: it goes on.',
  'signed-off': 'The quarter is signed off, and stays as it is now.',
};

/** One quarter: how far it is gathered, what is wrong with which case, signing it off, and the file that is sent. */
@Pages('reports/h-clic/:id')
export class ReturnPages {
  constructor(
    private readonly queries: ReturnQueries,
    private readonly returns: Returns,
    private readonly mappings: Mappings,
    private readonly files: ReturnFiles,
    private readonly staff: StaffQueries,
    private readonly sessions: PageSessions,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('h-clic.return')
  show(@Ask() asked: Asked) {
    return this.shown(asked);
  }

  /** The same page, as it asks for itself again and again while the cases are gathered: that keeps no session awake. */
  @Get('how-far')
  @Page('h-clic.return', { byItself: true })
  showAgain(@Ask() asked: Asked) {
    return this.shown(asked);
  }

  /** The last look: what is frozen, before it is. */
  @Get('sign-off')
  @Page('h-clic.return')
  async look(@Ask() asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (isRefusal(found)) return found;
    return page('reporting/h-clic/pages/sign-off.njk', 'Sign off', {
      ...headOf(found),
      seen: seenOf(found),
      keptFromSigningOff: this.whyNot(found),
    });
  }

  @Post('sign-off')
  @Page('h-clic.return', { again: 'look' })
  async signOff(@Ask() asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (isRefusal(found)) return found;
    if (found.status === 'gathered' && asked.form.value('seen') !== seenOf(found)) {
      return new FormErrors([
        { message: 'The cases were gathered again since you looked. Look at these figures first.' },
      ]);
    }
    const signedOff = await this.returns.signOff(found.id);
    return isRefusal(signedOff) ? signedOff : seeOther(`/reports/h-clic/${signedOff.id}`, 'signed-off');
  }

  /** The file that is sent, with a version of the mapping. */
  @Get('return.xml')
  @Page('h-clic.return', { ownTransaction: true })
  async file(@Ask() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const version = asked.query('mapping') ?? '';
    if (!VERSION.test(version)) return Refusal.missing();
    const identify = this.sessions.admission(readCookies(request), () => undefined);
    const file = await this.files.of(asked.id(), version, (part) => this.work.run(identify, part, request.id));
    return isRefusal(file) ? file : sendReturn(reply, file);
  }

  private async shown(asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (isRefusal(found)) return found;
    const isGathered = found.status !== 'gathering';
    return page('reporting/h-clic/pages/return.njk', 'H-CLIC return', {
      ...headOf(found),
      percent: Math.floor(found.progress * 100),
      signedOffBy: found.signedOffBy && (await this.staff.namesOf([found.signedOffBy])).get(found.signedOffBy),
      keptFromSigningOff: this.whyNot(found),
      ...(isGathered ? { ...(await this.faults(asked, found)), file: await this.fileOf(asked, found) } : {}),
      told: TOLD,
    });
  }

  /** Cases with something wrong: those that keep it from being signed off, or all of them. */
  private async faults(asked: Asked, { id, withErrors }: ReturnView) {
    const level = withErrors > 0 && asked.query('level') !== 'any' ? 'error' : 'any';
    const cursor = asked.query('cursor');
    const rows = await this.queries.faulty(id, level, { after: readCursor(cursor, 1)?.[0] ?? '', limit: CASES });
    if (isRefusal(rows)) return {};
    const { items, nextCursor } = pageOf(rows, CASES, ({ reference }) => [reference]);
    const here = `/reports/h-clic/${id}?level=${level}`;
    return {
      level,
      faulty: items.map(({ reference, applicationId, faults }) => ({
        reference,
        applicationId,
        faults: faults
          .map((fault) => ({ ...fault, where: whereInWords(fault), wrong: withDaysInWords(fault.wrong) }))
          .sort((one, other) => Number(other.level === 'error') - Number(one.level === 'error')),
      })),
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
    };
  }

  /** What the file is written with, and what that lacks; null while no mapping is meant for this quarter. */
  private async fileOf(asked: Asked, { id, firstDay }: ReturnView) {
    const meant = (await this.mappings.list())
      .filter(({ inForceFrom }) => inForceFrom <= firstDay)
      .sort((one, other) => other.inForceFrom.localeCompare(one.inForceFrom));
    const chosen = meant.find(({ version }) => version === asked.query('mapping')) ?? meant[0];
    if (!chosen) return null;
    const lacking = await this.files.lacking(id, chosen.version);
    if (isRefusal(lacking)) return null;
    return { mapping: chosen.version, others: meant.filter((each) => each !== chosen), lacking };
  }

  private whyNot(found: ReturnView): string | null {
    const refused = refuseSignOff(found, this.clock.today());
    return refused && withDaysInWords(refused.detail);
  }
}

function headOf(found: ReturnView) {
  return {
    quarter: { ...found, text: quarterInWords(found) },
    state: STATUS_WORDS[found.status],
    here: `/reports/h-clic/${found.id}`,
  };
}

/** Which gathering somebody has looked at. */
function seenOf({ gatheredAt }: ReturnView): string {
  return gatheredAt?.toISOString() ?? '';
}
