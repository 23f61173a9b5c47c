import { Get, Post } from '@nestjs/common';
import { withDaysInWords } from '../../../shared/days-in-words.js';
import { isRefusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readForm, versionSeen } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { type CaseAtHand, CaseQuestions } from '../answers/case-questions.service.js';
import { type QuestionName, QUESTION_NAMES, QUESTIONS } from '../answers/questions.js';
import { wordsOf } from '../labels/label-list.js';
import { listNamed } from '../labels/lists.js';
import { quarterInWords, quarterNamed } from '../quarter.js';
import { whereInWords } from './return.words.js';

const HINTS = {
  error: 'The quarter cannot be signed off without it',
  warning: 'Not answered. Nothing is held up by it',
};

/** What an officer is asked of a case for the H-CLIC return, because no record says it. */
@Pages('cases/:id/h-clic')
export class CaseQuestionsPages {
  constructor(private readonly questions: CaseQuestions) {}

  @Get()
  @Page('h-clic.answer')
  async show(@Ask() asked: Asked) {
    const found = await this.questions.read(asked.id());
    if (isRefusal(found)) return found;
    const shown = found.questions.map((each) => questionShown(each, found));
    const answers = found.questions.map(({ question, answer }) => [fieldOf(question), answer ?? '']);
    return page('reporting/h-clic/pages/case-questions.njk', 'H-CLIC questions', {
      here: `/cases/${asked.id()}`,
      quarter: quarterInWords(quarterNamed(found.quarter)),
      version: found.version,
      asked: shown
        .filter(({ isOpen }) => isOpen)
        .toSorted((one, other) => Number(other.isNeeded) - Number(one.isNeeded)),
      others: shown.filter(({ isOpen }) => !isOpen),
      kept: shown.filter(({ kept }) => kept.length > 0),
      wrong: found.faults
        .filter(({ field }) => !(field in QUESTIONS))
        .map((fault) => ({ ...fault, where: whereInWords(fault), wrong: withDaysInWords(fault.wrong) })),
      form: asked.form.startingFrom(Object.fromEntries(answers)),
      told: { answered: 'The answers are kept with the case.' },
    });
  }

  @Post()
  @Page('h-clic.answer', { again: 'show' })
  async answer(@Ask() asked: Asked) {
    const { form } = asked;
    const typed = readForm({ version: versionSeen('Open the page anew') }, form.values);
    if (typed instanceof FormErrors) return typed;
    const answers = Object.fromEntries(
      QUESTION_NAMES.map((name) => {
        const chosen = form.all(fieldOf(name)).filter((key) => key !== '');
        return [name, QUESTIONS[name].many ? chosen : (chosen[0] ?? null)];
      }),
    );
    const answered = await this.questions.answer(asked.id(), typed.version, answers);
    return isRefusal(answered) ? answered : seeOther(`/cases/${asked.id()}/h-clic`, 'answered');
  }
}

/** A question's field, named as refusals name it. */
function fieldOf(question: string): string {
  return `answers.${question}`;
}

/** A question with its labels, and an answer that was a label once. It is open where this quarter wants it or it has an answer. */
function questionShown({ question, words, many, answer, labels }: CaseAtHand['questions'][number], found: CaseAtHand) {
  const fault = found.faults.find(({ field }) => field === question);
  const offered = labels.map(({ key, label }) => ({ value: key, text: label }));
  const before = [answer ?? []].flat().filter((key) => !offered.some(({ value }) => value === key));
  const { list } = QUESTIONS[question as QuestionName];
  return {
    ...{ field: fieldOf(question), words, many, hint: fault && HINTS[fault.level] },
    isNeeded: fault?.level === 'error',
    isOpen: fault !== undefined || answer !== null,
    kept: [answer ?? []].flat().map((key) => wordsOf(listNamed(list), key)),
    labels: [...offered, ...before.map((key) => ({ value: key, text: wordsOf(listNamed(list), key) }))],
  };
}
