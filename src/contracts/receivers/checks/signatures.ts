/**
 * Signatures: what is signed rightly must be taken in every legal form, everything else refused. Standard Webhooks, as
 * Kling documents it (fact `callback-signature`): `id.timestamp.body`, five minutes, several signatures while two secrets
 * are valid.
 */
import {
  awaitChange,
  causeEffect,
  expectDelivered,
  expectRefused,
  expectUnchanged,
  findEffect,
  isDelivered,
  look,
} from '../judge-outcome.ts';
import { Inconclusive } from '../../wire/http-client.ts';
import { defineReceiverCheck, standardWebhooks } from '../receiver-check.ts';
import type { DeliveryOptions, Message, ReceiverContext, ReceiverCheck, Signing } from '../receiver-check.ts';
import { sign } from '../sender.ts';

const minute = 60;

/** Signed with an unknown secret. */
const byStranger =
  (context: ReceiverContext, message: Message): NonNullable<DeliveryOptions['forge']> =>
  (headers) => ({
    ...headers,
    'webhook-signature': sign(`whsec_${context.ids.base64()}`, {
      id: message.id,
      timestamp: headers['webhook-timestamp'],
      body: message.body,
    }),
  });

interface Forgery {
  readonly name: string;
  readonly what: string;
  readonly meaning: string;
  readonly how: (context: ReceiverContext, message: Message) => DeliveryOptions;
}

const changed = (change: (headers: Signing) => Partial<Signing>) => (): DeliveryOptions => ({
  forge: (headers) => ({ ...headers, ...change(headers) }),
});

/** The same message about another task. Everything else stays legal, so that only the signature can be wrong. */
function tamper({ body, task }: Message): Buffer {
  const other = `${task.id.slice(0, -1)}${(Number(task.id.at(-1)) + 1) % 10}`;
  return Buffer.from(body.toString('utf8').replaceAll(task.id, other));
}

const forgeries: readonly Forgery[] = [
  {
    name: 'missing',
    what: 'A callback without the three headers',
    meaning: 'Any client that knows the address can pretend that a task has succeeded.',
    how: () => ({ forge: () => ({}) }),
  },
  {
    name: 'other-secret',
    what: 'A signature made with another secret',
    meaning: 'Any client that knows the address can pretend that a task has succeeded.',
    how: (context, message) => ({ forge: byStranger(context, message) }),
  },
  {
    name: 'tampered-body',
    what: 'A body that is not the signed one',
    meaning: 'The signature must be verified over the body that is acted on.',
    how: (_, message) => ({ body: tamper(message) }),
  },
  {
    name: 'other-id',
    what: 'A webhook-id that is not the signed one',
    meaning: 'A recorded callback could be repeated under a new id, past the look for duplicates.',
    how: changed((headers) => ({ 'webhook-id': `${headers['webhook-id'].slice(0, -1)}x` })),
  },
  {
    name: 'moved-timestamp',
    what: 'A webhook-timestamp that is not the signed one',
    meaning: 'A recorded callback could be made young again.',
    how: changed((headers) => ({ 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) })),
  },
  {
    name: 'garbled',
    what: 'A webhook-signature that is no signature',
    meaning: 'Comparing buffers of different lengths throws in many languages: a 5xx, and a way to find out more.',
    how: changed(() => ({ 'webhook-signature': 'v1,bm90IGEgc2lnbmF0dXJl' })),
  },
  {
    name: 'empty',
    what: 'An empty webhook-signature',
    meaning: 'No signature is no proof.',
    how: changed(() => ({ 'webhook-signature': '' })),
  },
  {
    name: 'no-number',
    what: 'A webhook-timestamp that is no number',
    meaning: 'Every comparison with NaN is false: "not too old" by mistake.',
    how: (context, message) => ({
      forge: (headers) => ({
        ...headers,
        'webhook-timestamp': 'now',
        'webhook-signature': sign(context.secret ?? '', { id: message.id, timestamp: 'now', body: message.body }),
      }),
    }),
  },
  {
    name: 'stale',
    what: 'A rightly signed callback of ten minutes ago',
    meaning: 'A callback that was recorded once could be sent again for ever.',
    how: () => ({ ageSeconds: 10 * minute }),
  },
  {
    name: 'future',
    what: 'A rightly signed callback of ten minutes ahead',
    meaning: 'The window of five minutes has two sides.',
    how: () => ({ ageSeconds: -10 * minute }),
  },
];

const signed = { facts: ['callback-signature'], sources: [standardWebhooks], needs: ['secret'] } as const;

const forgeryChecks = (): readonly ReceiverCheck[] =>
  forgeries.map(({ name, what, meaning, how }) =>
    defineReceiverCheck({
      ...signed,
      id: `signature/${name}`,
      title: `${what} is refused with 4xx.`,
      meaning,
      tags: ['forged'],
      async run(context) {
        const message = context.compose(context.newTask(), 'succeed');
        expectRefused(context, await context.post(message, how(context, message)), what);
      },
    }),
  );

/** As another JSON library would write it: same value, other bytes. */
function writeOddly(text: string): string {
  const entries = Object.entries(JSON.parse(text) as object).toReversed();
  const odd = JSON.stringify(Object.fromEntries(entries), null, '\t').replaceAll('/', String.raw`\/`);
  return `\r\n ${odd.replace('"task_status_msg": ""', String.raw`"task_status_msg": "\u00e9t\u00e9 été 🎉"`)} \n`;
}

const rotate =
  (context: ReceiverContext, message: Message, isLast: boolean): NonNullable<DeliveryOptions['forge']> =>
  (headers) => {
    const right = headers['webhook-signature'];
    const stranger = byStranger(context, message)(headers)['webhook-signature'] ?? '';
    return { ...headers, 'webhook-signature': isLast ? `${stranger} ${right}` : `${right} ${stranger}` };
  };

const capitals = (headers: Signing): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replaceAll(/\b[a-z]/g, (c) => c.toUpperCase()),
      String(value),
    ]),
  );

const legalChecks = (): readonly ReceiverCheck[] => [
  defineReceiverCheck({
    ...signed,
    id: 'signature/rotation',
    title: 'Of several signatures one that is right is enough, wherever it stands.',
    meaning: 'For seven days after a rotation Kling signs with both secrets: receivers that compare the header fail.',
    async run(context) {
      for (const isLast of [false, true]) {
        const message = context.compose(context.newTask(), 'succeed');
        const posted = await context.post(message, { forge: rotate(context, message, isLast) });
        expectDelivered(context, posted, `A callback whose ${isLast ? 'second' : 'first'} of two signatures is right`);
      }
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/raw-body',
    title: 'The signature is verified over the bytes that came, not over JSON that was written again.',
    meaning: 'White space, escapes and the order of keys are lost when a body is parsed and written again.',
    async run(context) {
      const task = context.newTask();
      const text = context.compose(task, 'succeed').body.toString('utf8');
      expectDelivered(
        context,
        await context.post(context.composeText(task, writeOddly(text))),
        'A rightly signed body of unusual form',
      );
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/header-case',
    title: 'The names of the headers may be written in capitals.',
    meaning: 'Header names have no case; proxies change it.',
    async run(context) {
      const posted = await context.post(context.compose(context.newTask(), 'succeed'), { forge: capitals });
      expectDelivered(context, posted, 'A callback with Webhook-Id, Webhook-Timestamp and Webhook-Signature');
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/four-minutes',
    title: 'A callback of four minutes ago is answered 2xx.',
    meaning: 'Five minutes are allowed: clocks differ, and networks are slow.',
    severity: 'should',
    async run(context) {
      const posted = await context.post(context.compose(context.newTask(), 'succeed'), { ageSeconds: 4 * minute });
      expectDelivered(context, posted, 'A rightly signed callback of four minutes ago');
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/refused-not-acted',
    title: 'What is refused has no effect.',
    meaning: 'A receiver that acts first and verifies later refuses too late.',
    needs: ['secret', 'probe'],
    async run(context) {
      const message = context.compose(context.newTask(), 'succeed');
      const before = await look(context, message);
      const posted = await context.post(message, { forge: byStranger(context, message) });
      await expectUnchanged(context, message, { before, posted, what: 'A forged callback' });
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/forged-before',
    title: 'A right callback is acted on though a forged one with its webhook-id came before.',
    meaning:
      'A receiver that notes ids before it verifies them drops the right one: any client can keep callbacks away.',
    needs: ['secret', 'probe'],
    async run(context) {
      // First one without a forgery: it shows that the probe sees effects at all.
      await causeEffect(context, context.compose(context.newTask(), 'succeed'));
      const message = context.compose(context.newTask(), 'succeed');
      const before = await look(context, message);
      const forged = await context.post(message, { forge: byStranger(context, message) });
      if (isDelivered(forged) || (await awaitChange(context, message, before)) !== undefined)
        throw new Inconclusive(
          'The forged callback was taken or acted on: whether it keeps the right one away can not be seen.',
        );
      if ((await findEffect(context, message)) !== undefined) return;
      context.find({
        rule: 'not-acted',
        message:
          'A right callback after a forged one with the same webhook-id must have its effect, but the probe shows none.',
      });
    },
  }),
];

/** Checks of signatures; each needs the secret. */
export const signatureChecks = (): readonly ReceiverCheck[] => [...forgeryChecks(), ...legalChecks()];
