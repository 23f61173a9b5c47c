/** Who provides accommodation (the API's provider `type`). */
// @ts-nocheck

export type ProviderType = 'local-housing-authority' | 'private-registered-provider' | 'registered-charity' | 'voluntary' | 'private-landlord' | 'other';

/** What kind of place it is (the API's premises `category`). */
export type AccommodationCategory = 'refuge' | 'specialist-safe' | 'dispersed' | 'second-stage' | 'other-designated' | 'council-temporary' | 'supported-housing' | 'nightly-paid' | 'bed-and-breakfast' | 'sanctuary';