/** Kling's newer standard: tasks of every product in one space, those of solutions in one beside it. */
import { createSchemas, readRow, namedRow } from '../operation.ts';
import { asynchronous, create, everywhereNew, own, paid } from './kling-rows.ts';

const newer = { ...own, auth: 'api-key', space: 'tasks' } as const;

const makesVideo = {
  ...newer,
  ...create,
  callbackAt: '/options/callback_url',
  tag: 'Video by model',
  length: { of: 'request', at: '/settings/duration' },
  uses: { voice_id: { operation: 'kling.list-preset-voices', at: '/data/0/task_result/voices/0/voice_id' } },
} as const;

/** What every create of the newer standard rests on. */
const created = [
  ...everywhereNew,
  ...paid,
  ...asynchronous,
  ...([
    'new-standard-key',
    'new-create-answer',
    'new-callback-body',
    'new-contents-texts',
    'new-contents-texts-inferred',
    'new-contents-limits',
  ] as const),
  ...(['new-voice-not-found', 'voice-control', 'price-video-table'] as const),
] as const;

/** What every answer that shows tasks of the newer standard rests on. */
const shown = [
  'new-task-fields',
  'new-task-legacy',
  'new-task-outputs',
  'new-task-running',
  'new-task-billing',
  'new-task-billing-usage',
  'price-free',
] as const;

// Solutions: a task space beside that one.

const solution = { ...own, auth: 'api-key', space: 'solutions', tag: 'Solutions' } as const;

const makes = <const Name extends string>(name: Name) =>
  ({
    ...solution,
    ...create,
    id: `kling.create-${name}`,
    callbackAt: '/options/callback_url',
    schemas: createSchemas('kling', `create-${name}`),
  }) as const;

const common = [...everywhereNew, ...(['new-standard-key', 'solutions-paths', 'solutions-space'] as const)] as const;

/** What every create rests on. */
const solutionCreated = [
  ...common,
  ...paid,
  ...asynchronous,
  ...(['solutions-create', 'solutions-callback', 'solutions-wording', 'new-contents-texts'] as const),
  'new-contents-texts-inferred',
] as const;

const solutionShown = ['solutions-outputs', 'solutions-billing', 'price-free'] as const;

export const newStandardRows = [
  {
    ...makesVideo,
    id: 'kling.create-image-to-video-2-6',
    product: 'model-image-to-video',
    model: 'kling-2.6',
    path: '/image-to-video/kling-2.6',
    summary: 'Image to video 2.6, with voices',
    schemas: createSchemas('kling', 'create-image-to-video-2-6'),
    price: 'kling_2_6_video',
    billedAs: 'Image to Video',
    facts: [...created, 'new-contents-2-6', 'new-contents-required'],
  },
  {
    ...makesVideo,
    id: 'kling.create-omni-video-3-0',
    product: 'omni-video',
    model: 'kling-3.0',
    path: '/omni-video/kling-3.0',
    otherPaths: ['/omni-video/kling-3.0-omni'],
    summary: 'Omni video 3.0, with voices of elements',
    schemas: createSchemas('kling', 'create-omni-video-3-0'),
    price: 'kling_3_0_video',
    billedAs: 'Omni Video',
    facts: [...created, 'new-contents-3-0', 'new-paths', 'new-duration-loose', 'new-element-not-found'],
  },
  {
    ...makesVideo,
    id: 'kling.create-omni-video-4-0',
    product: 'omni-video',
    model: 'kling-4.0',
    path: '/omni-video/kling-4.0',
    summary: 'Omni video 4.0, with voices',
    schemas: createSchemas('kling', 'create-omni-video-4-0'),
    price: 'kling_3_0_video',
    billedAs: 'Omni Video',
    facts: [...created, 'new-contents-4-0', 'new-paths', 'new-element-not-found', 'price-4-0'],
  },
  {
    ...makesVideo,
    id: 'kling.create-omni-video-4-0-flash',
    product: 'omni-video',
    model: 'kling-4.0-flash',
    path: '/omni-video/kling-4.0-flash',
    summary: 'Omni video 4.0 Flash, with voices',
    schemas: createSchemas('kling', 'create-omni-video-4-0-flash'),
    price: 'kling_3_0_video',
    billedAs: 'Omni Video',
    facts: [...created, 'new-contents-4-0', 'new-paths', 'new-element-not-found', 'price-4-0'],
  },
  {
    ...newer,
    ...readRow,
    ...namedRow('kling', 'find-tasks', 'query'),
    action: 'find-tasks',
    path: '/tasks',
    summary: 'Tasks by id',
    tag: 'Tasks',
    facts: [
      ...everywhereNew,
      ...(['new-standard-key', 'find-tasks', 'find-tasks-missing', 'find-tasks-limit'] as const),
      ...shown,
    ],
  },
  {
    ...newer,
    ...readRow,
    ...namedRow('kling', 'page-tasks', 'body'),
    action: 'page-tasks',
    method: 'POST',
    path: '/tasks',
    summary: 'Tasks by time',
    tag: 'Tasks',
    facts: [
      ...everywhereNew,
      ...([
        'new-standard-key',
        'page-tasks',
        'page-tasks-empty',
        'page-tasks-order',
        'page-tasks-product-type',
      ] as const),
      ...shown,
    ],
  },
  {
    ...makes('talking-agent'),
    product: 'talking-agent',
    path: '/solutions/talking_agent',
    summary: 'Talking agent, with or without goods',
    price: 'talking_agent',
    prices: [
      {
        withContents: ['ref_image', 'goods_title', 'goods_price', 'goods_target_audience', 'goods_selling_point'],
        price: 'talking_agent_goods',
      },
    ],
    length: { of: 'task', at: '/outputs/0/duration' },
    facts: [
      ...solutionCreated,
      'talking-agent',
      'talking-agent-texts',
      'talking-agent-length',
      'solution-voices',
      'price-talking-agent',
      'price-talking-agent-plain',
    ],
  },
  {
    ...makes('drama-subtitle'),
    product: 'drama-subtitle',
    path: '/solutions/drama_subtitle',
    summary: 'Subtitles of a drama',
    price: 'drama_subtitle',
    length: { of: 'task', at: '/outputs/0/duration' },
    notifies: 'end',
    facts: [
      ...solutionCreated,
      'drama-subtitle',
      'drama-subtitle-texts',
      'drama-subtitle-failures',
      'drama-subtitle-callback',
      'drama-subtitle-time',
      'drama-subtitle-lines',
      'price-drama-subtitle',
    ],
  },
  {
    ...makes('clothing-dupe'),
    product: 'clothing-dupe',
    path: '/solutions/e-commerce/clothing_dupe',
    summary: 'Apparel: clothes shown again by others',
    price: 'clothing_dupe',
    length: { of: 'task', at: '/outputs/2/duration' },
    facts: [
      ...solutionCreated,
      'clothing-dupe',
      'clothing-dupe-texts',
      'clothing-dupe-outputs',
      'solution-voices',
      'price-clothing-dupe',
    ],
  },
  {
    ...solution,
    ...readRow,
    ...namedRow('kling', 'find-solutions', 'query'),
    action: 'find-tasks',
    path: '/solutions',
    summary: 'Tasks of solutions by id',
    facts: [...common, 'find-solutions', 'find-solutions-texts', ...solutionShown],
  },
  {
    ...solution,
    ...readRow,
    ...namedRow('kling', 'page-solutions', 'body'),
    action: 'page-tasks',
    method: 'POST',
    path: '/solutions',
    summary: 'Tasks of solutions by time',
    facts: [...common, 'page-solutions', ...solutionShown],
  },
] as const;
