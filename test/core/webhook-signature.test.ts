import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { createSeededRandom } from '../../src/emulator/core/chance.ts';
import { parseWebhookSecret, signWebhook } from '../../src/emulator/core/deliveries.ts';
import type { Random } from '../../src/emulator/core/chance.ts';
import { hmacSha256 } from '../../src/emulator/effects/delivery-queue.ts';

/** The vendor's own test vector, from its callback page (September 2026). */
const official = {
  secret: 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=',
  id: '9876543210',
  timestampSeconds: 1781080794,
  body: '{"id":"1234567890","status":"succeeded","message":"","create_time":1781080778802,"update_time":1781080794151}',
  signature: 'v1,UsKlJP00XoQyOn410NM9xv34sP+Gl0jnOO9Lcpr7NJ4=',
};

const sign = (secrets: string[], body = official.body, timestampSeconds = official.timestampSeconds) =>
  signWebhook({ secrets, id: official.id, timestampSeconds, body, hmacSha256 });

const makeSecret = (random: Pick<Random, 'bytes'>) => `whsec_${Buffer.from(random.bytes(32)).toString('base64')}`;

test('The official vector is signed as published', () => {
  expect(sign([official.secret])).toEqual({
    'webhook-id': '9876543210',
    'webhook-timestamp': '1781080794',
    'webhook-signature': official.signature,
  });
});

test('Without a secret there is no header at all', () => {
  expect(sign([])).toEqual({});
});

test('A receiver with the independent library accepts the signature, of bodies beyond ASCII too', () => {
  const random = createSeededRandom('secrets');
  const now = Math.floor(Date.now() / 1000);
  for (const body of ['{}', '{"voice_name":"旁白 🎙"}', '']) {
    const secret = makeSecret(random);
    const headers = sign([secret], body, now);
    const receiver = new Webhook(secret);
    expect(() => receiver.verify(body, headers, { jsonParse: false })).not.toThrow();
    expect(() => receiver.verify(`${body} `, headers, { jsonParse: false })).toThrow();
    expect(() => new Webhook(makeSecret(random)).verify(body, headers, { jsonParse: false })).toThrow();
  }
});

test('While two secrets are valid, the receiver of either one accepts', () => {
  const [old, recent] = [makeSecret(createSeededRandom('old')), makeSecret(createSeededRandom('new'))];
  const headers = sign([recent, old], '{}', Math.floor(Date.now() / 1000));
  expect(headers['webhook-signature']).toMatch(/^v1,[\w+/]{43}= v1,[\w+/]{43}=$/);
  for (const secret of [old, recent]) expect(new Webhook(secret).verify('{}', headers)).toEqual({});
});

test('A secret of any length is read byte by byte as its base64 says', () => {
  const random = createSeededRandom('lengths');
  for (let length = 1; length <= 70; length += 1) {
    const key = random.bytes(length);
    expect(parseWebhookSecret(`whsec_${Buffer.from(key).toString('base64')}`)).toEqual({ ok: true, key });
  }
});

test.each([
  ['', 'must start with'],
  ['dGVzdHNlY3JldA==', 'must start with'],
  ['WHSEC_dGVzdHNlY3JldA==', 'must start with'],
  ['whsec_', 'needs base64'],
  ['whsec_dGVzdHNlY3JldA', 'with padding'],
  ['whsec_dGVzdHNlY3JldA=', 'with padding'],
  ['whsec_dGVz_HNl-3Jl', 'with padding'],
  ['whsec_dGVz dHNl', 'with padding'],
  ['whsec_dGVzdHNl\n', 'with padding'],
  ['whsec_====', 'with padding'],
])('The secret %j is refused in a sentence that does not repeat it', (text, expected) => {
  const secret = parseWebhookSecret(text);
  expect(secret).toEqual({ ok: false, message: expect.stringContaining(expected) as string });
  expect(!secret.ok && secret.message).not.toContain('dGVz');
});

test('Signing with a secret that is none is a programming mistake', () => {
  expect(() => sign(['hunter2'])).toThrow("A webhook secret must start with 'whsec_', followed by base64.");
});
