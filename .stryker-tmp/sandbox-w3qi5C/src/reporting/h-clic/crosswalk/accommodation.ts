// @ts-nocheck
import type { Category } from '../../../accommodation/accommodation.codes.js';
import type { StayFacts } from '../return.js';

type Kind = string | null | ((stay: StayFacts) => string | null);

/** Whose stock it is tells a home that is leased from one of the council's own; of a charity's home an officer says it. */
function byOwner({ providerType }: StayFacts): string | null {
  if (providerType === 'local-housing-authority' || providerType === 'private-registered-provider')
    return 'LA_HA_STOCK';
  return providerType === 'private-landlord' ? 'PRIV_LEASED' : null;
}

/** From one kind of place to the kind of temporary accommodation that is returned. Sanctuary at home is none. */
const KINDS: Readonly<Record<Category, Kind>> = {
  refuge: 'HOSTEL_REFUGE',
  'specialist-safe': 'HOSTEL_REFUGE',
  dispersed: byOwner,
  'second-stage': (stay) => (stay.providerType === 'local-housing-authority' ? 'LA_HA_STOCK' : 'OTHER'),
  'other-designated': 'OTHER',
  'council-temporary': 'LA_HA_STOCK',
  'supported-housing': 'HOSTEL_REFUGE',
  // Rooms let by the night that share a kitchen or a bathroom are bed and breakfast, whatever they are called.
  'nightly-paid': ({ selfContained }) => (selfContained ? 'NIGHTLY_PAID_SELF_CONTAINED' : 'BNB'),
  'bed-and-breakfast': 'BNB',
  sanctuary: null,
};

/** Whether a stay there is temporary accommodation at all. */
export function isTemporary({ category }: StayFacts): boolean {
  return category !== 'sanctuary';
}

/** The label of a stay; null where the record does not tell. */
export function kindOfStay(stay: StayFacts): string | null {
  const kind = KINDS[stay.category as Category];
  return typeof kind === 'function' ? kind(stay) : kind;
}
