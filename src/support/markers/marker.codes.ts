import { codeLists } from '../../shared/code-lists.js';

/** Who keeps a marker at an address. */
export const MARKER_SERVICES = {
  police: 'Police',
  fire: 'Fire and rescue',
  ambulance: 'Ambulance',
} as const;
export type MarkerService = keyof typeof MARKER_SERVICES;
export const MARKER_SERVICE_CODES = Object.keys(MARKER_SERVICES) as MarkerService[];

codeLists({ addressMarkerServices: MARKER_SERVICES });
