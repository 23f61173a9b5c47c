import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { HELP_ANSWERS, HELP_BODIES } from '../../help-asked/help-asked.codes.js';
import { HelpAskedQueries, type ReadHelp } from '../../help-asked/help-asked.queries.js';
import { HelpFromOthers } from '../../help-asked/help-asked.service.js';
import { OwnCases } from '../own-case.js';
import { ANSWER, CHASE, REQUEST } from './help-asked.forms.js';

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, text]) => ({ value, text }));
const TOLD = {
  asked: 'It is recorded. You have a task for the day by which you look for an answer.',
  chased: 'It is recorded that you asked again.',
  answered: 'The answer is recorded.',
};

/** Help that is asked of others: another council, a registered provider, social services, and who else may help (s.213). */
@Pages('cases/:id/help')
export class HelpAskedPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly queries: HelpAskedQueries,
    private readonly help: HelpFromOthers,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('help.ask')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'help.ask');
    const items = await this.queries.read(asked.id());
    if (!application || !items) return Refusal.missing();
    const councils = await this.directory.authorities();
    return page('homelessness/pages/help-asked/help-asked.njk', 'Help asked of others', {
      application,
      items: items.map(shown),
      bodies: choicesOf(HELP_BODIES),
      councils: councils.map(({ code, name }) => ({ value: code, text: name })),
      form: asked.form.startingFrom(boxes('askedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post()
  @Page('help.ask', { again: 'show' })
  async ask(@Ask() asked: Asked) {
    const typed = readForm(REQUEST, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { authorityCode = null, agreedOn = null, ...request } = typed;
    return done(asked, await this.help.ask(asked.id(), { ...request, authorityCode, agreedOn }), 'asked');
  }

  @Get(':help')
  @Page('help.ask')
  async one(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'help.ask');
    const help = (await this.queries.read(asked.id()))?.find(({ id }) => id === asked.id('help'));
    if (!application || !help) return Refusal.missing();
    const council = help.authorityCode && (await this.directory.authority(help.authorityCode));
    return page('homelessness/pages/help-asked/help.njk', 'Help asked of somebody else', {
      application,
      help: shown(help),
      council: council ? council.name : null,
      answers: choicesOf(HELP_ANSWERS),
      form: asked.form.startingFrom({
        ...boxes('chasedOn', this.clock.today()),
        ...boxes('answeredOn', this.clock.today()),
      }),
      told: TOLD,
    });
  }

  @Post(':help/chase')
  @Page('help.ask', { again: 'one' })
  async chase(@Ask() asked: Asked) {
    const typed = readForm(CHASE, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, await this.help.chase(asked.id(), asked.id('help'), typed), 'chased');
  }

  @Post(':help/answer')
  @Page('help.ask', { again: 'one' })
  async answer(@Ask() asked: Asked) {
    const typed = readForm(ANSWER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, await this.help.answer(asked.id(), asked.id('help'), typed), 'answered');
  }
}

function done(asked: Asked, help: ReadHelp | Refusal, how: keyof typeof TOLD) {
  return isRefusal(help) ? help : seeOther(`/cases/${asked.id()}/help/${help.id}`, how);
}

/** A request with whom it went to and where it stands, in words. */
function shown(help: ReadHelp) {
  return {
    ...help,
    bodyName: HELP_BODIES[help.body],
    standing: help.answer
      ? { text: HELP_ANSWERS[help.answer], colour: 'grey' }
      : { text: 'No answer yet', colour: 'blue' },
  };
}
