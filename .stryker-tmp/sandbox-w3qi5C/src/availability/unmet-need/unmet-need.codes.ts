/** Looking for a place and finding none. */
// @ts-nocheck

export const FRUITLESS_SEARCHES = ['search', 'no-emergency-place'] as const;
export type FruitlessSearch = (typeof FRUITLESS_SEARCHES)[number];

/** An offer that came to nothing: the provider or the person said no, or nobody answered in time. */
export const FRUITLESS_OFFERS = ['declined-by-provider', 'declined-by-person', 'lapsed'] as const;
export type FruitlessOffer = (typeof FRUITLESS_OFFERS)[number];

/** What an unmet need collects. */
export type AttemptKind = FruitlessSearch | FruitlessOffer;
