import { Get, Post } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { HouseholdMembers } from '../../people/members.service.js';
import { LEAVE_REASONS, RELATIONSHIPS, SEXES } from '../../people/people.codes.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, day, dayOfALife, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { SEX_CHOICES } from './household.form.js';

const OTHERS = RELATIONSHIPS.filter((relationship) => relationship !== 'self');
const JOINING = {
  givenName: text('Enter a first name', 100),
  familyName: text('Enter a last name', 100),
  dateOfBirth: dayOfALife('Enter a date of birth'),
  sex: choice(SEXES, 'Choose one'),
  relationshipToLead: choice(OTHERS, 'Say who they are to whoever the household is known by'),
  joinedOn: day('Enter the day from which they belong to the household'),
};
const LEAVING = {
  leftOn: day('Enter the first day without them'),
  reason: choice(LEAVE_REASONS, 'Choose what is known of it'),
};
const RETURNING = { returnedOn: day('Enter the first day on which they are back') };

/** A household changes while it lives somewhere: a baby is born, a child moves in, somebody leaves or comes back. */
@Pages('households/:id/people')
export class MembersPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly members: HouseholdMembers,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Page('household.change')
  async begin(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return Refusal.missing();
    return page('placements/pages/member-new.njk', 'Somebody joins', {
      household,
      sexes: SEX_CHOICES,
      relationships: choicesIn('relationships').filter(({ value }) => value !== 'self'),
      form: asked.form.startingFrom(boxes('joinedOn', this.clock.today())),
    });
  }

  @Post('new')
  @Page('household.change', { again: 'begin' })
  async join(@Ask() asked: Asked) {
    const typed = readForm(JOINING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const joined = await this.members.join(asked.id(), typed);
    return isRefusal(joined) ? joined : seeOther(`/households/${joined.householdId}`, 'joined');
  }

  @Get(':personId/leave')
  @Page('household.change')
  async beginLeaving(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    const person = household?.members.find(({ id }) => id === asked.id('personId'));
    if (!household || !person || person.key === 'lead') return Refusal.missing();
    return page('placements/pages/member-leaves.njk', 'Somebody leaves', {
      household,
      person,
      reasons: choicesIn('leaveReasons'),
      form: asked.form.startingFrom(boxes('leftOn', this.clock.today())),
    });
  }

  @Post(':personId/leave')
  @Page('household.change', { again: 'beginLeaving' })
  async leave(@Ask() asked: Asked) {
    const typed = readForm(LEAVING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const left = await this.members.leave(asked.id(), asked.id('personId'), typed.leftOn, typed.reason);
    return isRefusal(left) ? left : seeOther(`/households/${asked.id()}`, 'left');
  }

  @Get(':personId/return')
  @Page('household.change')
  async beginReturning(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    const person = household?.formerMembers.find(({ id }) => id === asked.id('personId'));
    if (!household || !person) return Refusal.missing();
    return page('placements/pages/member-returns.njk', 'Somebody comes back', {
      household,
      person,
      reason: labelOf('leaveReasons', person.reason),
      form: asked.form.startingFrom(boxes('returnedOn', this.clock.today())),
    });
  }

  @Post(':personId/return')
  @Page('household.change', { again: 'beginReturning' })
  async comeBack(@Ask() asked: Asked) {
    const typed = readForm(RETURNING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const back = await this.members.comeBack(asked.id(), asked.id('personId'), typed.returnedOn);
    return isRefusal(back) ? back : seeOther(`/households/${asked.id()}`, 'returned');
  }
}
