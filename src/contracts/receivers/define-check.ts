import { strongestMark } from '../assertions/expectations.ts';
import type { FactId } from '../spec/facts.ts';
import type { Mark } from '../spec/reading.ts';
import type { ReceiverCheck } from './receiver-check.ts';

/** The scheme that Kling's page names; it says what a receiver has to do. */
export const standardWebhooks = 'Standard Webhooks specification, standardwebhooks.com';
/** For rules that any endpoint open to the world lives by. */
export const goodPractice = 'good practice of HTTP endpoints';

type CheckText = Pick<ReceiverCheck, 'title' | 'meaning' | 'run'> & {
  /** Group and name: `signature/stale`. */
  readonly id: string;
  readonly severity?: ReceiverCheck['severity'];
  readonly tags?: readonly string[];
  readonly facts?: readonly FactId[];
  readonly sources?: readonly string[];
  /** By default the best mark of its facts; without facts `inferred`. */
  readonly mark?: Mark;
  readonly needs?: ReceiverCheck['needs'];
};

/** Completes a check of a receiver: its group is a tag, and so are its needs. */
export function defineReceiverCheck(text: CheckText): ReceiverCheck {
  const { facts = [], needs = [], severity = 'must' } = text;
  const [group = ''] = text.id.split('/');
  return {
    id: `receiver/${text.id}`,
    title: text.title,
    meaning: text.meaning,
    severity,
    tags: [...new Set([group, ...(text.tags ?? []), ...needs, severity])],
    facts,
    sources: text.sources ?? [],
    mark: text.mark ?? (facts.length > 0 ? strongestMark(facts) : 'inferred'),
    needs,
    run: text.run,
  };
}
