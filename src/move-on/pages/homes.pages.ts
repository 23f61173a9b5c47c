import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { labelOf } from '../../shared/code-lists.js';
import { isId } from '../../shared/ids.js';
import { Problem } from '../../platform/http/problem.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { NominationQueries, type NominationView } from '../nominations/nomination.queries.js';
import { NOMINATION_STATES, type NominationMove } from '../nominations/nomination.states.js';
import { Nominations } from '../nominations/nominations.service.js';
import { ANSWER_BY, CONNECTION_MAY_BE_ASKED, HOME, NOT_TAKEN_UP, TAKEN_BACK } from './move-on.forms.js';
import { NOMINATION_SHOWN, tenureInWords } from './move-on.words.js';

const HOMES = { after: null, limit: 50 };
const TOLD = { registered: 'The home is on the list.', moved: 'What became of it is recorded.' };

/** The homes for which a household is put forward, and what became of each. */
@Pages('move-on/:id/homes')
export class HomesPages {
  constructor(
    private readonly queries: NominationQueries,
    private readonly nominations: Nominations,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('move-on.plan')
  async show(@Ask() asked: Asked) {
    const homes = await this.queries.ofPlan(asked.id(), HOMES);
    if (!homes) return Refusal.missing();
    return page('move-on/pages/homes.njk', 'Homes', {
      planId: asked.id(),
      homes: await this.shown(homes),
      kinds: choicesIn('nominationKinds'),
      landlords: await this.directory.providerChoices(),
      areas: await this.directory.areaChoices(),
      tenures: choicesIn('tenures'),
      notTakenUp: choicesIn('homesNotTakenUp'),
      takenBack: choicesIn('homesWithdrawn'),
      mayBeAsked: Object.entries(CONNECTION_MAY_BE_ASKED).map(([value, text]) => ({ value, text })),
      told: TOLD,
    });
  }

  @Post()
  @Page('move-on.plan', { again: 'show' })
  async register(@Ask() asked: Asked) {
    const typed = readForm(HOME, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (!isId(typed.landlordProviderId)) return Refusal.missing();
    const { localConnectionAsked, ...home } = typed;
    const registered = await this.nominations.register(asked.id(), {
      ...withWhatMayBeAsked(home),
      localConnectionAsked: localConnectionAsked === 'yes',
    });
    return isRefusal(registered) ? registered : seeOther(`/move-on/${asked.id()}/homes`, 'registered');
  }

  @Post(':home/:move')
  @Page('move-on.plan', { again: 'show' })
  async move(@Ask() asked: Asked) {
    const home = asked.id('home');
    const move = NOMINATION_STATES.moves.find((each) => each === asked.params['move']);
    if (!move) throw Problem.notFound();
    const typed = readForm(fieldsOf(move), asked.form.values, (field) => `${field}-${move}-${home}`);
    if (typed instanceof FormErrors) return typed;
    const moved = await this.nominations.move(home, move, withWhatMayBeAsked(typed));
    return isRefusal(moved) ? moved : seeOther(`/move-on/${asked.id()}/homes`, 'moved');
  }

  private async shown(homes: readonly NominationView[]) {
    const landlords = await this.directory.providersById(homes.map(({ landlordProviderId }) => landlordProviderId));
    const areas = await this.directory.namesOf(homes.map(({ localAuthorityCode }) => localAuthorityCode));
    return homes.map((home) => ({
      ...home,
      shown: NOMINATION_SHOWN[home.status],
      tenure: tenureInWords(home.tenure),
      kind: labelOf('nominationKinds', home.kind),
      landlord: landlords.get(home.landlordProviderId)?.name,
      area: areas.get(home.localAuthorityCode),
      why: home.reason && (labelOf('homesNotTakenUp', home.reason) ?? labelOf('homesWithdrawn', home.reason)),
      history: home.history.map(({ status, on }) => ({ text: NOMINATION_SHOWN[status].text, on })),
      moves: NOMINATION_STATES.movesFrom(home.status),
    }));
  }
}

/** What was typed, and whether what was ticked says that a local connection may be asked for. */
function withWhatMayBeAsked<Typed extends { readonly mayBeAsked?: readonly string[] }>(typed: Typed) {
  const { mayBeAsked = [], ...rest } = typed;
  return {
    ...rest,
    ...(mayBeAsked.includes('not-because-of-abuse') ? { connectedWithAbuse: false } : {}),
    ...(mayBeAsked.includes('no-care-leaver') ? { careLeaverUnder25: false } : {}),
  };
}

function fieldsOf(move: NominationMove) {
  if (move === 'not-take-up') return NOT_TAKEN_UP;
  if (move === 'withdraw') return TAKEN_BACK;
  return move === 'offer' ? ANSWER_BY : {};
}
