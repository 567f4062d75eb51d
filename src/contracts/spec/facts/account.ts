/** The account: concurrency, packs, cash, billing details. */
import { documented, fact, invented, observed } from '../setting-rows.ts';

export const accountFacts = [
  observed.aself101(
    'concurrency-refusal',
    'Too many tasks at once: 429/1303 `parallel task over resource pack limit`.',
  ),
  documented.official(
    'concurrency-rules',
    'A task holds a slot from submission to its end; the quota is the highest of the active packs.',
  ),
  invented('concurrency-tts', 'TTS takes no concurrency slot.'),
  invented('task-limit', 'An account may have any number of tasks.'),
  invented('concurrency-audio', 'Voice and audio tasks take a slot of the video pack.'),
  fact(
    'trial-pack',
    'observed',
    'The trial pack: Trial-Video-100Units-5Con-1Months, 30 days.',
    "an integrator's cost note",
    '2026-05-06',
  ),
  documented.official(
    'account-costs',
    'GET /account/costs takes start_time, end_time and resource_pack_name and shows resource packs.',
  ),
  fact(
    'account-costs-missing',
    'observed',
    'Missing or camelCase times: code 1200 `Missing Request Parameter`.',
    "an integrator's cost note",
    '2026-05-06',
  ),
  observed.koreanProbes('account-costs-no-pack', 'An account without packs gets data {"code":0,"msg":"success"}.'),
  documented.official(
    'account-costs-rate',
    'Ask for costs at most once a second; what happens otherwise is not documented.',
  ),
  observed.aself101('account-costs-lag', 'remaining_quantity is right at once (the pages speak of up to 12 hours).'),
  fact(
    'account-concurrency',
    'documented',
    'GET /account/concurrency?budget_type=video|image tells the number of running tasks; the body was not recorded.',
    "Kuaishou's own demo, github KwaiVGI/kling-waic-express",
    '2025-09',
  ),
  fact(
    'account-concurrency-missing',
    'inferred',
    'A missing budget_type is refused as missing times of /account/costs are.',
    'the answer of /account/costs',
    '2026-05-06',
  ),
  documented.official(
    'billing-details',
    'POST /account/billing/package and /balance take start_time and end_time (of task creation) or a cursor, limit up to 500, filters.',
  ),
  documented.official(
    'billing-filters',
    'Values of one key are alternatives, several keys narrow; package_name and package_id exclude each other.',
  ),
  fact(
    'billing-answer',
    'observed',
    'Billing details answer 200, code 0, data.result.detail.',
    "another integrator's notes of live calls",
    '2026-07-30',
  ),
  documented.official(
    'billing-package-rows',
    'A row of package details: pack, task, what the work was, when and how many units, and the units before and after.',
  ),
  documented.official(
    'billing-balance-rows',
    'A row of balance details: task, what the work was, when and how much money, list price, currency, and the balance before and after.',
  ),
  invented(
    'billing-order',
    'Billing details show the newest deduction first; count is the number of rows on the page.',
  ),
  invented(
    'billing-refusals',
    'Without times and cursor, with a range that ends before it starts, with both keys of a pack, or with a broken cursor: 400/1201.',
  ),
  invented(
    'billing-functions',
    'product_function of voices and audio is Custom Voice, TTS, Text to Audio, Video to Audio; their model_name and resolution are empty.',
  ),
  invented(
    'cash-after-packs',
    'Cash pays, at the list price in USD, for what no pack can pay; which of them goes first is not known.',
  ),
] as const;
