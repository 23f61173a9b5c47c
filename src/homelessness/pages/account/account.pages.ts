import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { StaffQueries } from '../../../access/staff.queries.js';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Problem } from '../../../platform/http/problem.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { one } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ACCOUNT_PARTS, type AccountPartName, ASKING, SHARING } from '../../account/account.codes.js';
import { AccountQueries, type ToldPart } from '../../account/account.queries.js';
import { notYetTold } from '../../account/account.rules.js';
import { Accounts } from '../../account/account.service.js';
import { ApplicationQueries } from '../../applications/application.queries.js';
import { HELP_WORDS, ROOF_WORDS } from '../case.words.js';
import { readPart } from './account.form.js';
import { ACCOUNT_QUESTIONS } from './account.words.js';

const TOLD = { saved: 'Saved. Whoever goes on with it begins where you stop.' };
const choicesOf = (list: string, codes: readonly string[]) =>
  codes.map((value) => ({ value, text: labelOf(list, value) ?? value }));

/** What people told, taken once: a list of its parts, and one question a page. Each part is saved as it is told. */
@Pages('cases/:id/account')
export class AccountPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly accounts: Accounts,
    private readonly told: AccountQueries,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('application.read')
  async list(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    const account = await this.told.ofApplication(asked.id());
    if (!application || !account) return Refusal.missing();
    const names = await this.staff.namesOf(account.parts.map(({ takenBy }) => takenBy));
    const takes = mayDo(asked.actor.roles, 'account.take') && account.notYetTold !== undefined;
    return page('homelessness/pages/account/account.njk', 'Account', {
      application,
      takes,
      help: HELP_WORDS[application.helpTrack],
      roof: ROOF_WORDS[application.roof],
      next: account.notYetTold?.[0],
      parts: ACCOUNT_PARTS.map((part) => {
        const told = account.parts.find((each) => each.part === part);
        return { part, question: ACCOUNT_QUESTIONS[part].question, ...(told ? { told: shown(told, names) } : {}) };
      }),
      told: TOLD,
    });
  }

  @Get(':part')
  @Page('account.take')
  async show(@Ask() asked: Asked) {
    const part = partOf(asked);
    const application = await this.applications.whole(asked.id());
    const account = await this.told.ofApplication(asked.id());
    if (!application || !account?.notYetTold) return Refusal.missing();
    const told = account.parts.find((each) => each.part === part);
    const organisations = await this.thoseWhoHelp(application.householdId);
    return page('homelessness/pages/account/part.njk', 'Account', {
      application,
      part,
      ...ACCOUNT_QUESTIONS[part],
      number: ACCOUNT_PARTS.indexOf(part) + 1,
      of: ACCOUNT_PARTS.length,
      version: told?.version ?? 0,
      saved: told && asked.form.errors.length > 0 ? told.text : null,
      form: told ? asked.form.startingFrom(valuesOf(told)) : asked.form,
      asking: choicesOf('accountAsking', ASKING),
      // Where nobody can be named, none is to choose.
      sharing: choicesOf(
        'accountSharing',
        organisations.length > 0 ? SHARING : SHARING.filter((each) => each !== 'named'),
      ),
      organisations,
      told: TOLD,
    });
  }

  @Post(':part')
  @Page('account.take', { again: 'show' })
  async save(@Ask() asked: Asked) {
    const part = partOf(asked);
    const typed = readPart(asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { version, ...taken } = typed;
    const saved = await this.accounts.save(asked.id(), part, version, taken);
    if (isRefusal(saved)) return saved;

    const account = one(asked.form.values, 'then') === 'next' ? await this.told.ofApplication(asked.id()) : null;
    const next = account && notYetTold(account.parts)[0];
    return seeOther(`/cases/${asked.id()}/account${next ? `/${next}` : ''}`, 'saved');
  }

  /** Organisations that the household is open to: nobody else would be told anything by being named. */
  private async thoseWhoHelp(householdId: string) {
    const household = await this.households.whole(householdId);
    const ids = (household?.shares ?? []).map(({ organisationId }) => organisationId);
    const found = await this.directory.providersById(ids);
    return [...found.values()].map(({ id, name }) => ({ value: id, text: name }));
  }
}

function partOf({ params }: Asked): AccountPartName {
  const part = ACCOUNT_PARTS.find((each) => each === params['part']);
  if (!part) throw Problem.notFound();
  return part;
}

function shown({ text, asking, sharing, takenBy, takenAt }: ToldPart, names: ReadonlyMap<string, string>) {
  return {
    paragraphs: text.split(/\n\s*\n/),
    asking: labelOf('accountAsking', asking),
    sharing: labelOf('accountSharing', sharing),
    by: names.get(takenBy),
    at: takenAt,
  };
}

function valuesOf({ text, asking, sharing, sharedWith, thirdParty }: ToldPart) {
  return { text, asking, sharing, sharedWith, ...(thirdParty ? { thirdParty: 'yes' } : {}) };
}
