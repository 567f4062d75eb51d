/** What voices and audio are for: faces that speak. */
import { asynchronous, create, error, everywhere, own, paid, read } from './kling-rows.ts';

const readOne = { ...own, ...read, action: 'get-task' } as const;
const readList = { ...own, ...read, action: 'list-tasks', maxPageSize: 500 } as const;

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
  {
    ...own,
    ...create,
    id: 'kling.create-advanced-lip-sync',
    product: 'advanced-lip-sync',
    path: '/v1/videos/advanced-lip-sync',
    summary: 'Let a face in a video speak',
    tag: 'Lip-sync',
    schemas: {
      body: 'kling/create-advanced-lip-sync.request.json',
      response: 'kling/create-advanced-lip-sync.response.json',
      error,
      callback: 'kling/create-advanced-lip-sync.callback.json',
    },
    price: 'lip_sync',
    length: { of: 'task', at: '/task_info/parent_video/duration' },
    uses: {
      session_id: { operation: 'kling.identify-face', at: '/data/session_id' },
      face_id: { operation: 'kling.identify-face', at: '/data/face_data/0/face_id' },
      audio_id: { operation: 'kling.text-to-speech', at: '/data/task_result/audios/0/id' },
    },
    facts: [
      ...everywhere,
      ...paid,
      ...asynchronous,
      'lip-sync-request',
      'lip-sync-length',
      'lip-sync-times-wording',
      'audio-id-lives',
      'audio-not-found',
      'sound-source',
      'price-lip-sync',
    ],
  },
  {
    ...readOne,
    id: 'kling.get-advanced-lip-sync',
    product: 'advanced-lip-sync',
    path: '/v1/videos/advanced-lip-sync/{id}',
    summary: 'Get a lip-sync task',
    tag: 'Lip-sync',
    schemas: { response: 'kling/get-advanced-lip-sync.response.json', error },
    // Its page names the task id only.
    facts: [...everywhere, 'task-not-found', 'lip-sync-result', 'video-result', 'watermark', 'price-free'],
  },
  {
    ...readList,
    id: 'kling.list-advanced-lip-sync',
    product: 'advanced-lip-sync',
    path: '/v1/videos/advanced-lip-sync',
    summary: 'List lip-sync tasks',
    tag: 'Lip-sync',
    schemas: {
      query: 'kling/list-advanced-lip-sync.query.json',
      response: 'kling/list-advanced-lip-sync.response.json',
      error,
    },
    facts: [...everywhere, 'paging', 'list-bare-array', 'price-free'],
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
