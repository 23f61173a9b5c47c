import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { Duty } from '../../law/homelessness/case-facts.js';
import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { Previews } from '../decisions/previews.service.js';
import { Duties } from '../duties/duties.service.js';
import { DUTY_WORDS } from './case.words.js';
import {
  askedBefore,
  asksForTerm,
  besideTheBoxes,
  defectsAsked,
  groundsOf,
  isAuthorised,
  needsOf,
  readEnding,
} from './ending.form.js';
import { OwnCases } from './own-case.js';
import { inWords } from './preview-words.js';
import { officersBut, supervisorsBut } from './supervisors.js';

/** Ending a duty on one of its grounds: only what the law allows, and only after a look at what would follow. */
@Pages('cases/:id/duties/:duty/end')
export class EndingPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly duties: Duties,
    private readonly previews: Previews,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const duty = dutyOf(asked);
    const application = await this.cases.one(asked, 'application.decide');
    if (!application) return Refusal.missing();
    return page('homelessness/pages/ending.njk', 'End a duty', {
      application,
      duty,
      name: DUTY_WORDS[duty],
      form: asked.form.startingFrom(boxes('endedOn', this.clock.today())),
      grounds: groundsOf(duty).map(([value, { ground, source }]) => ({ value, text: ground, hint: source.text })),
      known: needsOf(duty),
      facts: askedBefore(duty),
      defects: defectsAsked(duty),
      asksForTerm: asksForTerm(duty),
      supervisors: await supervisorsBut(asked.actor.userId, this.staff),
      authorisers: isAuthorised(duty) ? await officersBut(asked.actor.userId, this.staff) : [],
    });
  }

  @Post('check')
  @Page('application.decide', { again: 'show' })
  async check(@Ask() asked: Asked) {
    const duty = dutyOf(asked);
    const typed = readEnding(duty, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const preview = await this.previews.ofEnding(asked.id(), typed);
    if (isRefusal(preview)) return preview;
    if (!preview.allowed) {
      const { code, detail, errors, ...extra } = preview.refusal;
      return Refusal.rule(code, detail, errors, extra).naming(besideTheBoxes);
    }
    return page('homelessness/pages/ending-check.njk', 'Check the end of the duty', {
      applicationId: asked.id(),
      duty,
      name: DUTY_WORDS[duty],
      ground: ENDING_GROUNDS[typed.ground]?.ground,
      typed,
      follows: inWords(preview),
      carried: asked.form.carried(),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const typed = readEnding(dutyOf(asked), asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.duties.end(asked.id(), typed);
    return refused?.naming(besideTheBoxes) ?? seeOther(`/cases/${asked.id()}`, 'ended');
  }
}

function dutyOf({ params }: Asked): Duty {
  const duty = Object.keys(DUTY_WORDS).find((each) => each === params['duty']);
  if (!duty) throw Problem.notFound();
  return duty as Duty;
}
