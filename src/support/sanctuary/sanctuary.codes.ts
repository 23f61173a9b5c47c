import { RIGHTS_TO_THE_HOME } from '../../law/domestic-abuse/shared-home.js';
import { codeLists } from '../../shared/code-lists.js';

/** What else a person is offered with it (DA-5): staying is never the only way. */
export const OFFERED_BESIDE = {
  refuge: 'Refuge',
  'safe-accommodation': 'Other safe accommodation',
  'temporary-accommodation': 'Temporary accommodation',
  'another-home': 'Another home, by a move or a transfer',
} as const;
export type OfferedBeside = keyof typeof OFFERED_BESIDE;
export const OFFERED_BESIDE_CODES = Object.keys(OFFERED_BESIDE) as OfferedBeside[];

export const HOME_TENURES = {
  'council-tenancy': 'Council tenancy',
  'housing-association-tenancy': 'Housing association tenancy',
  'private-tenancy': 'Private tenancy',
  owned: 'Owned, or being bought',
  'with-family': 'With family or friends',
} as const;
export type HomeTenure = keyof typeof HOME_TENURES;
export const HOME_TENURE_CODES = Object.keys(HOME_TENURES) as HomeTenure[];

const RIGHTS_IN_WORDS: Record<(typeof RIGHTS_TO_THE_HOME)[number], string> = {
  none: 'No right to the home',
  'sole-tenant': 'The tenant',
  'joint-tenant': 'A joint tenant',
  'sole-owner': 'The owner',
  'joint-owner': 'Owner of a share',
  'not-known': 'Not known yet',
};

export const LANDLORD_CONSENTS = {
  'not-needed': 'No landlord has to agree',
  asked: 'The landlord has been asked',
  given: 'The landlord agrees',
  refused: 'The landlord does not agree',
} as const;
export type LandlordConsent = keyof typeof LANDLORD_CONSENTS;
export const LANDLORD_CONSENT_CODES = Object.keys(LANDLORD_CONSENTS) as LandlordConsent[];

/** Who pays. The household is not in this list. */
export const PAYERS = {
  council: 'The council',
  'housing-association': 'The housing association',
  'private-landlord': 'The private landlord',
  'police-and-crime-commissioner': 'The police and crime commissioner',
  'fire-and-rescue': 'Fire and rescue',
  charity: 'A charity',
} as const;
export type Payer = keyof typeof PAYERS;
export const PAYER_CODES = Object.keys(PAYERS) as Payer[];

export const WORK_KINDS = {
  locks: 'Locks changed or added',
  doors: 'Doors made stronger',
  windows: 'Windows made stronger',
  letterbox: 'Letterbox closed or made fireproof',
  alarm: 'Alarm or panic button',
  lights: 'Lights outside',
  'door-viewer': 'Door viewer or chain',
  camera: 'Camera at the door',
  'safe-room': 'A safe room',
  'smoke-alarms': 'Smoke alarms and fire safety',
  fence: 'Fences and gates',
} as const;
export type WorkKind = keyof typeof WORK_KINDS;
export const WORK_KIND_CODES = Object.keys(WORK_KINDS) as WorkKind[];

/** Why it ended. None of these is anybody's fault but his who harms. */
export const SANCTUARY_END_REASONS = {
  'no-longer-needed': 'No longer needed',
  moved: 'They live somewhere else',
  'not-safe-enough': 'Not safe enough any more',
  'person-chose': 'The person chose another way',
} as const;
export type SanctuaryEndReason = keyof typeof SANCTUARY_END_REASONS;
export const SANCTUARY_END_REASON_CODES = Object.keys(SANCTUARY_END_REASONS) as SanctuaryEndReason[];

codeLists({
  sanctuaryOfferedBeside: OFFERED_BESIDE,
  sanctuaryTenures: HOME_TENURES,
  sanctuaryRightsOfOther: RIGHTS_IN_WORDS,
  sanctuaryLandlordConsents: LANDLORD_CONSENTS,
  sanctuaryPayers: PAYERS,
  sanctuaryWorks: WORK_KINDS,
  sanctuaryEndReasons: SANCTUARY_END_REASONS,
});
