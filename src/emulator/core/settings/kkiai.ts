/** Settings of the relay. */
import { choice } from './rows.ts';

export const kkiaiSettings = {
  'kkiai.errorFlavour': choice(
    'kkiai-error-flavours',
    'Body of refusals; a-b = a for what the relay refuses itself, b for what the upstream refuses.',
    'a-b',
    ['a-b', 'a', 'b', 'c', 'd'],
  ),
  'kkiai.createReply': choice('kkiai-create-reply', 'Answer of a create.', 'kling', ['kling', 'echo']),
  'kkiai.requestId': choice('kkiai-request-id', 'request_id of successful answers.', 'keep', ['keep', 'strip']),
  'kkiai.requireAuth': choice('kkiai-auth-required', 'Whether a missing key is refused.', 'on', ['on', 'off']),
  'kkiai.emptyStringIsAbsent': choice('kkiai-empty-strings', 'Whether "" counts as absent.', 'on', ['on', 'off']),
  'kkiai.coerceNumbers': choice('kkiai-loose-numbers', 'Whether numeric strings are numbers.', 'on', ['on', 'off']),
  'kkiai.paths': choice('kkiai-paths', 'Which of Kling’s paths the relay serves.', 'all', ['all', 'documented']),
  'kkiai.requireModelName': choice('kkiai-model-name', 'Whether a create must have model_name.', 'off', ['off', 'on']),
  'kkiai.preConsume': choice(
    'kkiai-pre-consume',
    'Whether what running tasks are going to cost is missing from the credits for others.',
    'on',
    ['on', 'off'],
  ),
  'kkiai.shows': choice(
    'kkiai-shows',
    'What reads, lists and deletes find: tasks made at the relay (and planted ones), or all of the account.',
    'own',
    ['own', 'all'],
  ),
  'kkiai.forkReads': choice('kkiai-fork-reads', "Reads from the relay's own table, in its form.", 'off', ['off', 'on']),
  'kkiai.callback': choice('kkiai-callback', "What becomes of the caller's callback_url.", 'pass-on', [
    'pass-on',
    'swallow',
  ]),
  'kkiai.groupMultiplier': choice('kkiai-money', 'Multiplier of prices by token group.', '1', [
    '1',
    '0.7',
    '0.5',
    '0.3',
  ]),
} as const;
