import { MUST_HELP_WHEN_ASKED } from '../../law/homelessness/co-operation/help-from-others.js';
import { codeLists } from '../../shared/code-lists.js';

/** Whom a council asks: those who must help (s.213), and others who may. */
export const HELP_BODIES = {
  ...MUST_HELP_WHEN_ASKED,
  'health-service': 'Health service',
  police: 'Police',
  'probation-service': 'Probation service',
  'voluntary-organisation': 'Voluntary organisation',
} as const;
export type HelpBody = keyof typeof HELP_BODIES;
export const HELP_BODY_CODES = Object.keys(HELP_BODIES) as HelpBody[];

/** Bodies that are councils: which one is said by its code. */
export const COUNCILS: readonly HelpBody[] = ['local-housing-authority', 'social-services'];

/** How a request ends. */
export const HELP_ANSWERS = {
  helps: 'It helps as we asked',
  'helps-in-part': 'It helps with a part of it',
  'cannot-help': 'It cannot reasonably help, and says why',
  'no-longer-needed': 'We need it no longer, and have said so',
} as const;
export type HelpAnswer = keyof typeof HELP_ANSWERS;
export const HELP_ANSWER_CODES = Object.keys(HELP_ANSWERS) as HelpAnswer[];

codeLists({ helpBodies: HELP_BODIES, helpAnswers: HELP_ANSWERS });
