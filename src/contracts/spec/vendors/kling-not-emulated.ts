/**
 * Operations that Kling has and the catalog has not: the emulator, its log and the judge of clients name them, and report
 * no fault of the client. An operation that gets a row in the catalog leaves this list (a test holds that).
 */
import type { KnownOperation } from './vendor.ts';

const pages = 'official pages, read 2026-09-20 (page index) and 2026-11-29';
const legacyPages = 'earlier official pages and live probes, 2025 to 2026-09-28';
const solutions = 'official pages of the Solutions family, read 2026-11-29';

/** Create, read and list: the three calls of an asynchronous product. */
const ofTasks = (path: string, title: string, source: string): readonly KnownOperation[] => [
  { method: 'POST', path, title, source },
  { method: 'GET', path: `${path}/{id}`, title: `${title}: one task`, source },
  { method: 'GET', path, title: `${title}: list of tasks`, source },
];

const post = (path: string, title: string, source: string): KnownOperation => ({ method: 'POST', path, title, source });
const get = (path: string, title: string, source: string): KnownOperation => ({ method: 'GET', path, title, source });

/** Steps of the editor of elements in a video; the task itself is `multi-elements`. */
const selections = ['init', 'add', 'delete', 'clear', 'preview'].map((step) =>
  post(`/v1/videos/multi-elements/${step}-selection`, `Multi-elements: ${step} a selection`, legacyPages),
);

/** Paths of the newer standard, with the model in them. */
const byModel = [
  ['text-to-video', 'Text to video'],
  ['image-to-video', 'Image to video'],
  ['omni-video', 'Omni video'],
  ['motion-control', 'Motion control'],
  ['text-to-image', 'Text to image'],
  ['image-to-image', 'Image to image'],
  ['omni-image', 'Omni image'],
].map(([path, title]) => post(`/${path ?? ''}/{model}`, `${title ?? ''} by model`, pages));

/**
 * Models of the older video paths that the price list has no row for: what a video costs there is not known, so none is
 * made. Those before 2.5 were retired in September 2026 (observed 2026-09-28).
 */
const videoModels = [
  ['kling-v1', 'retired'],
  ['kling-v1-5', 'retired'],
  ['kling-v1-6', 'retired'],
  ['kling-v2-master', 'retired'],
  ['kling-v2-1', 'retired'],
  ['kling-v2-1-master', 'retired'],
  ['kling-v2-5-turbo', 'alive'],
].flatMap(([value = '', state]) =>
  ['image2video', 'text2video'].map((name) => ({
    ...post(
      `/v1/videos/${name}`,
      `Video of a ${state === 'retired' ? 'retired ' : ''}model whose price is not known`,
      legacyPages,
    ),
    selector: { field: 'model_name', value },
  })),
);

/** Every one of them. */
export const klingNotEmulated: readonly KnownOperation[] = [
  ...ofTasks('/v1/videos/multi-image2video', 'Several images to video', legacyPages),
  ...ofTasks('/v1/videos/omni-video', 'Omni video', pages),
  ...ofTasks('/v1/videos/motion-control', 'Motion control', pages),
  ...ofTasks('/v1/videos/video-extend', 'Video extension', legacyPages),
  ...ofTasks('/v1/videos/multi-elements', 'Multi-elements', legacyPages),
  ...selections,
  ...ofTasks('/v1/videos/effects', 'Video effects', pages),
  ...ofTasks('/v1/images/generations', 'Image generation', pages),
  ...ofTasks('/v1/images/omni-image', 'Omni image', pages),
  ...ofTasks('/v1/images/multi-image2image', 'Several images to image', pages),
  ...ofTasks('/v1/images/editing/expand', 'Image expansion', pages),
  ...ofTasks('/v1/images/kolors-virtual-try-on', 'Virtual try-on', pages),
  get('/v1/general/advanced-presets-elements', 'Preset elements', pages),
  ...ofTasks('/v1/general/custom-elements', 'Custom elements (earlier)', legacyPages),
  get('/v1/general/presets-elements', 'Preset elements (earlier)', legacyPages),
  ...byModel,
  ...videoModels,
  post('/solutions/e-commerce/goods_studio', 'Goods studio', solutions),
];
