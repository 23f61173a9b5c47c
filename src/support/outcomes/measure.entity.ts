import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureAnswer, SaidBy } from './measure.codes.js';

/** One outcome's answer in a measuring, and whose it is. Never changed; kept with the package. */
@Entity({ schema: 'support', name: 'measure' })
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'measuring_id' })
  measuringId: string;

  @Column('text')
  code: string;

  @Column('text')
  answer: MeasureAnswer;

  @Column('text', { name: 'said_by' })
  saidBy: SaidBy;

  /** From 1, very hard, to 5, well; worked out by the database. Null for an answer that says nothing of how it is. */
  @Column({ type: 'smallint', nullable: true, insert: false, update: false })
  level: number | null;
}
