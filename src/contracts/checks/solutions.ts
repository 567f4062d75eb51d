/** Solutions: voices of their own, files of subtitles, a task space beside that of `/tasks`. */
import type { Followed } from '../assertions/follow-task.ts';
import { judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import type { RequestBody } from '../assertions/requests.ts';
import type { Check, CheckContext } from '../run/check.ts';
import { operationById } from '../spec/catalog.ts';
import { asList, pick, pickText, tellCount } from '../spec/pick.ts';
import type { Mark } from '../spec/parsed-request.ts';
import { defineCheck, lifeCheck, nameCheck, namedRequest } from './rules.ts';

const agents = operationById('kling.create-talking-agent');
const subtitles = operationById('kling.create-drama-subtitle');
const clothes = operationById('kling.create-clothing-dupe');
const finder = operationById('kling.find-tasks');

/** A voice of TTS, which no solution speaks with. */
const stranger = 'oversea_male1';

interface VoiceCase {
  readonly operation: typeof agents;
  readonly change: (valid: RequestBody) => RequestBody;
  readonly message: string;
  readonly wordingMark: Mark;
}

const face = { type: 'avatar_image', url: 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/face.png' };

const voiceCases: readonly VoiceCase[] = [
  {
    operation: agents,
    change: (valid) => ({
      ...valid,
      contents: [face, ...asList(valid['contents']).filter((item) => pick(item, 'type') === 'speech_script')],
      settings: { voice_id: stranger },
    }),
    message: `Invalid voice id: ${stranger}`,
    wordingMark: 'invented',
  },
  {
    operation: clothes,
    change: (valid) => ({
      ...valid,
      contents: [...asList(valid['contents']), { type: 'voice', voice_id: stranger }],
    }),
    message: 'Invalid voice_id. Please select a valid voice from the voice library.',
    wordingMark: 'documented',
  },
];

const voiceCheck = ({ operation, change, message, wordingMark }: VoiceCase): Check =>
  defineCheck({
    id: nameCheck(operation, 'unknown', 'voice'),
    title: `${operation.summary}: a voice of TTS is refused`,
    tags: ['voices', 'refusals', 'unknown-id'],
    operation,
    facts: ['solution-voices'],
    needs: ['api-key'],
    async run(context) {
      const body = change(namedRequest(context, operation));
      const rule = { codes: [1201], messages: [message], mark: 'documented', facts: ['solution-voices'] } as const;
      judgeRefusal(context, await context.call(operation, { body }), { ...rule, wordingMark });
    },
  });

async function judgeSubtitles(context: CheckContext, { final, taskId }: Followed): Promise<void> {
  const outputs = asList(final.task['outputs']);
  for (const type of ['subbed_video', 'srt', 'ass']) {
    const output = outputs.find((one) => pick(one, 'type') === type);
    const url = pickText(output, 'url');
    const file = url === undefined ? undefined : await context.fetchFile(url);
    if (file?.status === 200 && file.bytes > 0) continue;
    const found = file ? `is HTTP ${file.status} of ${tellCount(file.bytes, 'byte')}` : 'is missing';
    tell(context, final.exchange, 'outputs', `The output '${type}' must lead to a file, but ${found}.`, {
      fact: 'solutions-outputs',
    });
  }
  const exchange = await context.call(finder, { query: { task_ids: taskId } });
  if (asList(pick(judgeSuccess(context, exchange, finder), 'data')).length === 0) return;
  const message = `Task ${taskId} of a solution must be read at /solutions only, but /tasks has it.`;
  tell(context, exchange, 'space', message, { fact: 'solutions-space' });
}

/** Checks of solutions. */
export const solutionChecks = (): readonly Check[] => [
  ...voiceCases.map(voiceCheck),
  lifeCheck(subtitles, {
    name: 'files',
    title: 'video and subtitles are there, in a task space of their own',
    facts: ['solutions-outputs', 'solutions-space'],
    judge: judgeSubtitles,
  }),
];
