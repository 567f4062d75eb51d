/** What a custom voice is for: it speaks in what its own account makes of it, and in nothing of another one. Elements are free. */
import { createAndFollow } from '../assertions/follow-task.ts';
import { tell } from '../assertions/answers.ts';
import { apart, authorizeOther } from '../assertions/requests.ts';
import type { CheckContext } from '../run/check.ts';
import { operationById } from '../spec/catalog.ts';
import { pick, pickNumber, pickText } from '../spec/pick.ts';
import { isAccepted } from '../wire/http-client.ts';
import { namedRequest } from './rules.ts';

const elements = operationById('kling.create-element');
const deletion = operationById('kling.delete-element');

/**
 * Gives a voice of this account to an element, shows it, and deletes the element; another account can't use the voice.
 *
 * @example await judgeVoiceUse(context, { id: '831234567890123456', name: 'harbour' });
 */
export async function judgeVoiceUse(
  context: CheckContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const body = () => ({ ...namedRequest(context, elements), element_voice_id: id });
  if (context.otherKey !== undefined) {
    const authorization = await authorizeOther(context, elements.dialect);
    const exchange = await context.call(elements, { body: body(), authorization });
    if (isAccepted(exchange))
      tell(
        context,
        exchange,
        'apart',
        `Another account must not speak with our voice ${id}, but was allowed to.`,
        apart,
      );
  }
  const followed = await createAndFollow(context, elements, body());
  if (!followed) return;
  const { task, exchange } = followed.final;
  const made = pick(task, 'task_result', 'elements', 0);
  for (const [field, expected] of [
    ['voice_id', id],
    ['voice_name', name],
  ] as const) {
    const found = pickText(made, 'element_voice_info', field);
    if (found === expected) continue;
    const message = `An element shows the voice that it speaks with: ${field} must be '${expected}', but is '${found ?? ''}'.`;
    tell(context, exchange, 'element-voice', message, { mark: 'inferred', fact: 'element-voice' });
  }
  const elementId = pickNumber(made, 'element_id');
  if (elementId !== undefined) await context.call(deletion, { body: { element_id: String(elementId) } });
}
