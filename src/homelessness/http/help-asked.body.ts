import { IsBoolean, IsIn } from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { HELP_ANSWER_CODES, HELP_BODY_CODES, type HelpAnswer, type HelpBody } from '../help-asked/help-asked.codes.js';

export class HelpAskedBody {
  @IsIn(HELP_BODY_CODES)
  readonly body: HelpBody;

  /** Which council, where it is one. */
  @MayBeLeftOut()
  @IsAreaCode()
  readonly authorityCode?: string;

  /** A post or a person at their work. */
  @IsWords(300)
  readonly whom: string;

  /** What was asked. */
  @IsWords(4000)
  readonly request: string;

  @IsDay()
  readonly askedOn: LocalDate;

  /** The day by which an answer is looked for: what is reasonable, the Act fixes none. */
  @IsDay()
  readonly answerBy: LocalDate;

  /** The request says something of the household. */
  @IsBoolean()
  readonly sharesInformation: boolean;

  /** When they agreed to that. */
  @MayBeLeftOut()
  @IsDay()
  readonly agreedOn?: LocalDate;
}

export class HelpChaseBody {
  @IsDay()
  readonly chasedOn: LocalDate;

  @IsDay()
  readonly answerBy: LocalDate;
}

export class HelpAnswerBody {
  @IsIn(HELP_ANSWER_CODES)
  readonly answer: HelpAnswer;

  @IsDay()
  readonly answeredOn: LocalDate;

  /** What they said. */
  @IsWords(4000)
  readonly said: string;
}
