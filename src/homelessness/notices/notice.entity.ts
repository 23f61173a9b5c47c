import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeCode } from '../../law/homelessness/notices.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A letter that the law calls for: due, then issued. Its text is not kept here. */
@Entity({ schema: 'homelessness', name: 'notice' })
export class CaseNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  notice: NoticeCode;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;

  /** What it is about: a decision, a duty that has ended, a plan, a review or a place; null where it is the case as a whole. */
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('uuid', { name: 'clock_id', nullable: true })
  clockId: string | null;

  @Column('text')
  status: 'due' | 'issued' | 'withdrawn';

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: LocalDate | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn: LocalDate | null;

  /** When it was written down that it went; null while it has not, and where that is not known. */
  @Column('date', { name: 'recorded_on', nullable: true })
  recordedOn: LocalDate | null;

  /** The post to which it went, of one that was written elsewhere and tells where a household is. */
  @Column('bytea', { name: 'sealed_named_post', nullable: true, select: false })
  sealedNamedPost: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
