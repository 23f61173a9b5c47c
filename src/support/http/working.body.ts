import { IsIn } from 'class-validator';
import { IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { CONTACT_RESULTS, CONTACT_WAYS, type ContactResult, type ContactWay } from '../contacts/contact.codes.js';
import { INTENSITIES, type Intensity } from '../intensity/intensity.rules.js';
import { type Discipline, DISCIPLINE_CODES } from '../team/team.codes.js';

export class StepBody {
  @IsIn(INTENSITIES)
  readonly intensity: Intensity;

  @IsWords(1000)
  readonly reason: string;

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly from?: string;
}

export class GoalBody {
  /** In the person's own words. */
  @IsWords(500)
  readonly goal: string;
}

export class GoalEndBody {
  @IsIn(['reached', 'set-aside'])
  readonly status: 'reached' | 'set-aside';
}

export class ContactBody {
  @IsDay()
  readonly happenedOn: string;

  @IsIn(CONTACT_WAYS)
  readonly way: ContactWay;

  @IsIn(CONTACT_RESULTS)
  readonly cameOfIt: ContactResult;

  /** What was offered, or what was done together. */
  @IsWords(2000)
  readonly offered: string;

  /** What the person chose. */
  @MayBeLeftOut()
  @IsWords(2000)
  readonly chose?: string;
}

export class TeamMemberBody {
  @IsIn(DISCIPLINE_CODES)
  readonly discipline: Discipline;

  @IsWords(200)
  readonly name: string;

  @IsWords(200)
  readonly worksFor: string;

  /** What they do for this person. */
  @IsWords(1000)
  readonly part: string;

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly joinedOn?: string;
}

export class LeavingBody {
  /** Their last day; today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly leftOn?: string;
}
