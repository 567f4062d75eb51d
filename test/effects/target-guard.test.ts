import { expect, test } from 'vitest';
import { createTargetGuard, findAllowProblem } from '../../src/emulator/effects/guarded-request.ts';

/** A guard that knows names by heart; it never asks the network. */
function guardWith(allow: string[], names: Record<string, string[]> = {}) {
  return createTargetGuard({
    allow,
    lookup: (hostname) => {
      const addresses = names[hostname];
      if (!addresses) return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
      return Promise.resolve(addresses.map((address) => ({ address })));
    },
  });
}

const hostOf = (url: string) => new URL(url).hostname;

test.each([
  'http://127.0.0.1/',
  'http://127.200.3.4/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.65.254/',
  'http://[::1]/',
  'http://[fd12:3456::1]/',
  'http://[fc00::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a01:203]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
])('%s is loopback or private and always allowed', async (url) => {
  expect(await guardWith([]).resolve(hostOf(url))).toMatchObject({ ok: true });
});

test.each([
  'http://169.254.169.254/',
  'http://169.254.0.1/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://2852039166/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:0:169.254.169.254]/',
  'http://[::169.254.169.254]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[64:ff9b:1::a9fe:a9fe]/',
  'http://[2002:a9fe:a9fe::1]/',
  'http://[fe80::1]/',
  'http://[febf::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fd20:ce::254]/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://0.0.0.0/',
  'http://0/',
  'http://0.1.2.3/',
  'http://[::]/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[ff02::1]/',
])('%s is link-local, metadata or reserved and never allowed, not even by *', async (url) => {
  const host = hostOf(url);
  const outcome = await guardWith(['*', host.replace(/^\[|\]$/g, '')]).resolve(host);
  expect(outcome).toMatchObject({ ok: false, reason: 'blocked' });
  expect(!outcome.ok && outcome.message).toContain('never');
});

test.each(['93.184.216.34', '172.15.0.1', '172.32.0.1', '192.167.1.1', '11.0.0.1', '100.64.0.1', '[2606:2800::1]'])(
  '%s is elsewhere and allowed on demand only',
  async (host) => {
    const bare = host.replace(/^\[|\]$/g, '');
    expect(await guardWith([]).resolve(host)).toEqual({
      ok: false,
      reason: 'blocked',
      message:
        `${bare} is neither a loopback nor a private address. ` +
        `To let the emulator connect there, add --allow-callbacks-to ${bare}`,
    });
    expect(await guardWith([bare]).resolve(host)).toMatchObject({ ok: true, addresses: [{ address: bare }] });
    expect(await guardWith(['*']).resolve(host)).toMatchObject({ ok: true, addresses: [{ address: bare }] });
  },
);

const names = {
  'example.com': ['93.184.216.34'],
  'api.example.com': ['93.184.216.34'],
  'a.b.example.com': ['93.184.216.34'],
  'badexample.com': ['93.184.216.34'],
  'xn--bcher-kva.example': ['93.184.216.34'],
};

test.each([
  ['example.com', 'example.com', true],
  ['EXAMPLE.com.', 'example.com', true],
  ['example.com', 'Example.COM.', true],
  ['example.com', 'api.example.com', false],
  ['*.example.com', 'api.example.com', true],
  ['*.example.com', 'a.b.example.com', true],
  ['*.example.com', 'example.com', false],
  ['*.example.com', 'badexample.com', false],
  ['93.184.216.34', 'example.com', true],
  ['93.184.216.0/24', 'example.com', true],
  ['93.184.217.0/24', 'example.com', false],
  ['0.0.0.0/0', 'example.com', true],
  ['::/0', 'example.com', false],
  ['bücher.example', 'xn--bcher-kva.example', true],
])('Allowing %s for %s: %s', async (entry, hostname, ok) => {
  expect(await guardWith([entry], names).resolve(hostname)).toMatchObject({ ok });
});

test('IPv6 networks and addresses can be allowed', async () => {
  expect(await guardWith(['2606:2800::/32']).resolve('[2606:2800::99]')).toMatchObject({
    ok: true,
    addresses: [{ family: 6 }],
  });
  expect(await guardWith(['[2606:2800:0::99]']).resolve('[2606:2800::99]')).toMatchObject({ ok: true });
  expect(await guardWith(['2606:2800::/32']).resolve('[2606:2801::99]')).toMatchObject({ ok: false });
});

test('A name is looked up once and answers with all of its addresses, mapped ones as IPv4', async () => {
  const asked: string[] = [];
  const guard = createTargetGuard({
    allow: [],
    lookup: (hostname) => {
      asked.push(hostname);
      return Promise.resolve([{ address: '::1' }, { address: '::ffff:10.0.0.7' }]);
    },
  });
  expect(await guard.resolve('Receiver.TEST')).toEqual({
    ok: true,
    addresses: [
      { address: '::1', family: 6 },
      { address: '10.0.0.7', family: 4 },
    ],
  });
  expect(asked).toEqual(['receiver.test']);
});

test.each([
  [['127.0.0.1', '93.184.216.34']],
  [['93.184.216.34', '127.0.0.1']],
  [['10.0.0.1', '169.254.169.254']],
  [['10.0.0.1', 'fe80::1%eth0']],
])('A name with a forbidden address among %j is refused as a whole', async (addresses) => {
  const outcome = await guardWith([], { 'mixed.test': addresses }).resolve('mixed.test');
  expect(outcome).toMatchObject({ ok: false, reason: 'blocked' });
  expect(!outcome.ok && outcome.message).toMatch(/^mixed\.test \((93\.184\.216\.34|169\.254\.|fe80::1\))/);
});

test('An allowed name that points to a metadata address stays forbidden', async () => {
  const guard = guardWith(['*', 'metadata.test'], { 'metadata.test': ['169.254.169.254'] });
  expect(await guard.resolve('metadata.test')).toMatchObject({ ok: false, reason: 'blocked' });
});

test('Names without an address, and what is no name, are unresolved', async () => {
  const guard = guardWith(['*'], { 'empty.test': [], 'odd.test': ['not an address'] });
  expect(await guard.resolve('missing.test')).toEqual({
    ok: false,
    reason: 'unresolved',
    message:
      "The host name missing.test can't be resolved (ENOTFOUND). Check the name: it is looked up where the emulator runs.",
  });
  for (const hostname of ['empty.test', 'odd.test', '', 'a b', 'x/y', 'user@host', 'host:80', '1.2.3.4.5']) {
    expect(await guard.resolve(hostname), hostname).toMatchObject({ ok: false, reason: 'unresolved' });
  }
});

test('a name that leads nowhere yet names what stands in the way next', async () => {
  const guard = guardWith(['*.known.test'], {});
  const told = async (hostname: string) => (await guard.resolve(hostname)) as { readonly message?: string };
  expect((await told('hooks.example.com')).message).toContain(
    '(ENOTFOUND). Check the name: it is looked up where the emulator runs. ' +
      'If it then has a public address, add --allow-callbacks-to hooks.example.com',
  );
  for (const hostname of ['a.known.test', 'receiver'])
    expect((await told(hostname)).message, hostname).not.toContain('--allow');
});

test('localhost is found by the look-up of the system', async () => {
  expect(await createTargetGuard({ allow: [] }).resolve('localhost')).toMatchObject({ ok: true });
});

test.each([
  'https://example.com',
  'example.com:80',
  'example.com/path',
  '10.0.0.0/33',
  '::/129',
  '10.0.0.0/',
  '/8',
  '',
])('The allow entry %j is refused in a sentence', (entry) => {
  expect(findAllowProblem(entry)).toContain(`'${entry}' is not`);
  expect(() => createTargetGuard({ allow: [entry] })).toThrow(`'${entry}' is not`);
});

test.each(['*.*.com', '*.', '*.10.0.0.1', 'a*b.com', 'ex ample.com', 'user@example.com'])(
  'The allow entry %j is refused too',
  (entry) => {
    expect(findAllowProblem(entry)).toBeDefined();
  },
);

test.each(['*', '*.ngrok.app', 'example.com', 'my_service', '203.0.113.7', '203.0.113.0/24', '2001:db8::1', '[::1]'])(
  'The allow entry %j is good',
  (entry) => {
    expect(findAllowProblem(entry)).toBeUndefined();
  },
);
