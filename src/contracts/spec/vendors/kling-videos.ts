/** What voices and audio are for: faces and pictures that speak, voiced videos, elements. */
import { readRow, namedRow } from '../operation.ts';
import type { KlingFactId } from './kling-rows.ts';
import { error, everywhere, own, paid, rowsOf } from './kling-rows.ts';

/** Answers with what it has found; nothing can be asked for afterwards. */
const identifyFace = {
  ...own,
  action: 'work-at-once',
  product: 'identify-face',
  method: 'POST',
  summary: 'Find the faces in a video, answered when finished',
  tag: 'Lip-sync',
  schemas: { body: 'kling/identify-face.request.json', response: 'kling/identify-face.response.json', error },
  replies: 'when-finished',
  price: 'identify_face',
  callbacks: 'none',
} as const;

/** Where a sound of TTS comes from. */
const speech = { operation: 'kling.text-to-speech', at: '/data/task_result/audios/0/id' } as const;

const byModel = {
  price: 'kling_2_6_video',
  prices: [{ when: { model_name: 'kling-v3' }, price: 'kling_3_0_video' }],
  length: { of: 'request', at: '/duration' },
} as const;

const videos: readonly KlingFactId[] = [
  'video-request',
  'video-model-wording',
  'video-default-model',
  'video-wording',
  'voice-list',
  'element-voice',
  'price-video',
];

export const videoRows = [
  {
    ...identifyFace,
    id: 'kling.identify-face',
    path: '/v1/videos/identify-face',
    facts: [
      ...everywhere,
      ...paid,
      'identify-face-source',
      'identify-face-session',
      'faces-found',
      'video-not-found',
      'price-identify-face',
    ],
  },
  ...rowsOf({
    names: ['create-advanced-lip-sync', 'get-advanced-lip-sync', 'list-advanced-lip-sync'],
    product: 'advanced-lip-sync',
    path: '/v1/videos/advanced-lip-sync',
    tag: 'Lip-sync',
    summaries: ['Let a face in a video speak', 'Get a lip-sync task', 'List lip-sync tasks'],
    price: { price: 'lip_sync', length: { of: 'task', at: '/task_info/parent_video/duration' } },
    uses: {
      session_id: { operation: 'kling.identify-face', at: '/data/session_id' },
      face_id: { operation: 'kling.identify-face', at: '/data/face_data/0/face_id' },
      audio_id: speech,
    },
    facts: {
      create: [
        'lip-sync-request',
        'lip-sync-length',
        'lip-sync-times-wording',
        'audio-id-lives',
        'audio-not-found',
        'sound-source',
        'price-lip-sync',
        'lip-sync-rounding',
      ],
      get: ['lip-sync-result', 'video-result', 'watermark'],
    },
    // Its page names the task id only.
    isNamed: false,
  }),
  ...rowsOf({
    names: ['create-lip-sync', 'get-lip-sync', 'list-lip-sync'],
    product: 'lip-sync',
    path: '/v1/videos/lip-sync',
    tag: 'Lip-sync',
    summaries: [
      'Let a video speak a text or a sound (earlier API)',
      'Get a lip-sync task (earlier API)',
      'List lip-sync tasks (earlier API)',
    ],
    price: { price: 'lip_sync', length: { of: 'task', at: '/task_info/parent_video/duration' } },
    facts: {
      create: [
        'lip-sync-old',
        'lip-sync-wording',
        'lip-sync-length',
        'sound-source',
        'video-not-found',
        'price-lip-sync',
        'lip-sync-rounding',
      ],
      get: ['video-result'],
    },
  }),
  ...rowsOf({
    names: ['create-avatar', 'get-avatar', 'list-avatars'],
    product: 'avatar',
    path: '/v1/videos/avatar/image2video',
    tag: 'Avatars',
    summaries: ['Let a picture speak', 'Get an avatar task', 'List avatar tasks'],
    price: { price: 'avatar_std', prices: [{ when: { mode: 'pro' }, price: 'avatar_pro' }] },
    uses: { audio_id: speech },
    facts: {
      create: ['avatar-request', 'avatar-length', 'audio-id-lives', 'audio-not-found', 'sound-source', 'price-avatar'],
      get: ['video-result', 'watermark'],
    },
  }),
  ...rowsOf({
    names: ['create-image-to-video', 'get-image-to-video', 'list-image-to-video'],
    product: 'image-to-video',
    path: '/v1/videos/image2video',
    tag: 'Videos',
    summaries: [
      'Video from a picture, with sound and voices',
      'Get a video from a picture',
      'List videos from pictures',
    ],
    price: { ...byModel, billedAs: 'Image to Video' },
    facts: { create: [...videos, 'wording-image', 'element-in-video'], get: ['video-result', 'watermark'] },
  }),
  ...rowsOf({
    names: ['create-text-to-video', 'get-text-to-video', 'list-text-to-video'],
    product: 'text-to-video',
    path: '/v1/videos/text2video',
    tag: 'Videos',
    summaries: ['Video from a text, with sound and voices', 'Get a video from a text', 'List videos from texts'],
    price: { ...byModel, billedAs: 'Text to Video' },
    facts: { create: videos, get: ['video-result', 'watermark'] },
  }),
  ...rowsOf({
    names: ['create-element', 'get-element', 'list-elements'],
    product: 'element',
    path: '/v1/general/advanced-custom-elements',
    tag: 'Elements',
    summaries: ['Create an element', 'Get an element task', 'List element tasks'],
    price: { price: 'element' },
    facts: {
      create: ['element-request', 'element-voice', 'element-voice-heard', 'element-free', 'element-time'],
      get: ['element-result', 'element-type-field', 'element-id-number'],
    },
  }),
  {
    ...own,
    ...readRow,
    ...namedRow('kling', 'delete-element', 'body'),
    action: 'delete-element',
    method: 'POST',
    path: '/v1/general/delete-elements',
    otherPaths: ['/v1/general/delete-advanced-elements'],
    summary: 'Delete an element',
    tag: 'Elements',
    facts: [...everywhere, 'element-delete', 'element-delete-body', 'element-not-found', 'price-free'],
  },
  {
    // As one client writes it.
    ...identifyFace,
    id: 'kling.identify-face-capital',
    path: '/v1/videos/Identify-face',
    isOptional: true,
    onlyWhen: { setting: 'faces.capitalPath', is: 'accepted' },
    facts: ['identify-face-capital'],
  },
] as const;
