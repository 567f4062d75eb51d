/** A name where an id is meant, an id of another account, and a read of what no call reads are reported as that. */
import { expect, test } from 'vitest';
import { ada, captain, effects, elements, hello, picture, rain, speech, start, voices } from '../control/support.ts';
import { rope, submitMila, unified } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

const mine = 'sk-emumine0123456789';
const theirs = 'sk-emutheirs0123456789';
const lipSync = { mode: 'text2video', video_url: 'https://example.com/a.mp4', ...hello };

const toldOf = ({ headers }: Reply) => headers.get('kling-emulator-diagnostics') ?? '';

test('the name of a voice or an element is met with its id, wherever the id is meant', async () => {
  const { kling, as } = await start();
  const { post } = as(mine);
  await post(voices, ada);
  await post(elements, captain);
  await kling.account(mine).runAll();
  const cases: readonly (readonly [path: string, body: object, told: RegExp])[] = [
    [speech, { ...hello, voice_id: 'Ada' }, /Ada is the name of \d+, a custom voice, .*: videos and elements take it/],
    [`/kling${speech}`, { ...hello, voice_id: 'ada' }, /ada is the name of \d+, a custom voice/],
    ['/v1/videos/lip-sync', { input: { ...lipSync, voice_id: 'Ada' } }, /Ada is the name of \d+, a custom voice/],
    [unified, { model: 'kling-tts', ...hello, voice_id: 'Ada' }, /The task is going to fail: Ada is the name of \d+/],
    ['/v1/general/delete-voices', { voice_id: 'Ada' }, /made by task \d+\. Send its id\./],
    [elements, { ...captain, element_voice_id: 'Ada' }, /element_voice_id, .*\. Send its id\./],
    [
      elements,
      { ...captain, element_voice_id: '钓系女友' },
      /is the name of 829824295735410756, a preset voice of Kling/,
    ],
    [
      '/v1/videos/image2video',
      { image: picture, element_list: [{ element_id: 'Captain' }] },
      /Captain is the name of \d+, an element, .*\. Send its id\./,
    ],
  ];
  for (const [path, body, told] of cases) expect(decodeURIComponent(toldOf(await post(path, body)))).toMatch(told);
});

test('a voice that differs in its number is offered, and the list is named where nothing is near', async () => {
  const { post } = (await start()).as(mine);
  const say = async (voice: string, prefix = '') => toldOf(await post(prefix + speech, { ...hello, voice_id: voice }));
  for (const prefix of ['', '/kling']) {
    expect(await say('oversea_male2', prefix)).toContain("'oversea_male2'. Did you mean 'oversea_male1'?\"");
    expect(await say('nobody', prefix)).toContain("'nobody'. GET /__emulator/catalogues lists them.\"");
  }
  expect(await say('Oversea_Male1')).toContain("Did you mean 'oversea_male1'? Ids are case-sensitive.");
});

test('a task of another account that is asked for at its own place is not sent to that place, at every vendor', async () => {
  const { as } = await start();
  const { post } = as(theirs);
  const { task_id: id } = (await post(effects, rain)).body.data;
  const { request_id: queued } = (await post('/requests', submitMila)).body;
  const { taskId } = (await post(unified, rope)).body.data;
  const reads = [`${effects}/${id}`, `/kling${effects}/${id}`, `/requests/${queued}`, `${unified}?task_id=${taskId}`];
  for (const path of [...reads, `/tasks?task_ids=${id}`]) {
    const told = toldOf(await as(mine).get(path));
    expect(told, path).toContain('Another account has it: send the key that made it');
    if (!path.startsWith('/tasks')) expect(told, path).not.toContain('it is read at');
  }
  expect(toldOf(await as(mine).get(`${voices}/${id}`))).toContain(
    `it is read at GET ${effects}/${id}. Another account`,
  );
});

test('a read of what was answered at once is reported as one that nothing answers', async () => {
  const { get } = (await start()).as(mine);
  const paths = [speech, `/kling${speech}`, '/v1/videos/identify-face', '/kling/v1/videos/identify-face'];
  for (const path of paths)
    for (const asked of [`${path}/956697317393313861`, path])
      expect(toldOf(await get(asked)), asked).toContain(
        `POST ${path} answers with its result: nothing reads it later.`,
      );
  expect(toldOf(await get('/v1/general/delete-voices/1'))).toContain('Did you mean POST /v1/general/delete-voices?');
});
