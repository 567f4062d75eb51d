/**
 * Repeated, disordered and failed: what a receiver does with it. Whether it acted can be seen with a probe only.
 */
import { pickNumber, pickText, parseJson } from '../../spec/pick.ts';
import { Inconclusive } from '../../wire/http-client.ts';
import { defineReceiverCheck, standardWebhooks } from '../receiver-check.ts';
import {
  awaitChange,
  causeEffect,
  expectDelivered,
  expectUnchanged,
  findEffect,
  isDelivered,
  look,
  lookWhenQuiet,
} from '../judge-outcome.ts';
import type { Message, ReceiverCheck } from '../receiver-check.ts';

// Compares what the probe says of two tasks. Of one task any bytes can be compared; of two only what is known not to
// depend on the task: a count, a `state`, or the text with ids and numbers taken out.

/** An answer of the probe and the message it is about. */
interface Told {
  readonly text: string;
  readonly of: Message;
}

const advice = 'Let the probe answer JSON with a `state` (text) and `effects` (a count).';

/** Whether an answer is a number and nothing else. */
const isCount = (text: string): boolean => /^\s*\d+\s*$/.test(text);

const countOf = (text: string) => (isCount(text) ? Number(text) : pickNumber(parseJson(text), 'effects'));

/** The text without the task's own ids. */
const withoutIds = ({ text, of: { task, id } }: Told): string => {
  const plain = text.replaceAll(task.id, '<task>');
  return id === '' ? plain : plain.replaceAll(id, '<delivery>');
};

const withoutNumbers = (text: string) => text.replaceAll(/\d+/g, '#');

function compareTexts(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [withoutIds(one), withoutIds(other)];
  if (left === right) return 'same';
  if (withoutNumbers(left) !== withoutNumbers(right)) return 'different';
  throw new Inconclusive(
    `What the probe says of two tasks differs in numbers only, which may mean anything. ${advice}`,
  );
}

/**
 * Whether as much was done for one task as for another.
 *
 * @throws Inconclusive when the answers don't say.
 * @example compareDone({ text: '{"effects":1}', of: single }, { text: '{"effects":2}', of: double }) // 'different'
 */
function compareDone(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [countOf(one.text), countOf(other.text)];
  if (left !== undefined && right !== undefined) return left === right ? 'same' : 'different';
  return compareTexts(one, other);
}

/**
 * Whether two tasks ended in the same state.
 *
 * @throws Inconclusive when the answers don't say.
 * @example compareStates({ text: '{"state":"done"}', of: good }, { text: '{"state":"failed"}', of: bad }) // 'different'
 */
function compareStates(one: Told, other: Told): 'same' | 'different' {
  const [left, right] = [one, other].map(({ text }) => pickText(parseJson(text), 'state'));
  if (left !== undefined && right !== undefined) return left === right ? 'same' : 'different';
  if (isCount(one.text) && isCount(other.text)) {
    throw new Inconclusive(`The probe says how often, not what. ${advice}`);
  }
  return compareTexts(one, other);
}

const repeated = { facts: ['callback-retries'], sources: [standardWebhooks], mark: 'inferred' } as const;

const duplicateChecks = (): readonly ReceiverCheck[] => [
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/answered',
    title: 'A delivery that comes a second time is answered 2xx both times.',
    meaning: 'An answer that was lost makes the sender try again; a refusal makes it try for ever.',
    async run(context) {
      const message = context.compose(context.newTask(), 'succeed');
      expectDelivered(context, await context.post(message), 'A callback');
      expectDelivered(context, await context.post(message, { ageSeconds: -1 }), 'The same delivery a second time');
    },
  }),
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/acted-once',
    title: 'A delivery that comes a second time is acted on once.',
    meaning: 'Customers are charged, credited or written to twice.',
    needs: ['probe'],
    async run(context) {
      const message = context.compose(context.newTask(), 'succeed');
      const before = await causeEffect(context, message);
      const posted = await context.post(message, { ageSeconds: -1 });
      await expectUnchanged(context, message, { before, posted, what: 'The same delivery a second time' });
    },
  }),
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/at-once',
    title: 'Two attempts of a delivery that come at the same moment are acted on once.',
    meaning:
      'A sender that gave up waiting tries again while the first attempt is still worked on: look and act in one step.',
    needs: ['probe'],
    async run(context) {
      const single = context.compose(context.newTask(), 'succeed');
      const once = await causeEffect(context, single);
      const task = context.newTask();
      // The same message but for the ids: so that what the probe says of both can be compared.
      const double = context.composeText(task, single.body.toString('utf8').replaceAll(single.task.id, task.id));
      const [posted] = await Promise.all([context.post(double), context.post(double, { ageSeconds: -1 })]);
      const both = await lookWhenQuiet(context, double);
      if (compareDone({ text: once, of: single }, { text: both, of: double }) === 'same') return;
      const message = `Two attempts at the same moment must do what one does, but the probe said ${context.show(once)} of one, and ${context.show(both)} of two.`;
      context.find({ rule: 'acted', message, posted });
    },
  }),
];

const orderly = { facts: ['callback-statuses'], mark: 'inferred' } as const;

const orderChecks = (): readonly ReceiverCheck[] => [
  defineReceiverCheck({
    ...orderly,
    id: 'order/late-answered',
    title: "A 'processing' that comes after 'succeed' is answered 2xx.",
    meaning:
      'An attempt that failed comes again later, when the task has long ended; refused, it comes again and again.',
    async run(context) {
      const task = context.newTask();
      const late = context.compose(task, 'processing');
      expectDelivered(
        context,
        await context.post(context.compose(task, 'succeed')),
        "A 'succeed' before any 'processing'",
      );
      expectDelivered(context, await context.post(late), "A 'processing' after 'succeed'");
    },
  }),
  defineReceiverCheck({
    ...orderly,
    id: 'order/succeed-first',
    title: "A 'succeed' is acted on though no 'processing' came before.",
    meaning: 'Some receivers of Kling saw final statuses only: what waits for the first never sees the second.',
    needs: ['probe'],
    async run(context) {
      // First a task in order: it shows that the probe sees effects at all.
      const ordered = context.newTask();
      await context.post(context.compose(ordered, 'processing'));
      await causeEffect(context, context.compose(ordered, 'succeed'));
      const message = context.compose(context.newTask(), 'succeed');
      if ((await findEffect(context, message)) !== undefined) return;
      context.find({
        rule: 'not-acted',
        message: "A 'succeed' without a 'processing' before must have its effect, but the probe shows none.",
      });
    },
  }),
  defineReceiverCheck({
    ...orderly,
    id: 'order/end-after-beginning',
    title: "A 'succeed' is acted on though a 'processing' of the same task came before.",
    meaning:
      'Each transition is a callback of its own: a receiver that takes the task id for the id of the callback drops the last one.',
    needs: ['probe'],
    async run(context) {
      // First a task of which only the end is sent: it shows that the probe sees effects at all.
      await causeEffect(context, context.compose(context.newTask(), 'succeed'));
      const task = context.newTask();
      const [begun, done] = [context.compose(task, 'processing'), context.compose(task, 'succeed')];
      await context.post(begun);
      await lookWhenQuiet(context, begun);
      if ((await findEffect(context, done)) !== undefined) return;
      context.find({
        rule: 'not-acted',
        message: "A 'succeed' after the 'processing' of its task must have its effect, but the probe shows none.",
      });
    },
  }),
  defineReceiverCheck({
    ...orderly,
    id: 'order/state-kept',
    title: "A 'processing' that comes after 'succeed' changes nothing.",
    meaning: 'A finished task that runs again is never finished: its end is not sent a second time.',
    needs: ['probe'],
    async run(context) {
      const task = context.newTask();
      const late = context.compose(task, 'processing');
      const done = context.compose(task, 'succeed');
      const before = await causeEffect(context, done);
      const posted = await context.post(late);
      await expectUnchanged(context, done, { before, posted, what: "A late 'processing'" });
    },
  }),
];

const failureCheck = (): ReceiverCheck =>
  defineReceiverCheck({
    id: 'effects/failure-told-apart',
    title: 'A task that failed is acted on, and not as one that succeeded.',
    meaning: 'A caller that waits for the task waits for ever, or is given a result that does not exist.',
    facts: ['failure-message'],
    needs: ['probe'],
    async run(context) {
      const good = context.compose(context.newTask(), 'succeed');
      const success = await causeEffect(context, good);
      const bad = context.compose(context.newTask(), 'failed');
      const before = await look(context, bad);
      const posted = await context.post(bad);
      const failure = isDelivered(posted) ? await awaitChange(context, bad, before) : undefined;
      if (failure === undefined) {
        if (isCount(success)) throw new Inconclusive(`The probe counts, and a failure may count as nothing. ${advice}`);
        context.find({
          rule: 'not-acted',
          message: 'A failure must have an effect, but the probe shows none.',
          posted,
        });
      } else if (compareStates({ text: success, of: good }, { text: failure, of: bad }) === 'same') {
        const message = 'A failure must not look like a success, but the probe says the same of both.';
        context.find({ rule: 'not-told-apart', message, posted });
      }
    },
  });

/** Checks of repetition, order and failure. */
export const effectChecks = (hasOrder: boolean): readonly ReceiverCheck[] => [
  ...duplicateChecks(),
  ...(hasOrder ? orderChecks() : []),
  failureCheck(),
];
