/**
 * What voices and audio are for: what must exist before, what it costs, how long it is.
 */
import { createAndFollow } from '../assertions/follow-task.ts';
import { judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { judgeOthersDelete, largestRequest } from '../assertions/requests.ts';
import type { Check } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { pick, pickNumber, pickText } from '../spec/pick.ts';
import { presetVoices } from '../spec/voices.ts';
import { chargeOf } from '../budget/prices.ts';
import { formatMilli, priceOf } from '../spec/prices.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, requestOptions, sourceNeeds } from './rules.ts';

const avatars = operationById('kling.create-avatar');
const films = operationById('kling.create-image-to-video');
const elements = operationById('kling.create-element');
const deletion = operationById('kling.delete-element');
const faces = operationById('kling.identify-face');
const lips = operationById('kling.create-advanced-lip-sync');

/** An id of the right form that nothing has. */
const unknownId = '100000000000000001';

const spoken = { model_name: 'kling-v2-6', sound: 'on', mode: 'pro', prompt: 'The man <<<voice_1>>> says hello.' };

/** A create whose request names something that is not there. */
interface BrokenLink {
  readonly operation: Operation;
  /** For the check's id: what does not exist. */
  readonly name: string;
  readonly change: (valid: RequestBody) => RequestBody;
  /** The vendor's text; how well it is known is the fact's mark. */
  readonly message: string;
  readonly facts: readonly [FactId, ...FactId[]];
}

const face = (body: RequestBody, change: RequestBody): RequestBody => {
  const { sound_file: _file, ...own } = pick(body, 'face_choose', 0) as RequestBody;
  return { ...body, face_choose: [{ ...own, ...change }] };
};

const brokenLinks: readonly BrokenLink[] = [
  {
    operation: lips,
    name: 'session',
    change: (valid) => ({ ...valid, session_id: unknownId }),
    message: `Session not found by id: ${unknownId}`,
    facts: ['lip-sync-times-wording', 'identify-face-session'],
  },
  {
    operation: lips,
    name: 'audio',
    change: (valid) => face(valid, { audio_id: unknownId }),
    message: `Audio not found by id: ${unknownId}`,
    facts: ['audio-not-found', 'audio-id-lives'],
  },
  {
    operation: avatars,
    name: 'audio',
    change: ({ sound_file: _file, ...valid }) => ({ ...valid, audio_id: unknownId }),
    message: `Audio not found by id: ${unknownId}`,
    facts: ['audio-not-found', 'audio-id-lives'],
  },
  {
    operation: operationById('kling.create-lip-sync'),
    name: 'video',
    change: (valid) => ({
      ...valid,
      input: { ...(valid['input'] as RequestBody), video_id: unknownId, video_url: '' },
    }),
    message: `From video not found by id: ${unknownId}`,
    facts: ['video-not-found'],
  },
  {
    operation: films,
    name: 'voice',
    change: (valid) => ({ ...valid, ...spoken, voice_list: [{ voice_id: 'oversea_male1' }] }),
    message: 'Invalid voice id: oversea_male1',
    facts: ['voice-list', 'video-wording'],
  },
  {
    operation: films,
    name: 'element',
    change: (valid) => ({ ...valid, element_list: [{ element_id: unknownId }] }),
    message: `Element not found by id: ${unknownId}`,
    facts: ['element-in-video', 'element-not-found'],
  },
  {
    operation: elements,
    name: 'voice',
    change: (valid) => ({ ...valid, element_voice_id: 'oversea_male1' }),
    message: 'Invalid voice id: oversea_male1',
    facts: ['element-voice'],
  },
];

function brokenLinkCheck({ operation, name, change, message, facts }: BrokenLink): Check {
  return defineCheck({
    id: nameCheck(operation, 'unknown', name),
    title: `${operation.summary}: an unknown ${name} is refused`,
    tags: ['refusals', 'links'],
    operation,
    cost: priceOfTasks(operation),
    facts,
    mark: 'documented',
    needs: sourceNeeds(operation),
    async run(context) {
      const body = change(namedRequest(context, operation));
      const exchange = await context.call(operation, { body });
      judgeRefusal(context, exchange, {
        codes: [1201],
        messages: [message],
        mark: 'documented',
        wordingMark: 'invented',
      });
    },
  });
}

const voiced = { ...spoken, voice_list: [{ voice_id: presetVoices[0]?.id }], duration: '5' };

/** An element is made with a preset's voice, for nothing, and deleted once. */
function elementCheck(): Check {
  return defineCheck({
    id: nameCheck(deletion, 'twice'),
    title: `${deletion.summary}: an element is free, shows its voice, and is deleted once`,
    tags: ['life-cycle', 'links'],
    operation: deletion,
    facts: ['element-delete', 'element-delete-body', 'element-free', 'element-voice', 'element-id-number'],
    mark: 'observed',
    needs: sourceNeeds(elements),
    async run(context) {
      const [preset] = presetVoices;
      const followed = await createAndFollow(context, elements, {
        ...namedRequest(context, elements),
        element_voice_id: preset?.id,
      });
      if (!followed) return;
      const { task, exchange } = followed.final;
      const made = pick(task, 'task_result', 'elements', 0);
      if (task['final_unit_deduction'] !== '0') tell(context, exchange, 'deduction', 'An element takes nothing: "0".');
      if (pick(made, 'element_voice_info', 'voice_id') !== preset?.id) {
        tell(context, exchange, 'voice', 'An element with a voice must show it in element_voice_info.', {
          mark: 'documented',
        });
      }
      const id = String(pickNumber(made, 'element_id'));
      await judgeOthersDelete(context, deletion, { element_id: id });
      judgeSuccess(context, await context.call(deletion, { body: { element_id: id } }), deletion);
      judgeRefusal(context, await context.call(deletion, { body: { element_id: id } }), {
        codes: [1201],
        messages: [`Element already be deleted for id: ${id}`],
        mark: 'observed',
        facts: ['element-delete'],
      });
    },
  });
}

/** Checks of links, prices and lengths of these products. */
export function videoChecks(): readonly Check[] {
  return [
    ...brokenLinks.map(brokenLinkCheck),
    elementCheck(),
    defineCheck({
      id: nameCheck(films, 'voice-control'),
      title: `${films.summary}: a voice that is listed and named is paid as such`,
      tags: ['money'],
      operation: films,
      cost: { kind: 'units', milliUnits: chargeOf(films, voiced) },
      facts: ['price-video', 'voice-list'],
      async run(context) {
        const body = { ...namedRequest(context, films), ...voiced };
        const followed = await createAndFollow(context, films, body);
        if (!followed) return;
        const actual = followed.final.task['final_unit_deduction'];
        const expected = formatMilli(chargeOf(films, body));
        if (actual === expected) return;
        const message = `final_unit_deduction must be "${expected}", but is ${JSON.stringify(actual)}.`;
        tell(context, followed.final.exchange, 'deduction', message);
      },
    }),
    defineCheck({
      id: nameCheck(faces, 'deduction'),
      title: `${faces.summary}: the deduction equals the price`,
      tags: ['money'],
      operation: faces,
      cost: priceOfTasks(faces),
      facts: ['price-identify-face'],
      needs: sourceNeeds(faces),
      async run(context) {
        const exchange = await context.call(faces, { body: namedRequest(context, faces) });
        const actual = pickText(judgeSuccess(context, exchange, faces), 'data', 'final_unit_deduction');
        const expected = formatMilli(priceOf(faces.price).milliUnits);
        if (actual === expected) return;
        const message = `final_unit_deduction must be "${expected}", but is ${JSON.stringify(actual)}.`;
        tell(context, exchange, 'deduction', message);
      },
    }),
    defineCheck({
      id: nameCheck(lips, 'source'),
      title: `${lips.summary}: the source is named, and the result is as long`,
      tags: ['life-cycle'],
      operation: lips,
      cost: priceOfTasks(lips),
      facts: ['lip-sync-result', 'lip-sync-length', 'watermark'],
      needs: sourceNeeds(lips),
      async run(context) {
        const followed = await createAndFollow(context, lips, largestRequest(requestOptions(context, lips)));
        if (!followed) return;
        const { task, exchange } = followed.final;
        const source = pickText(task, 'task_info', 'parent_video', 'duration');
        const [video] = [pick(task, 'task_result', 'videos', 0)];
        if (source === undefined)
          tell(context, exchange, 'parent-video', 'task_info.parent_video must tell the source.');
        const length = pickText(video, 'duration');
        if (source !== length) {
          const message = `The video must be as long as its source (${source ?? '?'} s), but is ${length ?? '?'} s long.`;
          tell(context, exchange, 'length', message, { mark: 'invented', fact: 'lip-sync-length' });
        }
        if (pickText(video, 'watermark_url') !== undefined) return;
        tell(context, exchange, 'watermark', 'With watermark_info.enabled there must be a watermark_url.');
      },
    }),
  ];
}
