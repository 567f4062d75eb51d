/** The relay (kkiai.com): Kling's own API under a prefix, with another key and other error bodies. */
import { fact, invented } from '../setting-rows.ts';

const page = 'kkiai.com documentation';
const family = 'source of the software family, github QuantumNous/new-api';
const forks = 'sources of forks of one-api';
const pageDate = '2026-11';

export const kkiaiFacts = [
  fact('kkiai-prefix', 'documented', "Kling's own paths stand below /kling.", page, pageDate),
  fact('kkiai-paths', 'documented', 'Six paths are documented; the others are unknown there.', page, pageDate),
  fact(
    'kkiai-newer-paths',
    'third-party',
    'Newer forks of the family route the newer standard too: /kling/text-to-video/…, GET and POST /kling/tasks.',
    forks,
    pageDate,
  ),
  fact(
    'kkiai-short-speech',
    'third-party',
    'Another fork has POST /kling/v1/tts, synchronous: text of at most 10000 characters, voice_id, speed, volume.',
    forks,
    pageDate,
  ),
  invented(
    'kkiai-short-speech-answer',
    'POST /kling/v1/tts answers as /kling/v1/audio/tts, takes voices of TTS in their own language and ignores volume.',
  ),
  fact(
    'kkiai-key',
    'documented',
    'The key is sk-…, `Bearer ` is optional, and the key is cut at the next dash.',
    `${page}; ${family}`,
    pageDate,
  ),
  fact(
    'kkiai-auth-required',
    'inferred',
    'A missing key is refused, although the page calls the header optional.',
    page,
    pageDate,
  ),
  fact('kkiai-empty-strings', 'documented', 'The sample sends "" for every field it does not use.', page, pageDate),
  fact(
    'kkiai-loose-numbers',
    'documented',
    'Types and samples disagree: numbers are sent as strings and back.',
    page,
    pageDate,
  ),
  fact(
    'kkiai-create-reply',
    'inferred',
    "The page shows the request echoed as the answer; the true answer is taken to be Kling's envelope.",
    page,
    pageDate,
  ),
  fact(
    'kkiai-request-id',
    'observed',
    "A sibling's real reply had Kling's body without request_id.",
    'github cometapi clients',
    '2026-03',
  ),
  fact(
    'kkiai-error-flavours',
    'documented',
    'Four error bodies exist in the family: middleware, task relay, wrapped upstream, raw pass-through.',
    `${family}; ${forks}`,
    pageDate,
  ),
  fact(
    'kkiai-middleware-errors',
    'documented',
    'Refusals before the upstream: {"error":{message,type,code}}, 401 for the key, 403 out of money.',
    family,
    pageDate,
  ),
  fact(
    'kkiai-money-text',
    'observed',
    "User's credit limit is insufficient, remaining credit limit: $0.000000.",
    'recorded refusals of the family',
    '2026-09',
  ),
  fact(
    'kkiai-fork-reads',
    'third-party',
    'Forks answer reads from a table of their own, in another form.',
    forks,
    '2026-09',
  ),
  fact('kkiai-model-name', 'third-party', 'Some forks want an extra model_name for billing.', forks, '2026-09'),
  invented('kkiai-callback', "The caller's callback_url is passed on."),
  fact(
    'kkiai-money',
    'documented',
    'Prepaid USD credits; token groups multiply prices by 0.3, 0.5 or 0.7.',
    page,
    pageDate,
  ),
  fact(
    'kkiai-pre-consume',
    'inferred',
    'Credits are taken before the upstream is called: the family refuses with pre_consume_token_quota_failed.',
    family,
    pageDate,
  ),
  invented(
    'kkiai-shows',
    "The relay's customers share its account at Kling: what they make there is known at the relay alone, and it knows nothing else. That holds for reads, lists, deletions, ids in requests, and external ids.",
  ),
  fact(
    'kkiai-order',
    'inferred',
    "Judged in the order key, readable JSON, the relay's credits, then Kling's own order.",
    family,
    pageDate,
  ),
] as const;
