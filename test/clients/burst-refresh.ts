/** Right: three calls at once find their token expired; it is signed anew once, and each of them repeated. */
import { call, signToken } from './kling-api.ts';

const voices = '/v1/general/custom-voices';
let token = signToken({ from: -3600, for: -60 });
let fresh: Promise<string> | undefined;

async function list(): Promise<void> {
  if (await call('GET', voices, undefined, { token })) return;
  token = await (fresh ??= Promise.resolve(signToken()));
  await call('GET', voices, undefined, { token });
}

await Promise.all([list(), list(), list()]);
