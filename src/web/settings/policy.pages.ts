import { Get, Inject, Post, type Type } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { refusePastDay, versionOn, versionsAfter } from '../../shared/settled.js';
import { FormErrors, page, seeOther } from '../answer.js';
import type { Asked } from '../asked.js';
import { day, number, optional, readForm } from '../forms/fields.js';
import { one, type Values } from '../forms/values.js';
import { Ask, Page, Pages } from '../page.js';
import {
  askedIn,
  comparedWith,
  groupsOf,
  type Policies,
  type Policy,
  readPolicy,
  withChanges,
  writtenOut,
} from './policy.js';

const WHEN = { inForceFrom: optional(day('')), seen: optional(number('', 0, 1_000_000)) };

/** The pages of a policy: what holds, what comes and what held; the form of a new version, and a last look before it is begun. */
export function policyPages<T extends object>(policy: Policy<T>): Type {
  const { path, fields, title } = policy;

  @Pages(path)
  class PolicyPages {
    constructor(
      @Inject(policy.policies) private readonly policies: Policies<T>,
      private readonly staff: StaffQueries,
      private readonly work: UnitOfWork,
      private readonly clock: Clock,
    ) {}

    @Get()
    @Page(policy.read)
    async show(@Ask() { actor }: Asked) {
      const versions = await this.policies.all();
      const today = this.clock.today();
      const held = versionOn(versions, today);
      const coming = versionsAfter(versions, today).map(({ version }) => version);
      const shown = withChanges(fields, versions);
      return page('web/settings/policy.njk', title, {
        ...{ policy, held, groups: groupsOf(policy, held), mayBegin: mayDo(actor.roles, policy.begin) },
        coming: shown.filter(({ version }) => coming.includes(version)),
        earlier: shown.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today).toReversed(),
        names: await this.staff.namesOf(versions.flatMap(({ begunBy }) => begunBy ?? [])),
        told: { begun: 'The new version is begun.' },
      });
    }

    @Get('new')
    @Page(policy.begin)
    async ask(@Ask() { form }: Asked) {
      const versions = await this.policies.all();
      const held = versionOn(versions, this.clock.today());
      return page('web/settings/policy-new.njk', `${title}: a new version`, {
        ...{ policy, latest: latest(versions), coming: versionsAfter(versions, this.clock.today()) },
        asked: askedIn(policy),
        form: form.startingFrom(writtenOut(fields, held)),
      });
    }

    @Post('new/check')
    @Page(policy.begin, { again: 'ask' })
    async check(@Ask() asked: Asked) {
      if (one(asked.form.values, 'then') === 'change') return this.ask(asked);
      const typed = await this.read(asked.form.values);
      if (typed instanceof FormErrors || isRefusal(typed)) return typed;
      const rehearsed = await this.work.rehearse(() => this.policies.begin(typed.policy, typed.seen));
      if (isRefusal(rehearsed)) return rehearsed;
      const lines = comparedWith(fields, typed.policy, typed.before);
      if (!lines.some(({ isChanged }) => isChanged)) return new FormErrors([{ message: NOTHING_NEW }]);
      const today = this.clock.today();
      return page('web/settings/policy-check.njk', `${title}: check the new version`, {
        ...{ policy, lines, unchanged: lines.some(({ isChanged }) => !isChanged) },
        ...{ from: typed.from, isToday: typed.from === today },
        next: versionsAfter(await this.policies.all(), typed.from)[0],
        carried: asked.form.carried().filter(({ name }) => name !== 'then'),
      });
    }

    @Post('new')
    @Page(policy.begin, { again: 'ask' })
    async begin(@Ask() { form }: Asked) {
      const typed = await this.read(form.values);
      if (typed instanceof FormErrors || isRefusal(typed)) return typed;
      const begun = await this.policies.begin(typed.policy, typed.seen);
      return isRefusal(begun) ? begun : seeOther(`/${path}`, 'begun');
    }

    /** What was typed, from which day it holds, and what would hold on that day without it. */
    private async read(values: Values) {
      const when = readForm(WHEN, values);
      const from: LocalDate = (when instanceof FormErrors ? undefined : when.inForceFrom) ?? this.clock.today();
      const past = refusePastDay(from, this.clock.today(), policy.keeps);
      const before = versionOn(await this.policies.all(), from);
      const read = readPolicy(fields, values, before);
      if (Array.isArray(read) || when instanceof FormErrors) {
        return FormErrors.of(Array.isArray(read) ? new FormErrors(read) : null, when);
      }
      return past ?? { policy: { ...read, inForceFrom: from }, seen: when.seen, from, before };
    }
  }

  return PolicyPages;
}

const NOTHING_NEW = 'This is what holds on that day already. Change something, or leave it as it is.';

function latest(versions: readonly { readonly version: number }[]): number {
  return Math.max(0, ...versions.map(({ version }) => version));
}
