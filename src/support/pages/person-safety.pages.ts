import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, choices, readForm, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { AddressMarkers } from '../markers/address-markers.service.js';
import { MARKER_SERVICE_CODES } from '../markers/marker.codes.js';
import { OFFERED_BESIDE_CODES } from '../sanctuary/sanctuary.codes.js';
import { Sanctuaries } from '../sanctuary/sanctuaries.service.js';
import { PersonSafetyQueries } from './person-safety.queries.js';
import { LEVEL_COLOURS, orderLine, SANCTUARY_WORDS } from './safety.words.js';

const TOLD = {
  assessed: 'The assessment is recorded. What follows from it is on the task list.',
  told: 'It is kept. Whoever leads their support is asked to assess the risk anew.',
  gone: 'A colleague has recorded that assessment meanwhile, or left it.',
  left: 'The assessment is left. Nothing was recorded.',
  order: 'The order is recorded.',
  plan: 'This version of the plan holds from now on.',
  asked: 'The marker is asked for. You will be reminded to ask whether it is in place.',
  marker: 'The marker is recorded as you said.',
  offered: 'It is recorded that this was offered, with a place elsewhere.',
  answered: 'What they say is recorded. Nothing else that they are owed or offered has changed.',
};

/** One person's safety: risk, conference, orders, plan, staying at home, and the markers at the home. */
@Pages('people/:id')
export class PersonSafetyPages {
  constructor(
    private readonly safety: PersonSafetyQueries,
    private readonly markers: AddressMarkers,
    private readonly sanctuaries: Sanctuaries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('household.read')
  async show(@Ask() asked: Asked) {
    const { roles } = asked.actor;
    const known = await this.safety.of(asked.id(), roles);
    if (!known) return Refusal.missing();
    const { assessments, events, conferences, orders, sanctuaries, markers, plans } = known;
    return page('support/pages/person-safety.njk', 'Safety', {
      ...known,
      assessments: assessments?.map((each) => ({
        ...each,
        colour: LEVEL_COLOURS[each.level],
        concerns: each.concerns.map((concern) => labelOf('riskConcerns', concern) ?? concern),
      })),
      waiting: events?.filter(({ answeredBy }) => answeredBy === null),
      events: events?.map((each) => ({ ...each, words: labelOf('riskEvents', each.kind) })),
      conferences: conferences?.map((each) => ({
        ...each,
        words: labelOf('riskForums', each.forum),
        open: each.actions.filter(({ status }) => status === 'open').length,
      })),
      orders: orders?.map(orderLine),
      plan: plans?.find(({ current }) => current),
      sanctuary: sanctuaries?.[0] && {
        ...sanctuaries[0],
        words: SANCTUARY_WORDS[sanctuaries[0].status],
        works: sanctuaries[0].works.map((work) => ({ ...work, words: labelOf('sanctuaryWorks', work.kind) })),
      },
      markers: markers?.map((each) => ({ ...each, words: labelOf('addressMarkerServices', each.service) })),
      services: choicesIn('addressMarkerServices'),
      beside: choicesIn('sanctuaryOfferedBeside'),
      opens: mayDo(roles, 'package.create'),
      records: mayDo(roles, 'order.record'),
      readsWhoHarms: mayDo(roles, 'perpetrator.read'),
      refers: mayDo(roles, 'conference.refer'),
      assesses: mayDo(roles, 'risk.assess'),
      told: TOLD,
    });
  }

  @Post('markers')
  @Page('marker.record', { again: 'show' })
  async ask(@Ask() asked: Asked) {
    const typed = readForm({ service: choice(MARKER_SERVICE_CODES, 'Choose whom you asked') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const known = await this.safety.of(asked.id(), asked.actor.roles);
    if (!known) return Refusal.missing();
    const marker = { service: typed.service, askedOn: this.clock.today() };
    return this.shown(asked, await this.markers.ask(known.person.householdId, marker), 'asked');
  }

  @Post('markers/:marker')
  @Page('marker.record', { again: 'show' })
  async marker(@Ask() asked: Asked) {
    const said = { said: choice(['confirm', 'notGiven', 'review', 'remove'], 'Choose what has become of the marker') };
    const typed = readForm(said, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const today = { on: this.clock.today() };
    return this.shown(asked, await this.markers[typed.said](asked.id('marker'), today), 'marker');
  }

  @Post('sanctuaries')
  @Page('sanctuary.record', { again: 'show' })
  async offer(@Ask() asked: Asked) {
    const typed = readForm({ beside: choices(OFFERED_BESIDE_CODES) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (typed.beside.length === 0) {
      const message = 'Say what else was offered: staying at home is never the only way';
      return new FormErrors([{ field: 'beside', message }]);
    }
    const offer = { on: this.clock.today(), beside: typed.beside };
    return this.shown(asked, await this.sanctuaries.offer(asked.id(), offer), 'offered');
  }

  @Post('sanctuaries/:sanctuary/answer')
  @Page('sanctuary.record', { again: 'show' })
  async answer(@Ask() asked: Asked) {
    const typed = readForm({ wanted: yesOrNo('Say what they want') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const said = { on: this.clock.today(), wanted: typed.wanted };
    return this.shown(asked, await this.sanctuaries.answer(asked.id('sanctuary'), said), 'answered');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/people/${asked.id()}`, done);
  }
}
