import { expect, test } from 'vitest';
import { classifyHost, isForbiddenHost } from '../../../src/contracts/wire/target.ts';
import type { AddressKind } from '../../../src/contracts/spec/addresses.ts';
import {
  classifyAddress,
  isLoopbackHost,
  isSpecialPurpose,
  readAddress,
  readNetwork,
} from '../../../src/contracts/spec/addresses.ts';
import { createTargetGuard } from '../../../src/emulator/effects/guarded-request.ts';

const table: readonly (readonly [string, AddressKind])[] = [
  ['127.0.0.1', 'loopback'],
  ['127.200.3.4', 'loopback'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.65.254', 'private'],
  ['fd12:3456::1', 'private'],
  ['::ffff:10.0.0.7', 'private'],
  ['8.8.8.8', 'public'],
  ['172.32.0.1', 'public'],
  ['100.64.0.1', 'public'],
  ['100.127.255.254', 'public'],
  ['203.0.113.7', 'public'],
  ['2606:2800::1', 'public'],
  ['64:ff9b::808:808', 'public'],
  ['64:ff9b:1::808:808', 'public'],
  ['2002:808:808::1', 'public'],
  ['::7f00:1', 'public'],
  ['0.0.0.0', 'forbidden'],
  ['0.1.2.3', 'forbidden'],
  ['::', 'forbidden'],
  ['169.254.0.1', 'forbidden'],
  ['169.254.169.254', 'forbidden'],
  ['100.100.100.200', 'forbidden'],
  ['168.63.129.16', 'forbidden'],
  ['192.0.0.192', 'forbidden'],
  ['224.0.0.1', 'forbidden'],
  ['255.255.255.255', 'forbidden'],
  ['fe80::1', 'forbidden'],
  ['fe80::1%eth0', 'forbidden'],
  ['febf::1', 'forbidden'],
  ['ff02::1', 'forbidden'],
  ['fd00:ec2::254', 'forbidden'],
  ['fd20:ce::254', 'forbidden'],
  ['::ffff:169.254.169.254', 'forbidden'],
  ['::ffff:a9fe:a9fe', 'forbidden'],
  ['::a9fe:a9fe', 'forbidden'],
  ['::169.254.169.254', 'forbidden'],
  ['::ffff:0:a9fe:a9fe', 'forbidden'],
  ['64:ff9b::a9fe:a9fe', 'forbidden'],
  ['64:ff9b::6464:64c8', 'forbidden'],
  ['64:ff9b:1::a9fe:a9fe', 'forbidden'],
  ['64:ff9b:1:a9fe:a9:fe00::', 'forbidden'],
  ['64:ff9b:1:2a9:fe:a9fe::', 'forbidden'],
  ['64:ff9b:1:2:a9:fea9:fe00:0', 'forbidden'],
  ['2002:a9fe:a9fe::1', 'forbidden'],
  ['2002:a83f:8110::', 'forbidden'],
  ['2001:0:a9fe:a9fe::1', 'forbidden'],
  ['2001:0:808:808:0:0:5601:5601', 'forbidden'],
  ['2606:2800::5efe:a9fe:a9fe', 'forbidden'],
  ['2606:2800::200:5efe:a9fe:a9fe', 'forbidden'],
];

test.each(table)('%s is %s, for the emulator’s guard and for the kit alike', async (address, kind) => {
  expect(classifyAddress(address)).toBe(kind);
  expect(await isForbiddenHost(address)).toBe(kind === 'forbidden');
  expect(await classifyHost(address)).toBe(kind === 'forbidden' ? 'public' : kind);
  const lookup = () => Promise.resolve([{ address }]);
  const guarded = await createTargetGuard({ allow: [], lookup }).resolve('receiver.test');
  expect(guarded.ok).toBe(kind === 'loopback' || kind === 'private');
  const allowed = await createTargetGuard({ allow: ['*'], lookup }).resolve('receiver.test');
  expect(allowed.ok).toBe(kind !== 'forbidden');
});

test.each(table.filter(([address]) => !address.includes('%')))(
  '%s is %s in the form of a URL too',
  async (address, kind) => {
    const { hostname } = new URL(address.includes(':') ? `http://[${address}]/` : `http://${address}/`);
    expect(await isForbiddenHost(hostname)).toBe(kind === 'forbidden');
    const allowed = await createTargetGuard({ allow: ['*'] }).resolve(hostname);
    expect(allowed.ok).toBe(kind !== 'forbidden');
  },
);

test.each(['http://0xa9fea9fe/', 'http://2852039166/', 'http://0251.0376.0251.0376/'])(
  '%s is the metadata address in another spelling',
  async (url) => {
    expect(await isForbiddenHost(new URL(url).hostname)).toBe(true);
  },
);

test.each(['8.8.8.8', '2606:4700::1111'])('%s is a global address', (address) => {
  expect(isSpecialPurpose(address)).toBe(false);
});

test.each(['10.0.0.1', '100.64.1.1', '198.18.0.1', '203.0.113.7', '2001:db8::1', 'fe80::1', '::ffff:10.0.0.1'])(
  '%s has a special purpose',
  (address) => {
    expect(isSpecialPurpose(address)).toBe(true);
  },
);

test('An address has one spelling', () => {
  expect(readAddress('::FFFF:10.0.0.7')).toEqual({ address: '10.0.0.7', family: 4 });
  expect(readAddress('2606:2800:0:0::0099%eth0')).toEqual({ address: '2606:2800::99', family: 6 });
  expect(readAddress('10.0.0')).toBeUndefined();
  expect(readAddress('receiver.test')).toBeUndefined();
});

test('A network holds the addresses of its own family only', () => {
  expect(readNetwork('203.0.113.0/24')?.('203.0.113.7')).toBe(true);
  expect(readNetwork('203.0.113.0/24')?.('203.0.114.7')).toBe(false);
  expect(readNetwork('::/0')?.('203.0.113.7')).toBe(false);
  expect(readNetwork('203.0.113.0/33')).toBeUndefined();
  expect(readNetwork('receiver.test/24')).toBeUndefined();
});

test.each([
  ['localhost', true],
  ['LOCALHOST.', true],
  ['kling.localhost', true],
  ['127.8.9.1', true],
  ['[::1]', true],
  ['::ffff:7f00:1', true],
  ['0.0.0.0', false],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['', false],
])('%j is loopback: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});
