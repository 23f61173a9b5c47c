import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { mayDo } from '../../access/roles.js';
import { owedRegardless } from '../../law/homelessness/accommodation/roof.js';
import {
  type AppliesAgain,
  HELPED_BY_AN_OFFER,
  needsNoPriorityNeed,
} from '../../law/homelessness/duties/applying-again.js';
import { NOTICES } from '../../law/homelessness/notices.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, day, readForm, text, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { ApplicationQueries, type WholeApplication } from '../applications/application.queries.js';
import { Applications } from '../applications/applications.service.js';
import { APPROACH_CHANNELS, LOSS_OF_HOME_LABELS, LOSS_OF_HOME_REASONS } from '../homelessness.codes.js';
import type { ReviewStatus } from '../reviews/review.states.js';
import { waysOnFrom } from './case-ways.js';
import { isGoing } from '../homelessness.rules.js';
import { CHANNEL_WORDS, DUTY_WORDS, HELP_WORDS, QUESTION_WORDS, ROOF_WORDS } from './case.words.js';
import { mayDoOn } from './own-case.js';
import { MATTER_WORDS, REVIEW_WORDS } from './reviews/review.words.js';
import { clocksThatCount, timelineOf } from './timeline.js';

const LINES = 25;
const TASKS = 25;
const TOLD = {
  opened: 'The application is taken. What is owed from now on is below.',
  'handed-over': 'Your colleague looks after it now, and has the reminders of its days.',
  told: 'It is on record that they told us. What follows from it has begun.',
  decided: 'The decision is recorded. What follows from it has begun.',
  ended: 'The duty has ended, and its letter is due.',
  issued: 'The letter has gone, exactly as you saw it.',
  owedAgain: 'The duty is owed again, as if it had not ended. What follows is below.',
  warned: 'The warning is written. Its letter is due, and their time runs from the day on which it goes.',
  offered: 'The offer is recorded. Its letter is due; what they answer counts only after it has gone.',
  roof: 'Your decision about a roof is recorded, with its reasons.',
};

/** Cases: the list, one on a page, and taking an application. */
@Pages('cases')
export class CasesPages {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly applications: Applications,
    private readonly households: HouseholdQueries,
    private readonly tasks: TaskQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.read')
  async list(@Ask() asked: Asked) {
    const whose = asked.query('whose') === 'team' ? 'team' : 'me';
    const cursor = asked.query('cursor');
    const owner = whose === 'me' ? asked.actor.userId : null;
    const rows = await this.queries.list({ owner, after: readIdCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return page('homelessness/pages/cases.njk', 'Cases', {
      cases: items.map((each) => ({ ...each, help: HELP_WORDS[each.helpTrack] })),
      whose,
      next: nextCursor && `/cases?whose=${whose}&cursor=${nextCursor}`,
      first: cursor && `/cases?whose=${whose}`,
    });
  }

  @Get('of/:household')
  @Page('application.read')
  async ofHousehold(@Ask() asked: Asked) {
    const cases = await this.queries.ofHousehold(asked.id('household'));
    if (!cases) return Refusal.missing();
    return page('homelessness/pages/household-cases.njk', 'Cases of a household', {
      householdId: asked.id('household'),
      cases: cases.map((each) => ({ ...each, help: HELP_WORDS[each.helpTrack] })),
      opens: mayDo(asked.actor.roles, 'application.create'),
    });
  }

  @Post('find')
  @Page('application.read', { again: 'list' })
  async find(@Ask() { form }: Asked) {
    const typed = readForm({ reference: text('Enter the reference of a case or of a household', 20) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const id = await this.queries.withReference(typed.reference);
    if (id) return seeOther(`/cases/${id}`);
    const householdId = await this.households.withReference(typed.reference);
    if (householdId) return seeOther(`/cases/of/${householdId}`);
    return new FormErrors([
      { field: 'reference', message: 'No case or household that is open to you has this reference. Check it.' },
    ]);
  }

  @Get('new')
  @Page('application.create')
  async begin(@Ask() asked: Asked) {
    const householdId = asked.form.value('household') || asked.query('household');
    if (!isId(householdId)) return seeOther('/households', 'choose');
    return page('homelessness/pages/case-new.njk', 'Take an application', {
      householdId,
      channels: APPROACH_CHANNELS.map((code) => ({ value: code, text: CHANNEL_WORDS[code] })),
      losses: LOSS_OF_HOME_REASONS.map((code) => ({ value: code, text: LOSS_OF_HOME_LABELS[code] })),
    });
  }

  @Post('new')
  @Page('application.create', { again: 'begin' })
  async open(@Ask() { form, actor }: Asked) {
    const typed = readForm(
      {
        household: text('Choose a household'),
        approachedOn: day('Enter the day on which they came'),
        channel: choice(APPROACH_CHANNELS, 'Say how they came'),
        lossOfHomeReason: choice(LOSS_OF_HOME_REASONS, 'Say why they lost their last settled home'),
        abuse: yesOrNo('Say whether they told you of domestic abuse'),
      },
      form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const { household: householdId, abuse, ...approach } = typed;
    if (!isId(householdId) || actor.organisationArea === null) return Refusal.missing();

    const opened = await this.applications.create({
      householdId,
      authorityCode: actor.organisationArea,
      ...approach,
      domesticAbuse: { disclosed: abuse },
    });

    return isRefusal(opened) ? opened : seeOther(`/cases/${opened.id}`, 'opened');
  }

  @Get(':id')
  @Page('application.read')
  async show(@Ask() asked: Asked) {
    const application = await this.queries.read(asked.id());
    if (!application) return Refusal.missing();
    const today = this.clock.today();
    const about = { subjectType: 'application', subjectId: application.id, status: 'open' } as const;
    const owner = application.ownerId && (await this.staff.namesOf([application.ownerId])).get(application.ownerId);
    const decides = mayDoOn(application, asked, 'application.decide');
    const isReturned = mayDoOn(application, asked, 'h-clic.answer');
    const { householdId } = application;
    const householdIsOpen = await this.households.sees(householdId);
    return page('homelessness/pages/case.njk', 'Case', {
      application,
      owner,
      ways: waysOnFrom(application.id, { householdId, householdIsOpen, decides, isReturned }),
      help: HELP_WORDS[application.helpTrack],
      offerHelpsFor: HELPED_BY_AN_OFFER.years,
      needsNoPriorityNeed: isGoing(application.helpTrack) && needsNoPriorityNeed(asAsked(application)),
      roof: ROOF_WORDS[application.roof],
      duties: application.duties
        .filter(({ endedOn }) => endedOn === null)
        .map((each) => ({ ...each, name: DUTY_WORDS[each.duty] })),
      clocks: clocksThatCount(application, today),
      timeline: timelineOf(application),
      questions: openQuestions(application),
      letters: application.notices
        .filter(({ status }) => status === 'due')
        .map((each) => ({ ...each, name: NOTICES[each.notice].name })),
      sent: application.notices
        .filter(({ status }) => status === 'issued')
        .map((each) => ({ ...each, name: NOTICES[each.notice].name })),
      reviews: reviewsOf(application),
      tasks: mayDo(asked.actor.roles, 'task.read')
        ? await this.tasks.list({ ...about, after: null, limit: TASKS })
        : [],
      decides,
      decidesRoof: decides && leftToTheCouncil(application),
      householdIsOpen,
      told: TOLD,
    });
  }
}

/** Whether a roof is for the council to give: while they look for a home, or wait for a review or an appeal. */
function leftToTheCouncil({ roof, reviews }: WholeApplication): boolean {
  if (roof === 'none') return reviews.length > 0;
  return !owedRegardless(roof);
}

/** The case as the rule on applying again is asked with it. */
function asAsked({ decisions, approachedOn, privateOfferAcceptedOn }: WholeApplication): AppliesAgain {
  return {
    settled: Object.fromEntries(decisions.map((decision) => [decision.question, decision])),
    restrictedCase: decisions.some(({ facts }) => facts['restrictedCase'] === true),
    ...{ approachedOn, privateOfferAcceptedOn },
  };
}

/** The questions of a case in their order, each with its last answer. */
function openQuestions({ decisions, helpTrack }: WholeApplication) {
  return Object.entries(QUESTION_WORDS).map(([question, words]) => {
    const last = decisions.findLast((decision) => decision.question === question);
    return {
      question,
      text: words.text,
      section: words.section,
      answer: last && words.outcomes[last.outcome],
      open: helpTrack !== 'closed',
    };
  });
}

/** The reviews of a case, each with what is looked at again. */
function reviewsOf({ reviews }: WholeApplication) {
  return reviews.map((review) => ({
    ...review,
    asks: MATTER_WORDS[review.matter],
    shown: REVIEW_WORDS[review.status as ReviewStatus],
  }));
}
