// @ts-nocheck
import { codeLists } from '../shared/code-lists.js';

export const SEXES = ['female', 'male', 'other', 'not-stated'] as const;
export type Sex = (typeof SEXES)[number];

export const RELATIONSHIPS = ['self', 'partner', 'child', 'other-relative', 'other'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** Why somebody no longer belongs to a household. Where they went is theirs to say, and nobody is at fault for it. */
export const LEAVE_REASONS = [
  'moved-out',
  'stays-with-other-parent',
  'stays-with-relatives-or-friends',
  'in-care',
  'in-hospital-or-residential-care',
  'in-custody',
  'at-university-or-training',
  'safer-apart',
  'deceased',
] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

export const CHANNELS = ['phone', 'text', 'email', 'post', 'via-worker', 'none'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a household may need support with; units say which of these they can support. */
export const NEEDS = [
  'mental-health',
  'drugs',
  'alcohol',
  'learning-disability',
  'physical-disability',
  'no-recourse-to-public-funds',
  'language',
  'immigration',
  'offending-history',
] as const;
export type Need = (typeof NEEDS)[number];

/** How much support a need calls for, and how much a place can give; in ascending order. */
export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** What ties a household to an area: a place near there lets it go on. */
export const TIES = ['school', 'support', 'work', 'caring', 'family-and-friends', 'health-care'] as const;
export type TieKind = (typeof TIES)[number];

export const CONSENTS = ['given', 'not-required'] as const;
export type Consent = (typeof CONSENTS)[number];

codeLists({
  sexes: SEXES,
  relationships: RELATIONSHIPS,
  leaveReasons: LEAVE_REASONS,
  channels: CHANNELS,
  needs: NEEDS,
  levels: LEVELS,
  ties: TIES,
  consents: CONSENTS,
});
