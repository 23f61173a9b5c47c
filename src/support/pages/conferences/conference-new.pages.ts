import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isId } from '../../../shared/ids.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, choices, day, optional, readForm, text } from '../../../web/forms/fields.js';
import { all } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { CONSENT_CODES, FORUM_CODES, GROUND_CODES } from '../../marac/marac.codes.js';
import { ConferenceReferrals } from '../../marac/conference-referrals.service.js';
import { RELATIONSHIPS } from '../../risk/perpetrator.codes.js';
import { Perpetrators } from '../../risk/perpetrators.service.js';
import { forumChoices } from './conference.words.js';
import { ConferenceViews } from './conference.view.js';

const REFERRAL = {
  forum: choice(FORUM_CODES, 'Choose which conference it is'),
  localAuthorityCode: text('Choose whose area it is', 20),
  grounds: choices(GROUND_CODES),
  reasons: text('Say what the conference has to know', 4000),
  consent: choice(CONSENT_CODES, 'Say whether they agree that the case is shared'),
  legalBasis: optional(text('', 1000)),
  referredOn: day('Enter the day on which the case is referred'),
};
const SOMEBODY_ELSE = {
  relationship: optional(choice(RELATIONSHIPS, 'Choose what they are to the person')),
  name: optional(text('', 200)),
};

/** A person's case is brought to a risk conference. */
@Pages('people/:id/conferences')
export class ConferenceNewPages {
  constructor(
    private readonly referrals: ConferenceReferrals,
    private readonly views: ConferenceViews,
    private readonly perpetrators: Perpetrators,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Page('conference.refer')
  async form(@Ask() asked: Asked) {
    const known = await this.perpetrators.ofPerson(asked.id());
    if (!known) return Refusal.missing();
    const { organisationArea, organisationId } = asked.actor;
    return page('support/pages/conferences/conference-new.njk', 'Refer to a risk conference', {
      personId: asked.id(),
      name: (await this.households.calledAs(asked.id()))?.name,
      form: asked.form.startingFrom({
        localAuthorityCode: organisationArea ?? '',
        ...boxes('referredOn', this.clock.today()),
      }),
      repeat: await this.views.lastReferral(asked.id(), organisationId),
      forums: forumChoices(),
      areas: await this.directory.areaChoices(),
      grounds: choicesIn('riskConferenceGrounds'),
      consents: choicesIn('riskConferenceConsents'),
      relationships: choicesIn('perpetratorRelationships'),
      known: known.items.map(({ id, relationship, name }) => ({
        value: id,
        text: [name ?? 'Name not known', labelOf('perpetratorRelationships', relationship)?.toLowerCase()].join(', '),
      })),
    });
  }

  @Post('new')
  @Page('conference.refer', { again: 'form' })
  async refer(@Ask() asked: Asked) {
    const { values } = asked.form;
    const typed = readForm(REFERRAL, values);
    const other = readForm(SOMEBODY_ELSE, values);
    const chosen = all(values, 'perpetratorIds').filter(isId);
    const nobody = other instanceof FormErrors ? null : refuseNobody(chosen, other);
    if (typed instanceof FormErrors || other instanceof FormErrors || nobody) {
      return FormErrors.of(typed, other, nobody);
    }

    const { relationship, name } = other;
    const added = relationship && (await this.perpetrators.record(asked.id(), { relationship, ...(name && { name }) }));
    if (isRefusal(added)) return added;
    const perpetratorIds = [...chosen, ...(added ? [added.id] : [])];
    const referred = await this.referrals.refer(asked.id(), { ...typed, perpetratorIds });
    if (isRefusal(referred)) return referred;
    return referred ? seeOther(`/conferences/${referred.id}`, 'referred') : Refusal.missing();
  }
}

function refuseNobody(
  chosen: readonly string[],
  other: { relationship?: string | undefined; name?: string | undefined },
) {
  if (other.relationship) return null;
  if (other.name) return new FormErrors([{ field: 'relationship', message: 'Choose what they are to the person' }]);
  if (chosen.length > 0) return null;
  return new FormErrors([
    { field: 'relationship', message: 'Say who harms them, by name or only what they are to them' },
  ]);
}
