/** Spellings and places that clients use: identify-face with a capital I, callback_url inside input of the earlier lip-sync. */
import { expect, test } from 'vitest';
import { startReceiver } from '../control/support.ts';
import { open } from '../gateways/support.ts';

const film = 'https://example.com/a.mp4';
const say = { text: 'Hello.', voice_id: 'oversea_male1', voice_language: 'en' };
const lips = '/v1/videos/lip-sync';

test.each(['/v1/videos/Identify-face', '/kling/v1/videos/Identify-face'])(
  '%s answers as the spelling of the page, unless faces.capitalPath is not-found',
  async (path) => {
    const accepted = await open();
    const { status, body } = await accepted.post(path, { video_url: film });
    expect([status, body.data.face_data.length]).toEqual([200, 1]);
    const { post } = await open({ settings: { 'faces.capitalPath': 'not-found' } });
    expect((await post(path, { video_url: film })).status).toBe(404);
    expect((await post(path.replace('Identify', 'identify'), { video_url: film })).status).toBe(200);
  },
);

test.each(['', '/kling'])(
  'a callback_url inside input is called below "%s"; the one outside goes first',
  async (prefix) => {
    const [inside, outside] = [await startReceiver(), await startReceiver()];
    const { post, account } = await open();
    const input = { video_url: film, mode: 'text2video', ...say, callback_url: inside.url };
    const ask = async (more: object) => {
      const { data } = (await post(`${prefix}${lips}`, { input, ...more })).body;
      await account.advance(60_000);
      return data.task_id as string;
    };
    const told = [await ask({}), await ask({ callback_url: '' })];
    const other = await ask({ callback_url: outside.url });
    const heard = ({ received }: typeof inside) => received.map(({ body }) => [body.task_id, body.task_status]);
    const both = (id: string) => [
      [id, 'processing'],
      [id, 'succeed'],
    ];
    expect(heard(inside)).toEqual(told.flatMap(both));
    expect(heard(outside)).toEqual(both(other));
  },
);
