import { Get, Post } from '@nestjs/common';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { NEEDS } from '../../../people/people.codes.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choices, day, readForm, text, versionSeen } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import type { AccountPartName } from '../../account/account.codes.js';
import { AccountQueries } from '../../account/account.queries.js';
import { AssessmentQueries, type AssessmentWords } from '../../assessments/assessment.queries.js';
import { Assessments } from '../../assessments/assessments.service.js';
import { ACCOUNT_QUESTIONS } from '../account/account.words.js';
import { OwnCases } from '../own-case.js';

const MOST_CHARACTERS = 20_000;

const ASSESSMENT = {
  circumstances: text('Write what led to it', MOST_CHARACTERS),
  housingNeeds: text('Write what a home must be for them', MOST_CHARACTERS),
  supportNeeds: text('Write what support they need, or that they want none', MOST_CHARACTERS),
  needs: choices(NEEDS),
  assessedOn: day('Enter the day'),
  version: versionSeen('Open the assessment again'),
};

/** Which parts of what they told us each part of an assessment is made from. */
const MADE_FROM: Readonly<Record<keyof AssessmentWords, readonly AccountPartName[]>> = {
  circumstances: ['what-happened', 'where-they-lived', 'safe-now'],
  housingNeeds: ['who-is-with-them', 'what-they-want'],
  supportNeeds: ['health-and-support', 'money-and-work'],
};

/** The assessment of s.189A(2), made beside what they told us already, so that nothing is asked twice. */
@Pages('cases/:id/plan/assessment')
export class AssessmentPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly queries: AssessmentQueries,
    private readonly assessments: Assessments,
    private readonly account: AccountQueries,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('assessment.make')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'assessment.make');
    const assessments = await this.queries.read(asked.id());
    const account = await this.account.ofApplication(asked.id());
    if (!application || !assessments || !account) return Refusal.missing();
    const [present] = assessments;
    const household = await this.households.fit(application.householdId);
    const toldIn = (parts: readonly AccountPartName[]) =>
      account.parts
        .filter(({ part }) => parts.includes(part))
        .map(({ part, text: words, thirdParty }) => ({ ...ACCOUNT_QUESTIONS[part], words, thirdParty }));
    return page('homelessness/pages/plan/assessment.njk', 'Assessment', {
      application,
      present,
      version: present?.version ?? 0,
      account: Object.fromEntries(Object.entries(MADE_FROM).map(([field, parts]) => [field, toldIn(parts)])),
      needs: choicesIn('needs'),
      form: asked.form.startingFrom({
        ...(present && {
          circumstances: present.circumstances,
          housingNeeds: present.housingNeeds,
          supportNeeds: present.supportNeeds,
        }),
        needs: present?.needs ?? household?.needs ?? [],
        ...boxes('assessedOn', this.clock.today()),
      }),
    });
  }

  @Post()
  @Page('assessment.make', { again: 'show' })
  async save(@Ask() asked: Asked) {
    const typed = readForm(ASSESSMENT, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { version, ...found } = typed;
    const saved = await this.assessments.save(asked.id(), version, found);
    return isRefusal(saved) ? saved : seeOther(`/cases/${asked.id()}/plan`, 'assessed');
  }
}
