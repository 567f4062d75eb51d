/**
 * What voices and audio are for: what must exist before, what it costs, how long it is.
 */
import { createAndFollow } from '../assertions/follow-task.ts';
import { describeAnswer, judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { judgeOthersDelete, largestRequest } from '../assertions/requests.ts';
import type { Check, CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById, operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import type { FactId } from '../spec/vendors.ts';
import { asList, asObject, pick, pickNumber, pickText } from '../spec/pick.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import { presetVoices } from '../spec/voices.ts';
import { chargeOf } from '../budget/prices.ts';
import { formatMilli, priceOf } from '../spec/prices.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, requestOptions, sourceNeeds } from './rules.ts';
import type { RunRule, Seen } from './seen.ts';
import { tellFirst, bodiesOf, lengthsIn } from './seen.ts';
import { browserHeaders, filesIn, lengthToleranceSeconds } from '../assertions/result-files.ts';
import type { Followed } from '../assertions/follow-task.ts';

const avatars = operationById('kling.create-avatar');
const films = operationById('kling.create-image-to-video');
const elements = operationById('kling.create-element');
const deletion = operationById('kling.delete-element');
const lister = operationById('kling.list-elements');
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
  /** Makes one that is gone, for nothing; absent: nothing can be said of those. */
  readonly makeGone?: (context: CheckContext) => Promise<string | undefined>;
}

/** An element that was made and deleted. */
async function deleteElement(context: CheckContext): Promise<string | undefined> {
  const followed = await createAndFollow(context, elements, namedRequest(context, elements));
  const id = pickNumber(followed?.final.task, 'task_result', 'elements', 0, 'element_id');
  if (id === undefined) return undefined;
  const exchange = await context.call(deletion, { body: { element_id: String(id) } });
  return isAccepted(exchange) ? String(id) : undefined;
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
    makeGone: deleteElement,
  },
  {
    operation: elements,
    name: 'voice',
    change: (valid) => ({ ...valid, element_voice_id: 'oversea_male1' }),
    message: 'Invalid voice id: oversea_male1',
    facts: ['element-voice'],
  },
];

function brokenLinkCheck({ operation, name, change, message, facts, makeGone }: BrokenLink): Check {
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
      // Its money is left where the first request was refused.
      const gone = isAccepted(exchange) ? undefined : await makeGone?.(context);
      if (gone === undefined) return;
      const text = JSON.stringify(body).replaceAll(unknownId, gone);
      const again = await context.call(operation, { body: JSON.parse(text) as RequestBody });
      if (!isAccepted(again)) return;
      const said = `The ${name} ${gone} was deleted, but a request that names it was answered ${describeAnswer(again)}.`;
      tell(context, again, 'gone', said, { mark: 'invented', fact: facts[0] });
    },
  });
}

// Elements cost nothing: what they show of their request, and whether they speak with a voice that is gone, is free to see.

const textFields = ['element_name', 'element_description'] as const;

/** What a task of an element does not show as it was sent, by the names of the fields. */
function findElementFaults(sent: Json, made: readonly Json[]): readonly (readonly [field: string, text: string])[] {
  const [element] = made;
  if (made.length !== 1 || !element) return [['elements', `makes one element, but shows ${made.length}`]];
  const picturesIn = (node: Json) => asList(pick(node, 'element_image_list', 'refer_images')).length;
  const tagsOf = (node: Json) =>
    asList(node['tag_list']).flatMap((tag) => pickText(tag, 'tag_id') ?? pickText(tag, 'id') ?? []);
  const voice = pickText(sent, 'element_voice_id') ?? '';
  const pairs: readonly (readonly [name: string, found: unknown, expected: unknown])[] = [
    ...textFields.map((name) => [name, element[name], sent[name]] as const),
    ['reference_type', element['reference_type'] ?? element['element_type'], sent['reference_type']],
    ['element_voice_info.voice_id', pickText(element, 'element_voice_info', 'voice_id') ?? '', voice],
    // The pictures may lie elsewhere by now.
    ['the number of refer_images', picturesIn(element), picturesIn(sent)],
    ['tag_list', tagsOf(element).toSorted().join(), tagsOf(sent).toSorted().join()],
  ];
  return pairs
    .filter(([, found, expected]) => expected !== undefined && found !== expected)
    .map(([name, found, expected]) => [
      name,
      `shows ${name} as it was sent, '${String(expected)}', but has '${String(found)}'`,
    ]);
}

function judgeElements(context: CheckContext, { finished, created }: Seen): void {
  const sentFor = bodiesOf({ created });
  const told = new Map<string, (readonly [Exchange, string])[]>();
  for (const { id, task, operation, exchange } of finished) {
    if (operation.product !== 'element') continue;
    const made = asList(pick(task, 'task_result', 'elements')).map((element) => asObject(element) ?? {});
    const sent = asObject(JSON.parse(sentFor.get(id) ?? '{}')) ?? {};
    for (const [field, text] of findElementFaults(sent, made))
      told.set(field, [...(told.get(field) ?? []), [exchange, `A task of an element ${text} (task ${id})`]]);
  }
  for (const found of told.values()) tellFirst(context, found, 'element', 'element-result', 'inferred');
}

/** No element speaks with a voice that this run has deleted. */
async function judgeGoneVoices(context: CheckContext, { exchanges }: Seen, vendor: string): Promise<void> {
  const rows = operationsOf(vendor);
  const remove = rows.find(({ action }) => action === 'delete-voice');
  const create = rows.find(({ action, product }) => action === 'create-task' && product === 'element');
  const gone = exchanges.find((one) => one.operation === remove?.id && isAccepted(one));
  const voiceId = gone && pickText(JSON.parse(gone.request.body ?? '{}'), 'voice_id');
  if (!create || voiceId === undefined) return;
  const exchange = await context.call(create, {
    body: { ...namedRequest(context, create), element_voice_id: voiceId },
  });
  if (!isAccepted(exchange)) return;
  const message = `Voice ${voiceId} was deleted, but an element that is to speak with it was accepted.`;
  tell(context, exchange, 'gone-voice', message, { mark: 'inferred', fact: 'element-voice' });
}

const hasElements = (vendor: string) => operationsOf(vendor).some(({ product }) => product === 'element');

/** Rules over elements, for every vendor that has them. */
export const elementRules: readonly RunRule[] = [
  {
    name: 'elements',
    title: 'each element shows what it was made of',
    facts: ['element-result', 'element-request', 'element-voice'],
    holdsFor: hasElements,
    over: 'finished',
    judge: judgeElements,
  },
  {
    name: 'gone-voices',
    title: 'a voice that was deleted speaks nowhere',
    facts: ['element-voice', 'delete-own-voices'],
    holdsFor: hasElements,
    over: 'exchanges',
    judge: judgeGoneVoices,
  },
];

const voiced = { ...spoken, voice_list: [{ voice_id: presetVoices[0]?.id }], duration: '5' };

/** What was deleted is not listed any more, or as deleted. */
async function judgeGoneFromList(context: CheckContext, taskId: string, id: string): Promise<void> {
  const exchange = await context.call(lister, { query: { pageSize: lister.maxPageSize ?? 500 } });
  const items = asList(pick(judgeSuccess(context, exchange, lister), 'data'));
  const own = items.filter((entry) => pickText(entry, 'task_id') === taskId);
  if (own.every((entry) => pickText(entry, 'task_result', 'elements', 0, 'status') === 'deleted')) return;
  const message = `Element ${id} was deleted, but is still listed as if it were there.`;
  tell(context, exchange, 'deleted-listed', message, { mark: 'invented', fact: 'element-delete' });
}

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
      for (const [what, other] of [
        ['the id of its task', followed.taskId],
        ['its name', pickText(made, 'element_name') ?? ''],
      ] as const) {
        const byOther = other === '' ? undefined : await context.call(deletion, { body: { element_id: other } });
        if (!byOther || !isAccepted(byOther)) continue;
        const message = `An element is deleted by its own id, but ${what} ("${other}") was accepted.`;
        tell(context, byOther, 'element-id', message, { mark: 'inferred', fact: 'element-delete' });
      }
      judgeSuccess(context, await context.call(deletion, { body: { element_id: id } }), deletion);
      judgeRefusal(context, await context.call(deletion, { body: { element_id: id } }), {
        codes: [1201],
        messages: [`Element already be deleted for id: ${id}`],
        mark: 'observed',
        facts: ['element-delete'],
      });
      await judgeGoneFromList(context, followed.taskId, id);
    },
  });
}

// A result is as long as was asked for, also where that is not the length of every other request of the run.

interface LengthCase {
  readonly operation: Operation;
  /** What differs from the ordinary request; with `duration` in the operation's own form. */
  readonly asked: RequestBody & { readonly duration: string | number };
  readonly fact: FactId;
}

async function judgeLength(context: CheckContext, { taskId, final }: Followed, { operation, asked, fact }: LengthCase) {
  const seconds = Number(asked.duration);
  const isOther = (found: number | undefined) =>
    found !== undefined && Math.abs(found - seconds) > lengthToleranceSeconds;
  const known = { mark: 'inferred', fact } as const;
  const start = `Task ${taskId} of ${operation.id} was to be ${seconds} s long`;
  const told = lengthsIn(final.task).find(isOther);
  if (told !== undefined) tell(context, final.exchange, 'length', `${start}, but its result has ${told} s.`, known);
  for (const { url } of filesIn(final.task)) {
    const file = await context.fetchFile(url, browserHeaders);
    if (!isOther(file.seconds)) continue;
    const found = (file.seconds ?? 0).toFixed(1);
    tell(context, final.exchange, 'length', `${start}, but the file ${url} lasts ${found} s.`, known);
  }
}

/**
 * A check of one length that is asked for.
 *
 * @example lengthCheck({ operation, asked: { duration: '3' }, fact: 'price-video' }).id // 'kling.create-text-to-video/length/asked'
 */
export function lengthCheck(one: LengthCase): Check {
  const { operation, asked, fact } = one;
  return defineCheck({
    id: nameCheck(operation, 'length', 'asked'),
    title: `${operation.summary}: the result and its file are as long as was asked for (${asked.duration} s)`,
    tags: ['life-cycle', 'length'],
    operation,
    cost: { kind: 'units', milliUnits: chargeOf(operation, asked) },
    facts: [fact],
    needs: sourceNeeds(operation),
    async run(context) {
      const followed = await createAndFollow(context, operation, { ...namedRequest(context, operation), ...asked });
      if (followed) await judgeLength(context, followed, one);
    },
  });
}

/** The cheapest of each kind of result, at a length that nothing else of the suite asks for. */
const lengthCases: readonly LengthCase[] = [
  { operation: operationById('kling.create-text-to-audio'), asked: { duration: 7.3 }, fact: 'text-to-audio-limits' },
  {
    operation: operationById('kling.create-text-to-video'),
    asked: { model_name: 'kling-v3', mode: 'std', sound: 'off', duration: '3' },
    fact: 'price-video',
  },
];

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
    ...lengthCases.map(lengthCheck),
  ];
}
