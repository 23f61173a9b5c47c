import { housingAct1996 } from '../../citation.js';

/** Bodies that must help when a housing authority asks (s.213(2)). */
export const MUST_HELP_WHEN_ASKED = {
  'local-housing-authority': 'Another housing authority',
  'private-registered-provider': 'Registered provider of social housing',
  'social-services': 'Social services authority',
} as const;

export type AskedBody = keyof typeof MUST_HELP_WHEN_ASKED;

export interface HelpAsked {
  /** Whether the body must help, as far as is reasonable in the circumstances; a body that need not may still be asked. */
  readonly mustHelp: boolean;
  readonly extent: string | null;
  readonly citation: string;
}

/** CO-1, s.213(1): what follows when a council asks somebody for help with a homelessness duty. */
export function helpAskedOf(body: string): HelpAsked {
  const mustHelp = Object.hasOwn(MUST_HELP_WHEN_ASKED, body);
  return {
    mustHelp,
    extent: mustHelp ? 'as far as is reasonable in the circumstances' : null,
    citation: housingAct1996('213').text,
  };
}
