import { Get, Post } from '@nestjs/common';
import { CouncilLaw } from '../../../directory/council-law.js';
import { TOLD_OF_A_CHILD } from '../../../law/homelessness/co-operation/child-placed.js';
import { inForce } from '../../../law/rule-versions.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { type Agreed, stillToTell } from '../../children-placed/children-placed.rules.js';
import { ChildrenPlacedQueries, type ReadChild } from '../../children-placed/children-placed.queries.js';
import { ChildrenPlaced } from '../../children-placed/children-placed.service.js';
import { OwnCases } from '../own-case.js';
import { ASKED, INFORMATION, SCHOOL, WITHDRAWAL } from './children-placed.forms.js';

const BODIES = Object.entries(TOLD_OF_A_CHILD).map(([value, text]) => ({ value, text }));
const TOLD = { recorded: 'It is recorded. What follows from it is below.' };

/** Children in temporary accommodation: whether health and school may be told of each, and who has been (s.213AA). */
@Pages('cases/:id/children')
export class ChildrenPlacedPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly queries: ChildrenPlacedQueries,
    private readonly children: ChildrenPlaced,
    private readonly households: HouseholdQueries,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('child-placed.tell')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'child-placed.tell');
    const found = await this.queries.read(asked.id());
    if (!application || !found) return Refusal.missing();
    const names = await this.households.givenNames(application.householdId);
    return page('homelessness/pages/children-placed/children-placed.njk', 'Children in temporary accommodation', {
      application,
      inForce: inForce('CWSA_S11', this.clock.today(), this.law.settings.commencements),
      toAskAbout: found.toAskAbout.map(({ personId }) => ({ value: personId, text: names.get(personId) ?? 'A child' })),
      children: found.items.map((child) => shown(child, names)),
      bodies: BODIES,
      form: asked.form.startingFrom(boxes('askedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post()
  @Page('child-placed.tell', { again: 'show' })
  async ask(@Ask() asked: Asked) {
    const typed = readForm(ASKED, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { informationOn, ...answer } = typed;
    return this.done(
      asked,
      await this.children.ask(asked.id(), { ...answer, ...(informationOn ? { informationOn } : {}) }),
    );
  }

  @Get(':child')
  @Page('child-placed.tell')
  async one(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'child-placed.tell');
    const found = await this.queries.read(asked.id());
    const child = found?.items.find(({ id }) => id === asked.id('child'));
    if (!application || !child) return Refusal.missing();
    const names = await this.households.givenNames(application.householdId);
    return page('homelessness/pages/children-placed/child-placed.njk', 'A child in temporary accommodation', {
      application,
      child: shown(child, names),
      agreedTo: BODIES.filter(({ value }) => stillToTell(child.agreed, null).some(({ body }) => body === value)),
      form: asked.form.startingFrom({
        ...boxes('informationOn', this.clock.today()),
        ...boxes('checkedOn', this.clock.today()),
        ...boxes('withdrawnOn', this.clock.today()),
      }),
      told: TOLD,
    });
  }

  @Post(':child/information')
  @Page('child-placed.tell', { again: 'one' })
  async inform(@Ask() asked: Asked) {
    const typed = readForm(INFORMATION, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.done(asked, await this.children.inform(asked.id(), asked.id('child'), typed.informationOn));
  }

  @Post(':child/school')
  @Page('child-placed.tell', { again: 'one' })
  async school(@Ask() asked: Asked) {
    const typed = readForm(SCHOOL, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.done(asked, await this.children.checkSchool(asked.id(), asked.id('child'), typed));
  }

  @Post(':child/withdrawals')
  @Page('child-placed.tell', { again: 'one' })
  async withdraw(@Ask() asked: Asked) {
    const typed = readForm(WITHDRAWAL, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.done(asked, await this.children.withdraw(asked.id(), asked.id('child'), typed));
  }

  private done(asked: Asked, child: ReadChild | Refusal) {
    return isRefusal(child) ? child : seeOther(`/cases/${asked.id()}/children/${child.id}`, 'recorded');
  }
}

/** A child as it is shown: by its given name, with how far telling each body has come. */
function shown(child: ReadChild, names: ReadonlyMap<string, string>) {
  return {
    ...child,
    name: names.get(child.personId) ?? 'A child',
    agreed: child.agreed.map((one) => ({ ...one, name: TOLD_OF_A_CHILD[one.body], ...standing(one, child) })),
    asksForSchool: child.agreed.some(({ body, withdrawnOn, toldOn }) => body === 'school' && !withdrawnOn && !toldOn),
  };
}

/** How far telling one body has come, in words and in the colour of its tag. */
function standing({ body, withdrawnOn, toldOn, due }: Agreed, { schoolIsSafe }: ReadChild) {
  if (toldOn) return { status: 'Told', colour: 'green' };
  if (withdrawnOn) return { status: 'They took it back', colour: 'grey' };
  if (body === 'school' && schoolIsSafe === false) return { status: 'Left untold: not safe', colour: 'grey' };
  if (body === 'school' && schoolIsSafe === null)
    return { status: 'Find out first whether it is safe', colour: 'orange' };
  return due
    ? { status: 'The letter is due', colour: 'blue' }
    : { status: 'Waits for what they tell us', colour: 'blue' };
}
