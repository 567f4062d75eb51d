/**
 * What voices and audio are for: what must exist before, what it costs, how long it is.
 */
import { createAndFollow } from '../assertions/follow-task.ts';
import { judgeRefusal, judgeSuccess, tell } from '../assertions/answers.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { largestRequest } from '../assertions/requests.ts';
import type { Check } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { pick, pickText } from '../spec/pick.ts';
import { formatMilli, priceOf } from '../spec/prices.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, requestOptions, sourceNeeds } from './define.ts';

const faces = operationById('kling.identify-face');
const lips = operationById('kling.create-advanced-lip-sync');

/** An id of the right form that nobody has. */
const nobody = '100000000000000001';

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
    change: (valid) => ({ ...valid, session_id: nobody }),
    message: `Session not found by id: ${nobody}`,
    facts: ['lip-sync-times-wording', 'identify-face-session'],
  },
  {
    operation: lips,
    name: 'audio',
    change: (valid) => face(valid, { audio_id: nobody }),
    message: `Audio not found by id: ${nobody}`,
    facts: ['audio-not-found', 'audio-id-lives'],
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

/** Checks of links, prices and lengths of these products. */
export function videoChecks(): readonly Check[] {
  return [
    ...brokenLinks.map(brokenLinkCheck),
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
      title: `${lips.summary}: the source is told, and the result is as long`,
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
