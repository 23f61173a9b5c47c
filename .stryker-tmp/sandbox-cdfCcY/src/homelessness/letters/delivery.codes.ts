// @ts-nocheck
import { codeLists } from '../../shared/code-lists.js';

/** How a letter reaches somebody. */
export const DELIVERIES = ['collect-at-office', 'in-person', 'safe-contact', 'named-post'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Days for which a letter is kept to be collected: house rule for the "reasonable period" of s.184(6). */
export const KEPT_FOR_COLLECTION_DAYS = 28;

codeLists({ letterDeliveries: DELIVERIES });
