/** The Solutions family: talking agents, subtitles of dramas, apparel; a task space of their own. */
import { fact, invented } from '../setting-rows.ts';

const pages = 'official Chinese pages of the Solutions family';
const read = '2026-11-29';

export const solutionFacts = [
  fact(
    'solutions-create',
    'documented',
    'A create of a solution answers id, status, create_time, update_time, external_id; options take callback_url (at most 1024 characters) and external_task_id.',
    pages,
    read,
  ),
  fact('solutions-paths', 'inferred', 'api-singapore has the same paths as api-beijing.', pages, read),
  fact(
    'solutions-space',
    'documented',
    'Tasks of solutions are read at /solutions, a second task space beside /tasks.',
    pages,
    read,
  ),
  fact(
    'find-solutions',
    'documented',
    'GET /solutions takes task_ids or external_task_ids, not both, comma-separated, at most 20.',
    pages,
    read,
  ),
  fact(
    'find-solutions-texts',
    'inferred',
    'GET /solutions refuses a request without ids as GET /tasks does.',
    pages,
    read,
  ),
  fact(
    'page-solutions',
    'documented',
    'POST /solutions: times (default: the last 30 days), filter by status, limit (default and at most 500; 0 or less counts as 1), cursor.',
    pages,
    read,
  ),
  fact(
    'solutions-outputs',
    'documented',
    'outputs[]: video, subbed_video, srt, ass, product_image, model_images, product_video, each with a url and no id; duration of videos.',
    pages,
    read,
  ),
  fact(
    'solutions-billing',
    'documented',
    'billing[] of a solution is that of /tasks: units of package_type video, or cash with its list_price.',
    pages,
    read,
  ),
  fact(
    'solutions-callback',
    'inferred',
    'A solution calls back with the task as GET /solutions shows it.',
    pages,
    read,
  ),
  fact(
    'solution-voices',
    'documented',
    'talking_agent and clothing_dupe have voices of their own by name; custom voices are not accepted.',
    pages,
    read,
  ),
  invented(
    'solutions-wording',
    'What the pages give no text for is refused in words of our own: too many or too long contents, an avatar_id that is not listed, a voice beside it, both kinds of ids.',
  ),
  fact(
    'talking-agent',
    'documented',
    'talking_agent: one avatar_image with settings.voice_id or one avatar_id, a speech_script, in product mode goods and their images; camelCase names of settings are read, too.',
    pages,
    read,
  ),
  fact('talking-agent-texts', 'documented', 'Refusals of talking_agent, all 1201 with a fixed text.', pages, read),
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
  fact(
    'drama-subtitle',
    'documented',
    'drama_subtitle: one source_video by URL (at most 500 MB, 300 s), at most 200 glossary entries, target_cps, margin_v, font_size.',
    pages,
    read,
  ),
  fact('drama-subtitle-texts', 'documented', 'Refusals of drama_subtitle, all 1201 with a fixed text.', pages, read),
  fact(
    'drama-subtitle-failures',
    'documented',
    'A source of drama_subtitle that cannot be used ends the task: format, 500 MB, 300 seconds, no audio or video track.',
    pages,
    read,
  ),
  fact('drama-subtitle-callback', 'documented', 'drama_subtitle calls back at succeeded or failed only.', pages, read),
  fact('drama-subtitle-time', 'documented', 'A sample took 19 minutes from submission to result.', pages, read),
  invented(
    'drama-subtitle-lines',
    'Subtitles are lines of at most 3 s up to the end of the video; of a video of the emulator its length is known.',
  ),
  invented('price-drama-subtitle', 'drama_subtitle takes 0.02 units a second: its price is not known.'),
  fact(
    'clothing-dupe',
    'documented',
    'clothing_dupe: product_info, source_video (5 to 180 s, at most 100 MB), at most 5 product_image and 5 model_image, one bgm, one voice; without a voice the sound of the source stays.',
    pages,
    read,
  ),
  fact('clothing-dupe-texts', 'documented', 'Refusals of clothing_dupe, all 1201 with a fixed text.', pages, read),
  invented('clothing-dupe-outputs', 'Its outputs have one picture each, and a video as long as the source.'),
  invented('price-clothing-dupe', 'clothing_dupe takes 0.05 units a second: its price is not known.'),
] as const;
