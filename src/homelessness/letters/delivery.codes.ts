import { codeLists } from '../../shared/code-lists.js';

/** How a letter reaches somebody. */
export const DELIVERIES = ['collect-at-office', 'in-person', 'safe-contact', 'named-post'] as const;
export type Delivery = (typeof DELIVERIES)[number];

codeLists({ letterDeliveries: DELIVERIES });
