/**
 * Many at once, slow ones, huge ones, broken ones: after each the receiver must go on.
 */
import { tellCount } from '../../spec/pick.ts';
import { defineReceiverCheck, goodPractice } from '../receiver-check.ts';
import { describeOutcome, expectAlive, expectUnbroken, isDelivered, requireDelivered } from '../judge-outcome.ts';
import type { Message, ReceiverContext, Posted, ReceiverCheck } from '../receiver-check.ts';

/** `2 times 503 busy; 5 times the connection was closed` */
function countOutcomes(posted: readonly Posted[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of posted) {
    const text = outcome.kind === 'answered' && outcome.status < 300 ? 'too late' : describeOutcome(outcome);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => `${count} × ${text}`).join('; ');
}

/** A promise and what resolves it. */
function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** How long another connection is waited for, and how long all of them. */
const nextOpensMs = 100;
const allOpenMs = 1000;

/** A gate that opens when so many have come, when no further one comes, or when it has taken too long. */
function createMeeting(
  context: ReceiverContext,
  count: number,
): { readonly begun: Promise<void>; readonly come: () => void } {
  const gate = createGate();
  let missing = count;
  const come = () => {
    const left = (missing -= 1);
    // What is connected for us may not be accepted yet over there.
    if (left <= 0) void context.wait(context.limits.quietMs).then(gate.open);
    else void context.wait(nextOpensMs).then(() => (missing === left ? gate.open() : undefined));
  };
  void context.wait(allOpenMs).then(gate.open);
  return { begun: gate.opened, come };
}

/**
 * Sends all at the same moment, each whole. Connections are opened before, so that the receiver has them all at a time; but
 * one with a short backlog takes the next only when it is done with the one before: so none is waited for for long, and
 * nothing but an open connection is held back. Pieces would be a poor likeness: Linux resets a connection that its backlog
 * had no place for when the pieces come out of order (SYN cookies).
 */
function postTogether(context: ReceiverContext, messages: readonly Message[]): Promise<readonly Posted[]> {
  const { begun, come } = createMeeting(context, messages.length);
  return Promise.all(
    messages.map(async (message) => {
      let hasCome = false;
      const onOpen = () => {
        if (!hasCome) come();
        hasCome = true;
      };
      const posted = await context.tryPost(message, { pace: { kind: 'held', release: begun, onOpen } });
      // One that ended before must not hold up the others.
      onOpen();
      return posted;
    }),
  );
}

async function runBurst(context: ReceiverContext): Promise<void> {
  await requireDelivered(context);
  const { burst, answerMs } = context.limits;
  const { products } = context.vendor;
  const messages = Array.from({ length: burst }, (_, index) =>
    context.compose(context.newTask(products[index % products.length]), 'succeed'),
  );
  const posted = await postTogether(context, messages);
  const lost = posted.filter(
    (one) => !isDelivered(one) || (one.outcome.kind === 'answered' && one.outcome.elapsedMs > answerMs),
  );
  const [first] = lost;
  if (first) {
    const message = `Of ${tellCount(burst, 'callback')} at once all must be answered 2xx within ${answerMs} ms, but: ${countOutcomes(lost)}.`;
    context.find({ rule: 'burst-lost', message, posted: first });
  }
  await expectAlive(context, `${tellCount(burst, 'callback')} at once`);
}

/** While a body drips in, others are delivered; only then its last byte is sent. */
async function runDrip(context: ReceiverContext): Promise<void> {
  await requireDelivered(context);
  const { slowBodyMs, answerMs, deadlineMs } = context.limits;
  const gate = createGate();
  const slow = context.tryPost(context.compose(context.newTask(), 'succeed'), {
    pace: { kind: 'slow', overMs: slowBodyMs, release: gate.opened },
    deadlineMs: slowBodyMs + answerMs + deadlineMs,
  });
  await context.wait(Math.ceil(slowBodyMs / 4));
  const meanwhile = await context.tryPost(context.compose(context.newTask(), 'succeed'), { deadlineMs: answerMs });
  if (!isDelivered(meanwhile)) {
    const message = `While a slow body comes in, others must be answered 2xx, but: ${describeOutcome(meanwhile.outcome)}.`;
    context.find({ rule: 'blocked', message, posted: meanwhile });
  }
  gate.open();
  const posted = await slow;
  const { outcome } = posted;
  if (outcome.kind === 'answered' && outcome.early && outcome.status < 400) {
    const message = `It was answered ${outcome.status} before its body was there: unread, and not verified.`;
    context.find({ rule: 'answered-early', message, posted });
    return;
  }
  // A receiver may give up on it: it answers 408 or another 4xx, or closes the connection.
  if (outcome.kind === 'broken' && outcome.early) return;
  expectUnbroken(context, posted, 'A body that comes in slowly');
}

async function runHuge(context: ReceiverContext): Promise<void> {
  await requireDelivered(context);
  const { hugeBytes } = context.limits;
  const size = `${Math.round(hugeBytes / 1_000_000)} MB`;
  const task = context.newTask();
  const text = context.compose(task, 'failed').body.toString('utf8');
  // White space before the last brace: legal JSON, no new field, nothing but huge.
  const body = Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.alloc(hugeBytes, ' '), Buffer.from('}')]);
  const posted = await context.tryPost(context.composeText(task, body));
  const isClosed = posted.outcome.kind === 'broken' && posted.outcome.early;
  // Closing the connection on a client that sends too much is an answer, if the receiver lives on.
  if (!isClosed) expectUnbroken(context, posted, `A body of ${size}`);
  await expectAlive(context, `a body of ${size}`);
}

const robust = { sources: [goodPractice] } as const;

/** Checks of load, the hardest last: a receiver that falls there has shown everything else. */
export const loadChecks = (): readonly ReceiverCheck[] => [
  defineReceiverCheck({
    ...robust,
    id: 'load/burst',
    title: 'Many callbacks at once are all answered 2xx in time.',
    meaning: 'Tasks that were made together end together, and each has a connection of its own.',
    facts: ['callback-timeout'],
    mark: 'inferred',
    run: runBurst,
  }),
  defineReceiverCheck({
    ...robust,
    id: 'load/slow-body',
    title: 'A body that comes in byte by byte is answered when it is there, or refused, and delays no other request.',
    meaning:
      'One slow connection must not stop the others; an answer before the body is a promise about something unread.',
    run: runDrip,
  }),
  defineReceiverCheck({
    ...robust,
    id: 'load/broken-off',
    title: 'A connection that breaks off in the middle of a body changes nothing.',
    meaning: 'Networks fail; a body that ends too early must not end the receiver.',
    async run(context) {
      await requireDelivered(context);
      await context.tryPost(context.compose(context.newTask(), 'succeed'), { pace: { kind: 'half' } });
      // Until the receiver has noticed.
      await context.wait(context.limits.quietMs);
      await expectAlive(context, 'a connection that broke off');
    },
  }),
  defineReceiverCheck({
    ...robust,
    id: 'load/huge-body',
    title: 'A huge body is refused or taken, and the receiver lives on.',
    meaning: 'The address is open to the world: one request must not fill the memory.',
    run: runHuge,
  }),
];
