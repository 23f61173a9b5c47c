import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { HelpAnswer, HelpBody } from './help-asked.codes.js';
import type { HelpStatus } from './help-asked.states.js';

/** Help with a homelessness function that was asked of somebody else. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'help_asked' })
export class HelpAsked {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  body: HelpBody;

  @Column('text', { name: 'authority_code', nullable: true })
  authorityCode: string | null;

  @Column('bytea', { name: 'sealed_whom', select: false })
  sealedWhom: Buffer;

  @Column('bytea', { name: 'sealed_request', select: false })
  sealedRequest: Buffer;

  /** The request says something of the household, who agreed to that. */
  @Column('boolean', { name: 'shares_information' })
  sharesInformation: boolean;

  @Column('date', { name: 'agreed_on', nullable: true })
  agreedOn: LocalDate | null;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  /** The day by which an answer is looked for; the Act fixes none. */
  @Column('date', { name: 'answer_by' })
  answerBy: LocalDate;

  @Column('integer')
  chased: number;

  @Column('date', { name: 'last_chased_on', nullable: true })
  lastChasedOn: LocalDate | null;

  @Column('text')
  status: HelpStatus;

  @Column('text', { nullable: true })
  answer: HelpAnswer | null;

  @Column('bytea', { name: 'sealed_answer', nullable: true, select: false })
  sealedAnswer: Buffer | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: LocalDate | null;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
