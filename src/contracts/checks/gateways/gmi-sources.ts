/** The request queue: both sources or none, which Kling rejects. */
import type { Check } from '../../run/check.ts';
import { isAccepted } from '../../wire/dialect-forms.ts';
import { asObject, pickText } from '../../wire/exchange.ts';
import { followGateway, gmiTasks } from '../../assertions/follow-gateway-task.ts';
import { tell } from '../../assertions/answers.ts';
import { judgeGatewayRefusal, judgeGatewaySuccess } from '../../assertions/gateway-answers.ts';
import type { RequestBody } from '../../assertions/requests.ts';
import { defineCheck, nameCheck, priceOfTasks } from '../define.ts';
import type { Asked } from './derived.ts';
import { plainPart } from './derived.ts';

/** Both sources or none: three readings, a request that fails later, a refusal, an upstream refusal wrapped. */
function sourceCheck(asked: Asked, name: string, title: string, change: (part: RequestBody) => RequestBody): Check {
  const { operation } = asked;
  const mark = 'inferred';
  const fact = 'gmi-source-rule';
  return defineCheck({
    id: nameCheck(operation, 'pair', name),
    title: `Submit kling-custom-voice: ${title} does not make a voice`,
    tags: ['requests', 'pair'],
    operation,
    cost: priceOfTasks(operation),
    facts: [fact, 'gmi-failure-text', 'gmi-upstream-errors'],
    mark,
    needs: ['voice-source'],
    async run(context) {
      const body = asked.wrap(change(plainPart(context, asked)));
      const exchange = await context.call(operation, { body });
      if (!isAccepted(exchange)) {
        if (exchange.answer?.status === 500 && /Backend error \(400\)/.test(exchange.answer.text)) return;
        judgeGatewayRefusal(context, exchange, operation, { codes: [400], mark, fact });
        return;
      }
      const task = asObject(judgeGatewaySuccess(context, exchange, operation));
      const id = pickText(task, 'request_id');
      if (!task || id === undefined) return;
      const created = { task, status: String(task['status']), exchange };
      const final = (await followGateway(context, gmiTasks, { id, created }))?.final;
      if (!final) return;
      if (final.status !== 'failed') {
        tell(
          context,
          final.exchange,
          'pair',
          `Kling rejects ${title}: the request must fail, but is '${final.status}'.`,
          {
            mark,
            fact,
          },
        );
        return;
      }
      const text = pickText(final.task, 'error') ?? pickText(final.task, 'outcome', 'error');
      if (text !== undefined && text !== '') return;
      const message = 'A failed request tells why, at the top or in its outcome.';
      tell(context, final.exchange, 'failure-text', message, { mark: 'third-party', fact: 'gmi-failure-text' });
    },
  });
}

/** Checks of the two ways to name no single source. */
export const gmiSourceChecks = (asked: Asked): readonly Check[] => [
  sourceCheck(asked, 'both', 'a request with voice_url and video_id', (part) => ({
    ...part,
    video_id: '830460928805724256',
  })),
  sourceCheck(asked, 'neither', 'a request without a source', ({ voice_name: name }) => ({ voice_name: name })),
];
