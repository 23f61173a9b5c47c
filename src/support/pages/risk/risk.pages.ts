import { Get, Post } from '@nestjs/common';
import { Problem } from '../../../platform/http/problem.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, optional, readForm, text, versionSeen, yesOrNo } from '../../../web/forms/fields.js';
import { one } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ANSWERS, type Answer, RISK_TOOLS, type Topic, TOPIC_CODES } from '../../risk/dash.js';
import { nextTopic } from '../../risk/drafts/risk-draft.rules.js';
import { RiskDrafts } from '../../risk/drafts/risk-drafts.service.js';
import { LEVEL_COLOURS } from '../safety.words.js';
import { type Assessing, AssessingQueries } from './assessing.queries.js';
import { ANSWER_CHOICES, TOOL_CHOICES } from './risk.words.js';

const TOLD = { saved: 'Saved. A colleague can go on where you stop.' };
const LONGEST_REASON = 1000;

/** A risk assessment as it is asked: a list of its topics, one topic a page, judgement, and a last look before it is recorded. */
@Pages('people/:id/risk')
export class RiskPages {
  constructor(
    private readonly assessing: AssessingQueries,
    private readonly drafts: RiskDrafts,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('risk.assess')
  async list(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    if (!known.draft) return seeOther(`${here(asked)}/form`);
    return page('support/pages/risk/assessing.njk', 'Risk assessment', { ...shown(known), told: TOLD });
  }

  @Get('form')
  @Page('risk.assess')
  async form(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    const { tool = '', assessedOn = this.clock.today() } = known.draft ?? {};
    return page('support/pages/risk/form.njk', 'Risk assessment', {
      ...known,
      form: asked.form.startingFrom({ tool, ...boxes('assessedOn', assessedOn) }),
      tools: TOOL_CHOICES,
    });
  }

  @Post('form')
  @Page('risk.assess', { again: 'form' })
  async begin(@Ask() asked: Asked) {
    const typed = readForm(
      {
        tool: choice(RISK_TOOLS, 'Choose the form that you go through with them'),
        assessedOn: day('Enter the day on which you ask'),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const begun = await this.drafts.begin(asked.id(), typed);
    return isRefusal(begun) ? begun : seeOther(here(asked));
  }

  @Get('topics/:topic')
  @Page('risk.assess')
  async topic(@Ask() asked: Asked) {
    const topic = topicOf(asked);
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    if (!known.draft) return seeOther(`${here(asked)}/form`);
    const { topics, answers } = known.draft;
    if (!topics.includes(topic)) return Refusal.missing();
    const present = answers[topic];
    return page('support/pages/risk/topic.njk', 'Risk assessment', {
      ...known,
      topic,
      question: labelOf('dashTopics', topic),
      number: topics.indexOf(topic) + 1,
      of: topics.length,
      saved: present && asked.form.errors.length > 0 ? labelOf('dashAnswers', present) : null,
      before: present ?? '',
      form: asked.form.startingFrom(present ? { answer: present } : {}),
      choices: ANSWER_CHOICES,
    });
  }

  @Post('topics/:topic')
  @Page('risk.assess', { again: 'topic' })
  async answer(@Ask() asked: Asked) {
    const topic = topicOf(asked);
    const { values } = asked.form;
    const typed = readForm(
      { answer: choice(ANSWERS, 'Choose what they answered, or leave this topic for another time') },
      values,
    );
    if (typed instanceof FormErrors) return typed;
    const before = ANSWERS.find((each) => each === one(values, 'before')) ?? null;
    const kept = await this.drafts.answer(asked.id(), topic, typed.answer, before);
    if (isRefusal(kept)) return this.orGone(asked, kept);
    return seeOther(`${here(asked)}${await this.wayOn(asked, topic)}`, 'saved');
  }

  @Get('judgement')
  @Page('risk.assess')
  async judgement(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    const { draft } = known;
    if (!draft) return seeOther(`${here(asked)}/form`);
    const high = draft.judgedHigh === null ? '' : draft.judgedHigh ? 'yes' : 'no';
    return page('support/pages/risk/judgement.njk', 'Risk assessment', {
      ...shown(known),
      form: asked.form.startingFrom({ high, reason: draft.judgementReason ?? '' }),
      told: TOLD,
    });
  }

  @Post('judgement')
  @Page('risk.assess', { again: 'judgement' })
  async judge(@Ask() asked: Asked) {
    const { values } = asked.form;
    const said = readForm({ high: yesOrNo('Say whether you judge it to be high') }, values);
    const reason = text('Say why, in a sentence or two', LONGEST_REASON);
    const why = readForm({ reason: one(values, 'high') === 'yes' ? reason : optional(reason) }, values);
    if (said instanceof FormErrors || why instanceof FormErrors) return FormErrors.of(said, why);
    const kept = await this.drafts.judge(asked.id(), { high: said.high, reason: why.reason ?? null });
    return isRefusal(kept) ? this.orGone(asked, kept) : seeOther(here(asked), 'saved');
  }

  @Get('check')
  @Page('risk.assess')
  async check(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    if (!known.draft) return seeOther(`${here(asked)}/form`);
    return page('support/pages/risk/check.njk', 'Check the risk assessment', shown(known));
  }

  @Post('check')
  @Page('risk.assess', { again: 'check' })
  async finish(@Ask() asked: Asked) {
    const typed = readForm({ version: versionSeen('Read the answers again', 1) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const assessed = await this.drafts.finish(asked.id(), typed.version);
    return isRefusal(assessed) ? this.orGone(asked, assessed) : seeOther(`/people/${asked.id()}`, 'assessed');
  }

  @Post('leave')
  @Page('risk.assess', { again: 'list' })
  async leave(@Ask() asked: Asked) {
    const left = await this.drafts.leave(asked.id());
    return isRefusal(left) ? this.orGone(asked, left) : seeOther(`/people/${asked.id()}`, 'left');
  }

  private known(asked: Asked) {
    return this.assessing.of(asked.id(), asked.actor.organisationId);
  }

  /** A colleague has recorded it meanwhile, or left it: that is said where the person's assessments are. */
  private async orGone(asked: Asked, refused: Refusal) {
    const isGone = refused.kind === 'missing' && (await this.known(asked))?.draft === null;
    return isGone ? seeOther(`/people/${asked.id()}`, 'gone') : refused;
  }

  /** Where somebody is led who wants to go on: the next topic without an answer, and the list when there is none. */
  private async wayOn(asked: Asked, topic: Topic): Promise<string> {
    if (one(asked.form.values, 'then') !== 'next') return '';
    const draft = (await this.known(asked))?.draft;
    const next = draft && nextTopic(draft, topic);
    return next ? `/topics/${next}` : '';
  }
}

function here(asked: Asked): string {
  return `/people/${asked.id()}/risk`;
}

function topicOf({ params }: Asked): Topic {
  const topic = TOPIC_CODES.find((each) => each === params['topic']);
  if (!topic) throw Problem.notFound();
  return topic;
}

/** The draft with words beside its codes. */
function shown({ draft, ...person }: Assessing) {
  if (!draft) return person;
  const { answers } = draft;
  return {
    ...person,
    draft,
    toolWords: TOOL_CHOICES.find(({ value }) => value === draft.tool)?.text,
    colour: LEVEL_COLOURS[draft.level],
    next: nextTopic(draft),
    missing: draft.topics.filter((topic) => !answers[topic]).length,
    topics: draft.topics.map((topic) => ({ topic, words: labelOf('dashTopics', topic), answer: said(answers[topic]) })),
    concerns: draft.concerns.map((concern) => labelOf('riskConcerns', concern)),
    waiting: draft.waiting.map((event) => ({ ...event, words: labelOf('riskEvents', event.kind) })),
  };
}

function said(answer: Answer | undefined): string | null {
  return answer ? labelOf('dashAnswers', answer) : null;
}
