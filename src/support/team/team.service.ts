import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { PackageChanges } from '../packages/package-changes.js';
import { recordsFrom } from '../packages/package.rules.js';
import { longBefore, notYet } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';
import type { Discipline } from './team.codes.js';
import { TeamMember } from './team-member.entity.js';

export interface NewTeamMember {
  readonly discipline: Discipline;
  readonly name: string;
  readonly worksFor: string;
  readonly part: string;
  /** Today when it is left out. */
  readonly joinedOn?: string;
}

/** Who else works with a person, from whichever service, and what each does. Being named here lets nobody see anything. */
@Injectable()
export class TeamOfAPackage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /** Somebody joins, with their part. Refusals: `package-closed`, `in-the-future`, `before-it-started`. */
  async join(packageId: string, member: NewTeamMember) {
    const changed = await this.changes.begin(packageId);
    if (isRefusal(changed)) return changed;

    const joinedOn = (member.joinedOn ?? this.clock.today()) as LocalDate;
    if (joinedOn > this.clock.today()) return notYet('joinedOn');
    if (joinedOn < recordsFrom(changed.startsOn)) return longBefore('joinedOn');

    const { discipline, name, worksFor, part } = member;
    const joined = { id: newId(), packageId, discipline, name, worksFor, part, joinedOn, leftOn: null };
    await this.work.manager.insert(TeamMember, {
      ...joined,
      recordedAt: this.clock.now(),
      recordedBy: this.changes.by,
    });

    await this.changes.end(changed, 'support-package.team-joined', { memberId: joined.id, discipline });

    return this.packages.whole(packageId);
  }

  /** Somebody's part is over; `leftOn`, or today, is their last day. Refusals: `package-closed`, `left-already`, `in-the-future`, `before-they-joined`. */
  async leave(packageId: string, memberId: string, leaving: { readonly leftOn?: string }) {
    const changed = await this.changes.begin(packageId);
    if (isRefusal(changed)) return changed;
    const member = await this.work.manager.findOne(TeamMember, { where: { id: memberId, packageId } });
    if (!member) return Refusal.missing();

    const leftOn = (leaving.leftOn ?? this.clock.today()) as LocalDate;
    if (member.leftOn) return Refusal.clash('left-already', 'Their part in this support is over already.');
    if (leftOn > this.clock.today()) return notYet('leftOn');
    if (leftOn < member.joinedOn) return beforeTheyJoined();

    await this.work.manager.update(TeamMember, memberId, { leftOn });

    await this.changes.end(changed, 'support-package.team-left', { memberId });

    return this.packages.whole(packageId);
  }
}

function beforeTheyJoined(): Refusal {
  return Refusal.rule('before-they-joined', 'Nobody leaves before they join.', [
    { field: 'leftOn', code: 'before-they-joined', message: 'Enter the day they joined or a later one.' },
  ]);
}
