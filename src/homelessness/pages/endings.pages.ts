import { Get, Post } from '@nestjs/common';
import type { Duty } from '../../law/homelessness/case-facts.js';
import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, choices, day, readForm, text } from '../../web/forms/fields.js';
import { boxes } from '../../web/forms/boxes.js';
import type { Values } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { Previews } from '../decisions/previews.service.js';
import { Duties, type EndOfDuty } from '../duties/duties.service.js';
import { DUTY_WORDS } from './case.words.js';
import { inWords } from './preview-words.js';

/** Ending a duty on one of its grounds: only what the law allows, and only after a look at what would follow. */
@Pages('cases/:id/duties/:duty/end')
export class EndingPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly duties: Duties,
    private readonly previews: Previews,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const duty = dutyOf(asked);
    const application = await this.applications.whole(asked.id());
    if (!application) return Refusal.missing();
    return page('homelessness/pages/ending.njk', 'End a duty', {
      application,
      duty,
      name: DUTY_WORDS[duty],
      form: asked.form.startingFrom(boxes('endedOn', this.clock.today())),
      grounds: groundsOf(duty).map(([value, { ground, source }]) => ({ value, text: ground, hint: source.text })),
      known: needsOf(duty),
    });
  }

  @Post('check')
  @Page('application.decide', { again: 'show' })
  async check(@Ask() asked: Asked) {
    const duty = dutyOf(asked);
    const typed = read(duty, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const preview = await this.previews.ofEnding(asked.id(), typed);
    if (isRefusal(preview)) return preview;
    if (!preview.allowed) {
      const { code, detail, errors, ...extra } = preview.refusal;
      return Refusal.rule(code, detail, errors, extra);
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
    const typed = read(dutyOf(asked), asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.duties.end(asked.id(), typed);
    return refused ?? seeOther(`/cases/${asked.id()}`, 'ended');
  }
}

function read(duty: Duty, values: Values): EndOfDuty | FormErrors {
  const needs = needsOf(duty).map(({ value }) => value);
  const typed = readForm(
    {
      ground: choice(
        groundsOf(duty).map(([ground]) => ground),
        'Choose why the duty ends',
      ),
      known: choices(needs),
      reasons: text('Write the reasons, as the person will read them', 8000),
      endedOn: day('Enter the day on which it ends'),
    },
    values,
  );
  if (typed instanceof FormErrors) return typed;
  const { known, ...ending } = typed;
  return { duty, ...ending, facts: Object.fromEntries(known.map((fact) => [fact, true])) };
}

/** The grounds that an officer may use. */
function groundsOf(duty: Duty) {
  return Object.entries(ENDING_GROUNDS).filter(
    ([, ground]) => ground.duty === duty && !ground.guards.includes('never-by-an-officer'),
  );
}

/** What one ground or another needs to be so. */
function needsOf(duty: Duty) {
  const needs = new Map(
    groundsOf(duty).flatMap(([, ground]) => ground.needs.map(({ fact, wording }) => [fact, wording] as const)),
  );
  return [...needs].map(([value, wording]) => ({ value, text: wording.charAt(0).toUpperCase() + wording.slice(1) }));
}

function dutyOf({ params }: Asked): Duty {
  const duty = Object.keys(DUTY_WORDS).find((each) => each === params['duty']);
  if (!duty) throw Problem.notFound();
  return duty as Duty;
}
