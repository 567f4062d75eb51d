/** Faults of the request queue's webhook. */
import type { Breakage, Json, WireCallback } from './broken-server.ts';
import { parse } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onSuccess } from './patches.ts';

const gmi = { profile: 'gmi' } as const;
const submit = 'gmi.submit-custom-voice';

const onWebhook = (change: (body: Json) => unknown): Breakage => ({
  callback(callback): readonly WireCallback[] {
    const body = parse(callback.raw) as Json;
    change(body);
    return [{ ...callback, raw: JSON.stringify(body) }];
  },
});

export const gmiWebhookMutants: readonly Mutant[] = [
  {
    ...gmi,
    name: 'gmi-webhook-record',
    fault: 'the webhook carries more than its four keys',
    breakage: onWebhook((body) => void (body['created_at'] = 1_795_000_000)),
    checks: [`${submit}/webhook/keys`],
    says: /carries the four keys .* but has created_at too/,
  },
  {
    ...gmi,
    name: 'gmi-webhook-without-outcome',
    fault: 'the webhook has no outcome',
    breakage: onWebhook((body) => delete body['outcome']),
    checks: [`${submit}/webhook/body`],
    says: /but has no outcome/,
  },
  {
    ...gmi,
    name: 'gmi-webhook-outcome-field',
    fault: 'the outcome in the webhook leaves out a documented field',
    breakage: onWebhook((body) => {
      for (const voice of ((body['outcome'] as Json)['voices'] ?? []) as Json[]) delete voice['trial_url'];
    }),
    checks: [`${submit}/webhook/body`],
    says: /must say what the record says, but outcome\.voices\.0\.trial_url is nothing/,
  },
  {
    ...gmi,
    name: 'gmi-back-after-webhook',
    fault: "a record says 'processing' after the webhook has said 'success'",
    breakage: {
      ...onSuccess((body, _request, memory) => {
        if (memory.has(String(body['request_id']))) Object.assign(body, { status: 'processing', outcome: null });
      }),
      callback(callback, memory) {
        memory.set(String((parse(callback.raw) as Json)['request_id']), true);
        return [callback];
      },
    },
    checks: [`${submit}/webhook/once`, 'gmi.run/steps'],
    says: [/was 'success', and is 'processing' after its callback/, /was 'success' and is 'processing'/],
  },
  {
    ...gmi,
    name: 'gmi-webhook-twice',
    fault: 'the webhook is called twice',
    breakage: { callback: (callback) => [callback, callback] },
    checks: [`${submit}/webhook/once`],
    says: /called once, with the final result, but sent success, success/,
  },
  {
    ...gmi,
    name: 'gmi-webhook-early',
    fault: 'the webhook tells that a request is processing',
    breakage: {
      callback: (callback) => {
        const early = { ...(parse(callback.raw) as Json), status: 'processing', outcome: null };
        return [{ ...callback, raw: JSON.stringify(early) }, callback];
      },
    },
    checks: [`${submit}/webhook/once`],
    says: /not known to tell more than the end, but sent processing/,
  },
  {
    ...gmi,
    name: 'gmi-webhook-put',
    fault: 'the webhook is a PUT',
    breakage: { callback: (callback) => [{ ...callback, method: 'PUT' }] },
    checks: [`${submit}/webhook/request`],
    says: /POST of JSON, but this was PUT/,
  },
  {
    ...gmi,
    name: 'gmi-webhook-lost',
    missing: 'callback',
    fault: 'the webhook is never called',
    breakage: { callback: () => [] },
    checks: [`${submit}/webhook/once`],
    says: /must tell how the task ended, but none came/,
  },
];
