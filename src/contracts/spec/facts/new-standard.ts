/** The newer standard: tasks of all products in one space, under names of its own. */
import { fact, invented, sources as s } from './fact.ts';

export const newStandardFacts = [
  fact(
    'new-standard-key',
    'observed',
    'Paths of the newer standard take API keys only: a JWT, or any garbage, is 401/1002 `Authentication error. The current API does not support AK/SK; …`.',
    s.aself101,
    '2026-09-20',
  ),
  fact(
    'find-tasks',
    'observed',
    'GET /tasks takes task_ids or external_task_ids, comma-separated; ids that nobody has are simply missing.',
    s.aself101,
    '2026-09-20',
  ),
  fact(
    'find-tasks-missing',
    'observed',
    'GET /tasks with neither: 400/1201 `task_ids or external_task_ids is required`.',
    s.koreanProbes,
    '2026-08-26',
  ),
  fact(
    'find-tasks-limit',
    'observed',
    'More than 20 ids: 400/1201 `task_ids and external_task_ids cannot exceed 20 in total`.',
    s.aself101,
    '2026-09-20',
  ),
  fact(
    'page-tasks',
    'documented',
    'POST /tasks: times (default: the last 30 days), filters by status and product_type, limit (default 100, at most 500), cursor; times may be texts.',
    s.official,
    '2026-09-20',
  ),
  fact(
    'page-tasks-empty',
    'observed',
    'POST /tasks without a task: data {"count":0,"has_more":false}.',
    s.koreanProbes,
    '2026-08-26',
  ),
  invented('page-tasks-order', 'POST /tasks shows the newest first; count is the number of tasks on the page.'),
  invented('page-tasks-product-type', 'Voice and audio tasks are found by product_type video.'),
  fact(
    'new-task-fields',
    'observed',
    'A task of the newer standard: id, status, outputs, message, create_time, update_time, billing, in this order.',
    s.svideodownload,
    '2026-09-28',
  ),
  fact(
    'new-task-legacy',
    'observed',
    'Voices, avatars and elements made by legacy paths are in /tasks under the new names; the TTS call is not.',
    s.aself101,
    '2026-09-20',
  ),
  fact(
    'new-task-outputs',
    'documented',
    'outputs[] of type video, image, audio, voice or element, each with fields of its own.',
    s.official,
    '2026-09-20',
  ),
  invented('new-task-running', 'A running task has empty outputs and no billing, as the test callback of the console.'),
  fact(
    'new-task-billing',
    'observed',
    'billing[]: charge_type, amount, package_type of units; a task that failed before it generated shows an amount of 0 alone.',
    s.svideodownload,
    '2026-09-28',
  ),
] as const;
