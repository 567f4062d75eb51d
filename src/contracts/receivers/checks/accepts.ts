/**
 * What a receiver must take: every product, every status, messages with more and with less than today's, and in time.
 */
import { defineReceiverCheck, goodPractice, standardWebhooks } from '../receiver-check.ts';
import { expectDelivered, expectUnbroken } from '../judge-outcome.ts';
import type { ReceiverCheck } from '../receiver-check.ts';
import type { Json, VendorSimulator } from '../vendor-simulator.ts';

const article = (word: string) => (/^[aeiou]/.test(word) ? 'An' : 'A');

const lostOtherwise = 'Anything else counts as not delivered: it comes again, and is lost in the end.';

/** One check a product and status. */
function statusChecks(
  vendor: VendorSimulator,
  products: readonly string[],
  about: Pick<ReceiverCheck, 'meaning'> & Partial<Pick<ReceiverCheck, 'severity'>>,
): readonly ReceiverCheck[] {
  return products.flatMap((product) =>
    vendor.stages.map((stage) => {
      const word = vendor.wordOf(product, stage);
      const what = `${article(word)} '${word}' callback of a ${product} task`;
      return defineReceiverCheck({
        id: `accepts/${product}/${word}`,
        title: `${what} is answered 2xx.`,
        ...about,
        tags: [product, word],
        facts: [...vendor.facts, vendor.answerFact],
        async run(context) {
          expectDelivered(context, await context.post(context.compose(context.newTask(product), stage)), what);
        },
      });
    }),
  );
}

const withMore = (message: Json): Json => ({
  ...message,
  added_later: { by: 'the vendor', list: [1, null, { deep: true }] },
  ...(typeof message['task_info'] === 'object' ? { task_info: { ...message['task_info'], added_later: 'too' } } : {}),
});

const contentTypes = ['application/json', 'application/json;charset=UTF-8', 'Application/JSON; Charset="utf-8"'];

/** Kling's console sends this one on demand; body and key order are the page's. */
function writeTestCallback(id: string, now: number): string {
  return JSON.stringify({ id, status: 'submitted', outputs: [], message: '', create_time: now, update_time: now });
}

function formChecks(vendor: VendorSimulator): readonly ReceiverCheck[] {
  return [
    defineReceiverCheck({
      id: 'accepts/unknown-fields',
      title: 'A callback with fields that are new is answered 2xx.',
      meaning: 'Kling has added fields before (final_unit_deduction, 2026): a strict receiver stops working that day.',
      facts: vendor.facts,
      async run(context) {
        const message = context.compose(context.newTask(), 'succeed', withMore);
        expectDelivered(context, await context.post(message), 'A callback with unknown fields');
      },
    }),
    defineReceiverCheck({
      id: 'accepts/required-only',
      title: 'A failure that tells nothing beside what every callback has is answered 2xx.',
      meaning: 'Older versions of the callback had fewer fields; only the required ones are certain.',
      facts: vendor.facts,
      async run(context) {
        const message = context.compose(context.newTask(), 'failed', vendor.withoutOptional);
        expectDelivered(context, await context.post(message), 'A callback with required fields only');
      },
    }),
    defineReceiverCheck({
      id: 'accepts/content-types',
      title: 'Other spellings of the content type are answered 2xx.',
      meaning: 'Kling documents one spelling; a receiver that compares the header as text breaks with the next one.',
      severity: 'should',
      facts: ['callback-request'],
      async run(context) {
        for (const contentType of contentTypes) {
          const posted = await context.post(context.compose(context.newTask(), 'succeed'), { contentType });
          expectDelivered(context, posted, `A callback that says 'content-type: ${contentType}'`);
        }
      },
    }),
    defineReceiverCheck({
      id: 'accepts/unknown-status',
      title: 'An unknown status does not break the receiver.',
      meaning: 'A new status must not end in a 5xx, which only makes it come again.',
      severity: 'should',
      facts: vendor.facts,
      async run(context) {
        const message = context.compose(context.newTask(), 'failed', (body) => vendor.withStatus(body, 'paused'));
        expectUnbroken(context, await context.post(message), 'An unknown status');
      },
    }),
  ];
}

/** Bare tasks of other products come to the same address, when it is given for them. */
function klingOnlyChecks(): readonly ReceiverCheck[] {
  return [
    defineReceiverCheck({
      id: 'accepts/unknown-product',
      title: 'A task of a product that the receiver does not know does not break it.',
      meaning: 'Video and image tasks call back in the same form with results of their own.',
      severity: 'should',
      facts: ['callback-request'],
      async run(context) {
        const videos = [
          { id: context.ids.snowflake(), url: 'https://v15-kling.klingai.com/result.mp4', duration: '5.1' },
        ];
        const message = context.compose(context.newTask(), 'succeed', (body) => ({ ...body, task_result: { videos } }));
        expectUnbroken(context, await context.post(message), 'The callback of a video task');
      },
    }),
    defineReceiverCheck({
      id: 'accepts/test-callback',
      title: "The console's test callback is answered 2xx.",
      meaning:
        'It is how the console shows whether the address works; its body has the newer form, with `id` and `status`.',
      severity: 'should',
      facts: ['callback-request'],
      async run(context) {
        const task = context.newTask();
        const message = context.composeText(task, writeTestCallback(task.id, task.createdAt));
        expectDelivered(context, await context.post(message), "The console's test callback");
      },
    }),
  ];
}

function timeCheck(vendor: VendorSimulator): ReceiverCheck {
  return defineReceiverCheck({
    id: 'answers/in-time',
    title: 'The end of a task is answered before the sender gives up.',
    meaning:
      'A receiver that works first and answers later is called again while it still works. Answer first, then work.',
    facts: [vendor.answerFact],
    sources: [standardWebhooks],
    async run(context) {
      const { answerMs } = context.limits;
      for (const product of vendor.products) {
        const posted = await context.post(context.compose(context.newTask(product), 'succeed'));
        if (posted.outcome.kind === 'answered' && posted.outcome.elapsedMs <= answerMs) continue;
        const { outcome } = posted;
        const found = outcome.kind === 'answered' ? `took ${Math.ceil(outcome.elapsedMs)} ms` : 'was not there';
        const message = `The answer to a finished ${product} task must come within ${answerMs} ms, but ${found}.`;
        context.find({ rule: 'slow', message, posted });
      }
    },
  });
}

const malformed = [
  ['cut', 'A body that ends in the middle', (text: string) => text.slice(0, -9)],
  ['empty', 'An empty body', () => ''],
  ['list', 'A JSON list', () => '[]'],
  ['null', 'A JSON null', () => 'null'],
] as const;

function bodyChecks(): readonly ReceiverCheck[] {
  return malformed.map(([name, what, spoil]) =>
    defineReceiverCheck({
      id: `body/${name}`,
      title: `${what} is refused with 4xx, not 5xx.`,
      meaning: 'The address is open to the world: what it is sent must not throw. 2xx for it is reported as info.',
      sources: [goodPractice],
      async run(context) {
        const task = context.newTask();
        const text = context.compose(task, 'succeed').body.toString('utf8');
        const posted = await context.post(context.composeText(task, spoil(text)));
        if (!expectUnbroken(context, posted, what)) return;
        if (posted.outcome.kind !== 'answered' || posted.outcome.status >= 400) return;
        const message = `${what} was answered ${posted.outcome.status}: a message that can't be read is lost.`;
        context.find({ rule: 'unreadable-taken', message, posted, severity: 'should' });
      },
    }),
  );
}

function methodCheck(): ReceiverCheck {
  return defineReceiverCheck({
    id: 'methods/get',
    title: 'A GET does not break the receiver.',
    meaning: 'People and crawlers open the address in a browser.',
    sources: [goodPractice],
    async run(context) {
      const posted = await context.post(context.composeText(context.newTask(), ''), {
        method: 'GET',
        forge: () => ({}),
      });
      expectUnbroken(context, posted, 'A GET');
    },
  });
}

/** Everything that one delivery at a time can show. */
export const acceptChecks = (vendor: VendorSimulator): readonly ReceiverCheck[] => [
  ...statusChecks(vendor, vendor.products, { meaning: lostOtherwise }),
  ...statusChecks(vendor, vendor.newerProducts, {
    meaning: `Paths with the model in them call back with \`id\` and \`status\`. ${lostOtherwise}`,
    severity: 'should',
  }),
  ...formChecks(vendor),
  ...(vendor.isOfficialForm ? klingOnlyChecks() : []),
  timeCheck(vendor),
  ...bodyChecks(),
  methodCheck(),
];
