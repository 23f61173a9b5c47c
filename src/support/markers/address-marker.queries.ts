import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AddressMarker } from './address-marker.entity.js';

export type MarkerView = Omit<AddressMarker, 'recordedAt'>;

const MARKER = `id, household_id as "householdId", organisation_id as "organisationId", service, status, asked_on as "askedOn",
  confirmed_on as "confirmedOn", reviewed_on as "reviewedOn", review_on as "reviewOn", ended_on as "endedOn", reference, version, recorded_by as "recordedBy"`;

/** Reads of markers at the homes of households that the caller may see: services and days, and never an address. */
@Injectable()
export class AddressMarkerQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A household's markers, the latest first; the read is audited. */
  read(householdId: string): Promise<MarkerView[]> {
    this.work.record({
      action: 'address-markers.read',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
    });
    return this.ofHousehold(householdId);
  }

  /** The same without an audit row, for the system's own decisions. */
  ofHousehold(householdId: string): Promise<MarkerView[]> {
    return this.work.query<MarkerView>(
      `select ${MARKER} from support.address_marker where household_id = $1 order by asked_on desc, id desc`,
      [householdId],
    );
  }

  /** One marker without an audit row, for the answer of a command that leaves its own. */
  async one(markerId: string): Promise<MarkerView | null> {
    const [marker] = await this.work.query<MarkerView>(`select ${MARKER} from support.address_marker where id = $1`, [
      markerId,
    ]);
    return marker ?? null;
  }
}
