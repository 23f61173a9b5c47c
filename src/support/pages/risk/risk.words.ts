import type { Answer, RiskTool } from '../../risk/dash.js';
import type { Choice } from '../../../web/forms/choices.js';

interface Offered extends Choice {
  readonly hint?: string;
}

export const TOOL_CHOICES: readonly (Offered & { readonly value: RiskTool })[] = [
  { value: 'dash-24', text: 'SafeLives Dash', hint: '24 topics' },
  { value: 'dash-27', text: 'Police DASH', hint: '27 topics' },
];

export const ANSWER_CHOICES: readonly (Offered & { readonly value: Answer })[] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-known', text: 'Not known', hint: 'They do not know, or would rather not say.' },
  { value: 'not-asked', text: 'Not asked', hint: 'It was not safe to ask, or not the time for it.' },
];
