import { type AnsweredTopic, type Topic, TOOLS } from '../dash.js';
import type { RiskDraft } from './risk-draft.entity.js';

type Asked = Pick<RiskDraft, 'tool' | 'answers'>;

/** What has been answered of the form's topics, in its order; answers to topics that the form does not have are left out. */
export function answeredTopics({ tool, answers }: Asked): AnsweredTopic[] {
  return TOOLS[tool].topics.flatMap((topic) => {
    const answer = answers[topic];
    return answer ? [{ topic, answer }] : [];
  });
}

/** The next topic without an answer after `topic`, and then from the beginning; nothing when all have one. */
export function nextTopic({ tool, answers }: Asked, topic?: Topic): Topic | undefined {
  const { topics } = TOOLS[tool];
  const here = topic ? topics.indexOf(topic) + 1 : 0;
  return [...topics.slice(here), ...topics.slice(0, here)].find((each) => !answers[each]);
}
