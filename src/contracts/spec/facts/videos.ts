/** What voices and audio are for: lip-sync, avatars, voiced video, elements. */
import { documented, fact, inferred, invented, observed, sources as s } from '../setting-rows.ts';

export const videoFacts = [
  documented.official(
    'identify-face-source',
    'Exactly one of video_id (30 days old at most, 60 s at most) and video_url (.mp4, .mov, 100 MB at most, 2 to 60 s).',
  ),
  documented.official(
    'identify-face-result',
    'Synchronous: session_id, final_unit_deduction, face_data[] with face_id, face_image, start_time and end_time in ms.',
  ),
  fact(
    'identify-face-session',
    'documented',
    'A session is valid for 24 hours.',
    'official Chinese pages of Feb 2026, as retold by github WHQ25/rawgenai',
    '2026-02',
  ),
  invented(
    'identify-face-capital',
    'POST /v1/videos/Identify-face answers too.',
    'one client writes it so; no evidence',
  ),
  invented('faces-found', 'One face is found in every video, from its start to its end.'),
  documented.official(
    'lip-sync-request',
    'session_id, and one face with audio_id or sound_file, its cut and its place in ms: at least 2 s, inside the video, overlapping the face by 2 s.',
  ),
  documented.official(
    'lip-sync-result',
    'task_info.parent_video and task_result.videos[]; the query of advanced lip-sync names the task id only.',
  ),
  invented('lip-sync-times-wording', 'Texts for faces and times that do not fit, and for unknown sessions and faces.'),
  invented('lip-sync-length', 'A lip-synced video is as long as its source.'),
  documented.official('audio-id-lives', 'audio_id is the id of speech that TTS made, at most 30 days old.'),
  invented('audio-not-found', 'Text for an audio_id that is none: `Audio not found by id: <id>`, as of videos.'),
  documented.official(
    'sound-source',
    'sound_file: URL or base64, .mp3, .wav, .m4a or .aac, 5 MB at most, 2 to 60 s (avatar: 2 to 300 s).',
  ),
  fact(
    'wording-base64',
    'observed',
    'What is neither a URL nor base64: `File is not in a valid base64 format`.',
    'github magicwang1111/Comfyui-Kling-Wrapper, live notes',
    '2026-06',
  ),
  documented.official(
    'watermark',
    'watermark_info {enabled} asks for a second file; watermark_url is absent when none was asked for.',
  ),
  fact(
    'video-result',
    'observed',
    'task_result.videos[] with id, url, duration; the video id is minted 18 to 73 ms after the task id.',
    s.recorded,
    '2025-09-17',
  ),
  documented.prices('price-identify-face', 'identify-face costs 0.05 units a call.'),
  documented.prices('price-lip-sync', 'Lip-sync costs 0.5 units for each 5 s of video.'),
  inferred.prices(
    'lip-sync-rounding',
    'Begun 5 s of lip-sync are paid as whole ones, so 5.041 s cost 1 unit; 0.5 units were seen for 3 s.',
  ),
  fact(
    'lip-sync-old',
    'documented',
    'The earlier lip-sync: everything under input{}: video_id or video_url, mode text2video (text of 120 characters at most, named voice) or audio2video (audio_type file or url).',
    'old official pages and the client of Kuaishou, 2025',
    '2025-10',
  ),
  observed.svideodownload('lip-sync-wording', 'Every refusal of the earlier lip-sync, field by field, in its order.'),
  fact(
    'wording-image',
    'observed',
    'A create without its picture: `image can not be null`.',
    'several reports of legacy creates',
    '2026',
  ),
  documented.official(
    'avatar-request',
    'image, one of audio_id and sound_file (2 to 300 s), prompt of 2500 characters at most, mode std or pro.',
  ),
  observed.aself101('avatar-length', 'A sound of 11.3 s gave a video of 12.27 s.'),
  observed.aself101(
    'price-avatar',
    'Avatars cost 0.4 (std) or 0.8 (pro) units a second of sound, rounded: 4.4 units for 11.3 s.',
  ),
  fact(
    'video-request',
    'documented',
    'model_name, image or prompt, negative_prompt, sound, mode, duration, aspect_ratio; prompts of 2500 characters at most.',
    'official pages of March 2026, as retold by an integrator',
    '2026-03',
  ),
  fact(
    'video-model-wording',
    'observed',
    "A model, mode or duration that is none: `model_name value '<v>' is invalid`.",
    'eight independent observations',
    '2026',
  ),
  invented(
    'video-default-model',
    'Without model_name a video is made by kling-v2-6.',
    'the documented default is gone',
  ),
  invented('video-wording', 'Texts for rules between sound, voices, mode and lists.'),
  fact(
    'voice-list',
    'documented',
    'voice_list: at most 2 custom or preset voices, named <<<voice_n>>> in the prompt; sound must be on; excludes element_list; kling-v2-6 has sound at pro only.',
    'official Chinese pages of 2026, as retold by github WHQ25/rawgenai and an integrator',
    '2026-03',
  ),
  documented.prices(
    'price-video',
    'Video by the second: by model, 720p or 1080p, sound, and voice control (voices listed and named in the prompt).',
  ),
  documented.official(
    'element-request',
    'element_name (20), element_description (100), reference_type with its list of pictures or its video, tags o_101 to o_108.',
  ),
  fact(
    'element-voice',
    'observed',
    'element_voice_id takes a preset or a custom voice; a named one: 400/1201 `Invalid voice id: <id>`.',
    "another integrator's notes of live calls, api-beijing",
    '2026-04-11',
  ),
  observed.viraltracker(
    'element-voice-heard',
    'A reference video with speech is said to make a voice of its own; in eight tries none came within 15 minutes.',
  ),
  observed.viraltracker(
    'element-result',
    'elements[] with element_id, name, description, lists, owned_by, status and tags; no element_voice_info without a voice.',
  ),
  observed.viraltracker('element-type-field', 'Live bodies say element_type, the pages reference_type.'),
  observed.aself101(
    'element-id-number',
    'element_id is a JSON number: 18 digits in Feb 2026, 15 in Sep 2026; delete takes it as a text.',
  ),
  observed.aself101('element-free', 'Elements cost nothing.'),
  observed.aself101('element-time', 'An element of pictures succeeds in 5 s.'),
  observed.aself101(
    'element-delete',
    'Both delete paths work; a second time: 400/1201 `Element already be deleted for id: <id>`.',
  ),
  observed.aself101('element-delete-body', 'The answer of a deleted element has no data (documented with data).'),
  invented(
    'element-not-found',
    'Text for an unknown element: `Element not found by id: <id>`; a deleted one is unknown to videos.',
  ),
  invented(
    'element-in-video',
    'element_list of a video takes ids of elements that were not deleted.',
    'the page names the field only',
  ),
] as const;
