import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsCodeList } from '../../platform/http/code-list.js';
import { IsCode, IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { AreMeasures, MeasureBody } from './measure.body.js';
import { INTENSITIES, type Intensity } from '../intensity/intensity.rules.js';
import { PACKAGE_STATUSES, type PackageStatus } from '../packages/package.states.js';

export class PackageBody {
  @IsRecordId()
  readonly personId: string;

  @IsRecordId()
  readonly leadProfessionalId: string;

  @IsDay()
  readonly startsOn: string;

  /** At least one kind of support; see SUPPORT_TYPE_CODES. */
  @IsCodeList({ min: 1 })
  readonly supportTypes: string[];

  @IsOptional()
  @IsCodeList()
  readonly needs?: string[];

  /** How much support from the first day; where it is left out, nobody has said until there is a step. */
  @MayBeLeftOut()
  @IsIn(INTENSITIES)
  readonly intensity?: Intensity;
}

export class OutcomeBody {
  /** See OUTCOME_CODES. */
  @IsCode()
  readonly code: string;

  /** What changed, in a word such as `better`, or a few. */
  @IsWords(200)
  readonly result: string;
}

export class CloseBody {
  @IsDay()
  readonly closedOn: string;

  /** See CLOSE_REASONS. */
  @IsCode()
  readonly reason: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique((outcome: OutcomeBody | null) => outcome?.code)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OutcomeBody)
  readonly outcomes: OutcomeBody[];

  /** How things are at the end, for every outcome that fits the person. */
  @MayBeLeftOut()
  @AreMeasures()
  readonly measures?: MeasureBody[];
}

export class HandoverBody {
  @IsRecordId()
  readonly toUserId: string;

  @IsWords(4000)
  readonly note: string;
}

export class PackagesQuery extends PageQuery {
  @IsOptional()
  @IsIn(['me', 'team'])
  readonly lead?: 'me' | 'team';

  @IsOptional()
  @IsIn(PACKAGE_STATUSES)
  readonly status?: PackageStatus;
}
