/** The newer standard: tasks of all products in one space, under names of its own; solutions in one beside it. */
import { documented, fact, inferred, invented, observed, sources as s } from '../setting-rows.ts';

export const newStandardFacts = [
  observed.aself101(
    'new-standard-key',
    'Paths of the newer standard take API keys only: a JWT, or any garbage, is 401/1002 `Authentication error. The current API does not support AK/SK; …`.',
  ),
  observed.aself101(
    'find-tasks',
    'GET /tasks takes task_ids or external_task_ids, comma-separated; unknown ids are simply missing.',
  ),
  observed.koreanProbes(
    'find-tasks-missing',
    'GET /tasks with neither: 400/1201 `task_ids or external_task_ids is required`.',
  ),
  observed.aself101(
    'find-tasks-limit',
    'More than 20 ids: 400/1201 `task_ids and external_task_ids cannot exceed 20 in total`.',
  ),
  documented.official(
    'page-tasks',
    'POST /tasks: times (default: the last 30 days), filters by status and product_type, limit (default 100, at most 500), cursor; times may be texts.',
  ),
  observed.koreanProbes('page-tasks-empty', 'POST /tasks without a task: data {"count":0,"has_more":false}.'),
  invented('page-tasks-order', 'POST /tasks shows the newest first; count is the number of tasks on the page.'),
  invented('page-tasks-product-type', 'Voice and audio tasks are found by product_type video.'),
  observed.svideodownload(
    'new-task-fields',
    'A task of the newer standard: id, status, outputs, message, create_time, update_time, billing, in this order.',
  ),
  observed.aself101(
    'new-task-legacy',
    'Voices, avatars and elements made by legacy paths are in /tasks under the new names; the TTS call is not.',
  ),
  documented.official(
    'new-task-outputs',
    'outputs[] of type video, image, audio, voice or element, each with fields of its own; an element tells what it is made of, and its voice, in references[].',
  ),
  invented('new-task-running', 'A running task has empty outputs and no billing, as the test callback of the console.'),
  observed.svideodownload(
    'new-task-billing',
    'billing[]: charge_type, amount, package_type of units; a task that failed before it generated shows an amount of 0 alone.',
  ),
  observed.svideodownload(
    'new-task-billing-usage',
    'billing[] of a video at /tasks has no video_sound and no voice_control; the pages have both in rows of billing details.',
  ),
  fact(
    'new-create-answer',
    'observed',
    'A create of the newer standard answers id, status, external_id, message, create_time, update_time.',
    'VayuStudio design notes',
    '2026-09-09',
  ),
  documented.officialChinese(
    'new-callback-body',
    'APIs with the model in their path call back with the task as /tasks shows it.',
  ),
  documented.officialEnglish(
    'new-contents-2-6',
    'POST /image-to-video/kling-2.6: prompt, first_frame, last_frame, at most 2 voices (with audio); settings audio, resolution, duration.',
  ),
  fact(
    'new-contents-3-0',
    'third-party',
    'Omni video 3.0 hears voices through elements; contents of type voice are taken too, with no known effect.',
    `the 3.0 pages as integrators tell them; ${s.svideodownload}`,
    '2026-09-28',
  ),
  fact(
    'new-contents-4-0',
    'third-party',
    '4.0 omni: at most 15 inputs beside the prompt, of these 10 images, 5 videos, 7 elements, 3 voices (preset or custom), each with an id; 3 to 30 s (Flash 3 to 20 s at 720p); sound always.',
    "integrators' pages about Kling 4.0",
    '2026-10-24',
  ),
  fact(
    'new-paths',
    'inferred',
    'The paths of omni video 3.0, 4.0 and 4.0 Flash: /omni-video/kling-3.0, -4.0, -4.0-flash.',
    'the pattern of image-to-video/kling-2.6',
    '2026-11-29',
  ),
  observed.svideodownload('new-contents-texts', 'Texts of refused contents and settings, all 400/1201.'),
  fact(
    'new-contents-required',
    'observed',
    "400/1201 `content item of type 'first_frame' is required`.",
    'VayuStudio client',
    '2026-09-18',
  ),
  fact(
    'new-contents-texts-inferred',
    'inferred',
    'A blank id, voice_id or element_id is refused as a blank url is, a picture that is neither a URL nor base64 as on older paths.',
    'the observed texts',
    '2026-09-28',
  ),
  invented(
    'new-contents-limits',
    'Too many contents, too long texts, ids that repeat, and settings that do not fit are refused with 400/1201 in words of our own.',
  ),
  fact(
    'voice-control',
    'documented',
    'Voice control is counted only when a voice is given and the prompt names it.',
    'legacy video pages of March 2026, retold by an integrator',
    '2026-03',
  ),
  observed.svideodownload(
    'new-duration-loose',
    'settings.duration outside the documented range (0, 1, 20) is accepted by omni video.',
  ),
  observed.svideodownload('new-element-not-found', 'An unknown element: 400/1201 `Element id not found: <id>`.'),
  invented(
    'new-voice-not-found',
    'An unknown or deleted voice: 400/1201 `Voice id not found`.',
    'the text of older paths',
  ),
  invented('price-4-0', '4.0 costs what 3.0 with sound costs; what voices add there is not known.'),
  documented.prices(
    'price-video-table',
    'Videos of 2.6 and 3.0 cost by second, resolution and sound; 2.6 with voice control costs more.',
  ),

  // The Solutions family: talking agents, subtitles of dramas, apparel; a task space of their own.
  documented.solutions(
    'solutions-create',
    'A create of a solution answers id, status, create_time, update_time, external_id; options take callback_url (at most 1024 characters) and external_task_id.',
  ),
  inferred.solutions('solutions-paths', 'api-singapore has the same paths as api-beijing.'),
  documented.solutions(
    'solutions-space',
    'Tasks of solutions are read at /solutions, a second task space beside /tasks.',
  ),
  documented.solutions(
    'find-solutions',
    'GET /solutions takes task_ids or external_task_ids, not both, comma-separated, at most 20.',
  ),
  inferred.solutions('find-solutions-texts', 'GET /solutions refuses a request without ids as GET /tasks does.'),
  documented.solutions(
    'page-solutions',
    'POST /solutions: times (default: the last 30 days), filter by status, limit (default and at most 500; 0 or less counts as 1), cursor.',
  ),
  documented.solutions(
    'solutions-outputs',
    'outputs[]: video, subbed_video, srt, ass, product_image, model_images, product_video, each with a url and no id; duration of videos.',
  ),
  documented.solutions(
    'solutions-billing',
    'billing[] of a solution is that of /tasks: units of package_type video, or cash with its list_price.',
  ),
  inferred.solutions('solutions-callback', 'A solution calls back with the task as GET /solutions shows it.'),
  documented.solutions(
    'solution-voices',
    'talking_agent and clothing_dupe have voices of their own by name; custom voices are not accepted.',
  ),
  invented(
    'solutions-wording',
    'What the pages give no text for is refused in words of our own: too many or too long contents, an avatar_id that is not listed, a voice beside it, both kinds of ids.',
  ),
  documented.solutions(
    'talking-agent',
    'talking_agent: one avatar_image with settings.voice_id or one avatar_id, a speech_script, in product mode goods and their images; camelCase names of settings are read, too.',
  ),
  documented.solutions('talking-agent-texts', 'Refusals of talking_agent, all 1201 with a fixed text.'),
  invented('talking-agent-length', 'A talking agent speaks its script at the pace of TTS, divided by speech_rate.'),
  fact(
    'price-talking-agent',
    'third-party',
    'With goods talking_agent takes 1.4 units a second.',
    'an integrator, 2026-10-04',
    '2026-10-04',
  ),
  invented(
    'price-talking-agent-plain',
    'Without goods talking_agent takes 0.4 units a second, as a standard avatar does: its price is not known.',
  ),
  documented.solutions(
    'drama-subtitle',
    'drama_subtitle: one source_video by URL (at most 500 MB, 300 s), at most 200 glossary entries, target_cps, margin_v, font_size.',
  ),
  documented.solutions('drama-subtitle-texts', 'Refusals of drama_subtitle, all 1201 with a fixed text.'),
  documented.solutions(
    'drama-subtitle-failures',
    'A source of drama_subtitle that cannot be used ends the task: format, 500 MB, 300 seconds, no audio or video track.',
  ),
  documented.solutions('drama-subtitle-callback', 'drama_subtitle calls back at succeeded or failed only.'),
  documented.solutions('drama-subtitle-time', 'A sample took 19 minutes from submission to result.'),
  invented(
    'drama-subtitle-lines',
    'Subtitles are lines of at most 3 s up to the end of the video; of a video of the emulator its length is known.',
  ),
  invented('price-drama-subtitle', 'drama_subtitle takes 0.02 units a second: its price is not known.'),
  documented.solutions(
    'clothing-dupe',
    'clothing_dupe: product_info, source_video (5 to 180 s, at most 100 MB), at most 5 product_image and 5 model_image, one bgm, one voice; without a voice the sound of the source stays.',
  ),
  documented.solutions('clothing-dupe-texts', 'Refusals of clothing_dupe, all 1201 with a fixed text.'),
  invented('clothing-dupe-outputs', 'Its outputs have one picture each, and a video as long as the source.'),
  invented('price-clothing-dupe', 'clothing_dupe takes 0.05 units a second: its price is not known.'),
] as const;
