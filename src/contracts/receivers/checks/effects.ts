/**
 * Repeated, disordered and failed: what a receiver does with it. Whether it acted can be seen with a probe only.
 */
import { CouldNotLook } from '../../wire/call.ts';
import { defineReceiverCheck, standardWebhooks } from '../define-check.ts';
import { awaitChange, causeEffect, expectUnchanged, findEffect, look, lookWhenQuiet } from '../effects.ts';
import { expectTaken, isTaken } from '../judge-outcome.ts';
import { advice, compareDone, compareStates, isCount } from '../probe-answers.ts';
import type { ReceiverCheck } from '../receiver-check.ts';

const repeated = { facts: ['callback-retries'], sources: [standardWebhooks], mark: 'inferred' } as const;

const duplicateChecks = (): readonly ReceiverCheck[] => [
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/answered',
    title: 'A delivery that comes a second time is answered 2xx both times.',
    meaning: 'An answer that was lost makes the sender try again; a refusal makes it try for ever.',
    async run(play) {
      const message = play.compose(play.newTask(), 'succeed');
      expectTaken(play, await play.post(message), 'A callback');
      expectTaken(play, await play.post(message, { ageSeconds: -1 }), 'The same delivery a second time');
    },
  }),
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/acted-once',
    title: 'A delivery that comes a second time is acted on once.',
    meaning: 'Customers are charged, credited or written to twice.',
    needs: ['probe'],
    async run(play) {
      const message = play.compose(play.newTask(), 'succeed');
      const before = await causeEffect(play, message);
      const posted = await play.post(message, { ageSeconds: -1 });
      await expectUnchanged(play, message, { before, posted, what: 'The same delivery a second time' });
    },
  }),
  defineReceiverCheck({
    ...repeated,
    id: 'duplicate/at-once',
    title: 'Two attempts of a delivery that come at the same moment are acted on once.',
    meaning:
      'A sender that gave up waiting tries again while the first attempt is still worked on: look and act in one step.',
    needs: ['probe'],
    async run(play) {
      const single = play.compose(play.newTask(), 'succeed');
      const once = await causeEffect(play, single);
      const task = play.newTask();
      // The same message but for the ids: so that what the probe says of both can be compared.
      const double = play.composeText(task, single.body.toString('utf8').replaceAll(single.task.id, task.id));
      const [posted] = await Promise.all([play.post(double), play.post(double, { ageSeconds: -1 })]);
      const both = await lookWhenQuiet(play, double);
      if (compareDone({ text: once, of: single }, { text: both, of: double }) === 'same') return;
      const message = `Two attempts at the same moment must do what one does, but the probe said ${play.show(once)} of one, and ${play.show(both)} of two.`;
      play.find({ rule: 'acted', message, posted });
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
    async run(play) {
      const task = play.newTask();
      const late = play.compose(task, 'processing');
      expectTaken(play, await play.post(play.compose(task, 'succeed')), "A 'succeed' before any 'processing'");
      expectTaken(play, await play.post(late), "A 'processing' after 'succeed'");
    },
  }),
  defineReceiverCheck({
    ...orderly,
    id: 'order/succeed-first',
    title: "A 'succeed' is acted on though no 'processing' came before.",
    meaning: 'Some receivers of Kling saw final statuses only: what waits for the first never sees the second.',
    needs: ['probe'],
    async run(play) {
      // First a task in order: it shows that the probe sees effects at all.
      const ordered = play.newTask();
      await play.post(play.compose(ordered, 'processing'));
      await causeEffect(play, play.compose(ordered, 'succeed'));
      const message = play.compose(play.newTask(), 'succeed');
      if ((await findEffect(play, message)) !== undefined) return;
      play.find({
        rule: 'not-acted',
        message: "A 'succeed' without a 'processing' before must have its effect, but the probe shows none.",
      });
    },
  }),
  defineReceiverCheck({
    ...orderly,
    id: 'order/state-kept',
    title: "A 'processing' that comes after 'succeed' changes nothing.",
    meaning: 'A finished task that runs again is never finished: nobody tells its end a second time.',
    needs: ['probe'],
    async run(play) {
      const task = play.newTask();
      const late = play.compose(task, 'processing');
      const done = play.compose(task, 'succeed');
      const before = await causeEffect(play, done);
      const posted = await play.post(late);
      await expectUnchanged(play, done, { before, posted, what: "A late 'processing'" });
    },
  }),
];

const failureCheck = (): ReceiverCheck =>
  defineReceiverCheck({
    id: 'effects/failure-told-apart',
    title: 'A task that failed is acted on, and not as one that succeeded.',
    meaning: 'Whoever waits for the task waits for ever, or is given a result that does not exist.',
    facts: ['failure-message'],
    needs: ['probe'],
    async run(play) {
      const good = play.compose(play.newTask(), 'succeed');
      const success = await causeEffect(play, good);
      const bad = play.compose(play.newTask(), 'failed');
      const before = await look(play, bad);
      const posted = await play.post(bad);
      const failure = isTaken(posted) ? await awaitChange(play, bad, before) : undefined;
      if (failure === undefined) {
        if (isCount(success)) throw new CouldNotLook(`The probe counts, and a failure may count as nothing. ${advice}`);
        play.find({ rule: 'not-acted', message: 'A failure must have an effect, but the probe shows none.', posted });
      } else if (compareStates({ text: success, of: good }, { text: failure, of: bad }) === 'same') {
        const message = 'A failure must not look like a success, but the probe says the same of both.';
        play.find({ rule: 'not-told-apart', message, posted });
      }
    },
  });

/** Checks of repetition, order and failure. */
export const effectChecks = (hasOrder: boolean): readonly ReceiverCheck[] => [
  ...duplicateChecks(),
  ...(hasOrder ? orderChecks() : []),
  failureCheck(),
];
