import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import {
  EXPLAINED_WAY_CODES,
  EXPLAINED_WAYS,
  WHY_NOT_TOLD,
  WHY_NOT_TOLD_CODES,
} from '../../changes-told/changes-told.codes.js';
import { ChangesToldQueries } from '../../changes-told/changes-told.queries.js';
import { ChangesToTell } from '../../changes-told/changes-told.service.js';
import { OwnCases } from '../own-case.js';

const EXPLANATION = {
  explainedOn: day('Enter the day on which you explained it'),
  way: choice(EXPLAINED_WAY_CODES, 'Say how you explained it'),
};
const NOT_TOLD = {
  changedOn: day('Enter the day on which it changed'),
  what: text('Write what changed'),
  whyNot: choice(WHY_NOT_TOLD_CODES, 'Say why they did not tell'),
  reasons: text('Write why that was no good reason for them'),
};
const TOLD = {
  explained: 'It is recorded that you explained it.',
  held: 'It is recorded, with your reasons. Nothing follows from it by itself.',
};
const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, words]) => ({ value, text: words }));

/** What people are told of telling the truth and of changes, and the rare change that may be held against them (s.214). */
@Pages('cases/:id/changes')
export class ChangesToldPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly queries: ChangesToldQueries,
    private readonly changes: ChangesToTell,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const found = await this.queries.read(asked.id());
    if (!application || !found) return Refusal.missing();
    return page('homelessness/pages/changes-told/changes-told.njk', 'Changes that are to be told', {
      application,
      ...found,
      explained: found.explained.map((each) => ({ ...each, how: EXPLAINED_WAYS[each.way] })),
      ways: choicesOf(EXPLAINED_WAYS),
      reasonsNotTold: choicesOf(WHY_NOT_TOLD),
      form: asked.form.startingFrom(boxes('explainedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post('explanations')
  @Page('application.decide', { again: 'show' })
  async explain(@Ask() asked: Asked) {
    const typed = readForm(EXPLANATION, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const explained = await this.changes.explain(asked.id(), typed);
    return isRefusal(explained) ? explained : seeOther(`/cases/${asked.id()}/changes`, 'explained');
  }

  @Post('not-told')
  @Page('application.decide', { again: 'show' })
  async hold(@Ask() asked: Asked) {
    const typed = readForm(NOT_TOLD, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const held = await this.changes.hold(asked.id(), typed);
    return isRefusal(held) ? held : seeOther(`/cases/${asked.id()}/changes`, 'held');
  }
}
