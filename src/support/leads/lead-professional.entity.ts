import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody led a package on these days. Kept with the package. */
@Entity({ schema: 'support', name: 'lead_professional' })
export class LeadProfessional {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** `[first day, first day after)`; open-ended for the present lead. */
  @Column('daterange')
  during: string;
}
