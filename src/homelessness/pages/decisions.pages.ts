import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import type { Question } from '../../law/homelessness/case-facts.js';
import { HELPED_BY_AN_OFFER, lastDayToApplyAgain } from '../../law/homelessness/duties/applying-again.js';
import { OUTCOMES } from '../../law/homelessness/decisions/decision-checks.js';
import { elementsNotFound } from '../../law/homelessness/decisions/intentionality.js';
import { BINDING_FINDINGS } from '../../law/homelessness/referral/passed-on.js';
import { PRIORITY_NEED } from '../../law/homelessness/priority-need/priority-need.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { isLocalDate, type LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, choices, day, optional, readForm, text } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import { boxes } from '../../web/forms/boxes.js';
import { Ask, Page, Pages } from '../../web/page.js';
import type { WholeApplication } from '../applications/application.queries.js';
import { Decisions, type NewDecision } from '../decisions/decisions.service.js';
import { Previews } from '../decisions/previews.service.js';
import { PASSED_ON_WORDS, QUESTION_WORDS } from './case.words.js';
import { OwnCases } from './own-case.js';
import { inWords } from './preview-words.js';
import { supervisorsBut } from './supervisors.js';

const CATEGORIES = Object.entries(PRIORITY_NEED).map(([value, { category }]) => ({ value, text: category }));

/** Deciding one statutory question: filled in, checked with what would follow from it, and recorded. */
@Pages('cases/:id/decisions/:question')
export class DecisionPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly decisions: Decisions,
    private readonly previews: Previews,
    private readonly staff: StaffQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const question = questionOf(asked);
    const application = await this.cases.one(asked, 'application.decide');
    if (!application) return Refusal.missing();
    const { text: words, section, outcomes } = QUESTION_WORDS[question];
    return page('homelessness/pages/decision.njk', words, {
      application,
      question,
      section,
      form: asked.form.startingFrom({
        ...boxes('decidedOn', this.clock.today()),
        ...boxes('privateOfferAcceptedOn', offerSaid(application.decisions, question)),
      }),
      standing: await this.standing(application.decisions, question),
      outcomes: Object.entries(outcomes).map(([value, answer]) => ({ value, text: answer })),
      facts: factsAskedOf(question, application.channel === 'another-council'),
      categories: question === 'priority-need' ? CATEGORIES : [],
      offerHelps: question === 'priority-need' && mayBeInTime(application.approachedOn) && HELPED_BY_AN_OFFER,
      councils: question === 'referral' ? await this.directory.areaChoices() : [],
      supervisors: await supervisorsBut(asked.actor.userId, this.staff),
    });
  }

  /** Shows what would follow, by taking the very step and undoing it; what the law forbids is explained on the form. */
  @Post('check')
  @Page('application.decide', { again: 'show' })
  async check(@Ask() asked: Asked) {
    const question = questionOf(asked);
    const typed = this.read(question, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const preview = await this.previews.ofDecision(asked.id(), typed);
    if (isRefusal(preview)) return preview;
    if (!preview.allowed) {
      const { code, detail, errors, ...extra } = preview.refusal;
      return Refusal.rule(code, detail, errors, extra).naming(besideItsQuestion);
    }
    const open = stillOpen(typed);
    if (open) return open;
    const { text: words, outcomes } = QUESTION_WORDS[question];
    return page('homelessness/pages/decision-check.njk', 'Check the decision', {
      applicationId: asked.id(),
      question,
      words,
      answer: outcomes[typed.outcome],
      typed,
      known: factsAskedOf(question, true).flatMap(({ name, asks }) => {
        const said = typed.facts?.[name];
        return said === undefined ? [] : [{ asks, said: said ? 'Yes' : 'No' }];
      }),
      acceptedOn: typed.facts?.['privateOfferAcceptedOn'],
      secondOfficer: (await supervisorsBut(asked.actor.userId, this.staff)).find(
        ({ value }) => value === typed.secondOfficerId,
      )?.text,
      categories: preview.categories.map((code) => PRIORITY_NEED[code as keyof typeof PRIORITY_NEED].category),
      follows: inWords(preview),
      carried: asked.form.carried(),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async decide(@Ask() asked: Asked) {
    const typed = this.read(questionOf(asked), asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const open = stillOpen(typed);
    if (open) return open;
    const decided = await this.decisions.decide(asked.id(), typed);
    return isRefusal(decided) ? decided.naming(besideItsQuestion) : seeOther(`/cases/${asked.id()}`, 'decided');
  }

  /** The decision that stands, as whoever decides has to read it before theirs replaces it. */
  private async standing(decisions: WholeApplication['decisions'], question: Question) {
    const last = decisions.findLast((made) => made.question === question);
    if (!last) return undefined;
    const { id, decidedOn, decidedBy, reasons, outcome } = last;
    const names = await this.staff.namesOf(decidedBy === null ? [] : [decidedBy]);
    const found = QUESTION_WORDS[question].outcomes[outcome];
    return { id, decidedOn, reasons, found, decidedBy: decidedBy && names.get(decidedBy) };
  }

  private read(question: Question, values: Values): NewDecision | FormErrors {
    const typed = readForm(
      {
        outcome: choice(OUTCOMES[question], 'Choose the answer'),
        categories: choices(CATEGORIES.map(({ value }) => value)),
        reasons: text('Write the reasons, as the person will read them', 8000),
        decidedOn: day('Enter the day of the decision'),
        toAuthorityCode: optional(text('', 20)),
        privateOfferAcceptedOn: optional(day('Enter the day on which they took it up')),
        replaces: optional(text('', 40)),
        secondOfficerId: optional(text('', 40)),
        overrideReasons: optional(text('', 8000)),
      },
      values,
    );
    if (typed instanceof FormErrors) return typed;
    const { categories, toAuthorityCode, privateOfferAcceptedOn, ...decision } = typed;
    const facts = factsOf(question, values, { toAuthorityCode, privateOfferAcceptedOn });
    return {
      question,
      ...decision,
      ...(categories.length > 0 ? { categories } : {}),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
    };
  }
}

/** The decision that whoever fills in the form reads above it: theirs replaces that one, and no other. */
function questionOf({ params }: Asked): Question {
  const question = Object.keys(QUESTION_WORDS).find((each) => each === params['question']);
  if (!question) throw Problem.notFound();
  return question as Question;
}

/** The form asks for each element of a finding, and does not take silence for a yes (rule INT-1). */
function stillOpen({ outcome, facts = {} }: NewDecision): FormErrors | null {
  if (outcome !== 'intentional') return null;
  const open = elementsNotFound({ facts }).map((field) => ({
    field,
    message: 'Answer this: without it nobody is intentionally homeless',
  }));
  return open.length > 0 ? new FormErrors(open) : null;
}

/** Of what was found out, or was not, a refusal stands beside the question that asks it. */
function besideItsQuestion(field: string): string {
  return field.replace(/^facts\./, '');
}

function factsAskedOf(question: Question, passedOn: boolean): { name: string; asks: string }[] {
  const more = passedOn && BINDING_FINDINGS.includes(question) ? PASSED_ON_WORDS : {};
  return Object.entries({ ...QUESTION_WORDS[question].facts, ...more }).map(([name, asks]) => ({ name, asks }));
}

/** What the decision that stands says of a private offer: deciding again without it would unsay it. */
function offerSaid(decisions: WholeApplication['decisions'], question: Question): LocalDate | null {
  const said = decisions.findLast((made) => made.question === question)?.facts['privateOfferAcceptedOn'];
  return isLocalDate(said) ? said : null;
}

/** Whether some private offer could still help an application of this day (s.195A). */
function mayBeInTime(approachedOn: LocalDate): boolean {
  const last = lastDayToApplyAgain();
  return last === null || approachedOn <= last;
}

/** What was found out, by name; what nobody knows is left out. */
function factsOf(
  question: Question,
  values: Values,
  { toAuthorityCode, privateOfferAcceptedOn }: { toAuthorityCode?: string; privateOfferAcceptedOn?: LocalDate },
): Record<string, unknown> {
  const known = factsAskedOf(question, true).flatMap(({ name }) => {
    const said = one(values, name);
    return said === 'yes' || said === 'no' ? [[name, said === 'yes'] as const] : [];
  });
  return {
    ...Object.fromEntries(known),
    ...(toAuthorityCode ? { toAuthorityCode } : {}),
    ...(privateOfferAcceptedOn ? { privateOfferAcceptedOn } : {}),
  };
}
