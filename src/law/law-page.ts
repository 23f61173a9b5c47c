import { HOW_WELL } from './citation.js';
import { type Rule, type Setting, settings, rules, TOPICS } from './rulebook.js';
import { RULE_VERSIONS } from './rule-versions.js';

const TOPIC_NAMES = (topic: string): string => topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');

/** All rules, changes and settings as one page of Markdown: what a council's lawyer reads, and what a change of the law is seen in. */
export function lawPage(): string {
  const parts = [
    '# The law, as this system has it',
    'Written from `src/law` by `npm run law:write`; a test fails when it is not what the system decides by. Not legal advice: whatever is not',
    '*read in the statute* needs a lawyer before it decides a letter. The same is at `GET /api/v1/law`.',
    ...TOPICS.flatMap((topic) => [
      `\n## ${TOPIC_NAMES(topic)}`,
      ...rules()
        .filter((rule) => rule.topic === topic)
        .map(ruleInWords),
    ]),
    '\n## Changes in the law',
    ...RULE_VERSIONS.map(
      ({ key, effective, changes, source, confidence }) =>
        `\n**${key}**, ${effective ?? 'no commencement found'}: ${changes}. (${source}; ${HOW_WELL[confidence]})`,
    ),
    '\n## What a council settles',
    ...settings().map(settingInWords),
  ];
  return `${parts.join('\n')}\n`;
}

function ruleInWords({ id, says, source, url, notes, confidence, since }: Rule): string {
  const where = url === null ? source : `[${source}](${url})`;
  const from = since === null ? '' : ` Since ${since}.`;
  const list = notes.length === 0 ? '' : `\n\n${notes.map((note) => `- ${note}`).join('\n')}`;
  return `\n**${id}** ${says}${/[.!?]$/.test(says) ? '' : '.'}${from} (${where}${confidence === null ? '' : `; ${HOW_WELL[confidence]}`})${list}`;
}

function settingInWords({ name, value, status, why }: Setting): string {
  return `\n**${name}** = \`${JSON.stringify(value)}\` (${status.replace('-', ' ')}). ${why}`;
}
