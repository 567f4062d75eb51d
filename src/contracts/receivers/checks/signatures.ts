/**
 * Signatures: what is signed rightly must be taken in every legal form, everything else refused. Standard Webhooks, as
 * Kling documents it (fact `callback-signature`): `id.timestamp.body`, five minutes, several signatures while two secrets
 * are valid.
 */
import { expectUnchanged, look } from '../effects.ts';
import { defineReceiverCheck, standardWebhooks } from '../define-check.ts';
import { expectRefused, expectTaken } from '../judge-outcome.ts';
import type { Manner, Message, Play, ReceiverCheck, Signing } from '../receiver-check.ts';
import { sign } from '../signing.ts';

const minute = 60;

/** Signed with a secret that nobody has. */
const byStranger =
  (play: Play, message: Message): NonNullable<Manner['forge']> =>
  (headers) => ({
    ...headers,
    'webhook-signature': sign(`whsec_${play.ids.base64()}`, {
      id: message.id,
      timestamp: headers['webhook-timestamp'],
      body: message.body,
    }),
  });

interface Forgery {
  readonly name: string;
  readonly what: string;
  readonly meaning: string;
  readonly how: (play: Play, message: Message) => Manner;
}

const changed = (change: (headers: Signing) => Partial<Signing>) => (): Manner => ({
  forge: (headers) => ({ ...headers, ...change(headers) }),
});

/** The same message about another task. Everything else stays legal, so that only the signature can convict it. */
function tamper({ body, task }: Message): Buffer {
  const other = `${task.id.slice(0, -1)}${(Number(task.id.at(-1)) + 1) % 10}`;
  return Buffer.from(body.toString('utf8').replaceAll(task.id, other));
}

const forgeries: readonly Forgery[] = [
  {
    name: 'missing',
    what: 'A callback without the three headers',
    meaning: 'Anybody who knows the address can tell that a task has succeeded.',
    how: () => ({ forge: () => ({}) }),
  },
  {
    name: 'other-secret',
    what: 'A signature made with another secret',
    meaning: 'Anybody who knows the address can tell that a task has succeeded.',
    how: (play, message) => ({ forge: byStranger(play, message) }),
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
    how: (play, message) => ({
      forge: (headers) => ({
        ...headers,
        'webhook-timestamp': 'now',
        'webhook-signature': sign(play.secret ?? '', { id: message.id, timestamp: 'now', body: message.body }),
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
      async run(play) {
        const message = play.compose(play.newTask(), 'succeed');
        expectRefused(play, await play.post(message, how(play, message)), what);
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
  (play: Play, message: Message, isLast: boolean): NonNullable<Manner['forge']> =>
  (headers) => {
    const right = headers['webhook-signature'];
    const stranger = byStranger(play, message)(headers)['webhook-signature'] ?? '';
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
    async run(play) {
      for (const isLast of [false, true]) {
        const message = play.compose(play.newTask(), 'succeed');
        const posted = await play.post(message, { forge: rotate(play, message, isLast) });
        expectTaken(play, posted, `A callback whose ${isLast ? 'second' : 'first'} of two signatures is right`);
      }
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/raw-body',
    title: 'The signature is verified over the bytes that came, not over JSON that was written again.',
    meaning: 'White space, escapes and the order of keys are lost when a body is parsed and written again.',
    async run(play) {
      const task = play.newTask();
      const text = play.compose(task, 'succeed').body.toString('utf8');
      expectTaken(
        play,
        await play.post(play.composeText(task, writeOddly(text))),
        'A rightly signed body of unusual form',
      );
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/header-case',
    title: 'The names of the headers may be written in capitals.',
    meaning: 'Header names have no case; proxies change it.',
    async run(play) {
      const posted = await play.post(play.compose(play.newTask(), 'succeed'), { forge: capitals });
      expectTaken(play, posted, 'A callback with Webhook-Id, Webhook-Timestamp and Webhook-Signature');
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/four-minutes',
    title: 'A callback of four minutes ago is answered 2xx.',
    meaning: 'Five minutes are allowed: clocks differ, and networks are slow.',
    severity: 'should',
    async run(play) {
      const posted = await play.post(play.compose(play.newTask(), 'succeed'), { ageSeconds: 4 * minute });
      expectTaken(play, posted, 'A rightly signed callback of four minutes ago');
    },
  }),
  defineReceiverCheck({
    ...signed,
    id: 'signature/refused-not-acted',
    title: 'What is refused has no effect.',
    meaning: 'A receiver that acts first and verifies later refuses in vain.',
    needs: ['secret', 'probe'],
    async run(play) {
      const message = play.compose(play.newTask(), 'succeed');
      const before = await look(play, message);
      const posted = await play.post(message, { forge: byStranger(play, message) });
      await expectUnchanged(play, message, { before, posted, what: 'A forged callback' });
    },
  }),
];

/** Checks of signatures; each needs the secret. */
export const signatureChecks = (): readonly ReceiverCheck[] => [...forgeryChecks(), ...legalChecks()];
