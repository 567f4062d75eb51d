/**
 * Control operations on voices and videos.
 */
import type {
  ControlAccountsFileVideo,
  ControlDeletedResponse,
  ControlListVideosQuery,
  ControlListVoicesQuery,
  ControlVideo,
  ControlVideosResponse,
  ControlVoicesResponse,
} from '../../contracts/spec/generated/messages.ts';
import { deleteVideo, plantVideo } from '../core/accounts.ts';
import { deleteVoice } from '../core/client-reads.ts';
import { tasksByIds, videosOf, voicesOf } from '../core/reads.ts';
import { isCleared } from '../core/products/product.ts';
import type { Account, Video } from '../core/records.ts';
import { videoGrantOf } from '../account-defaults.ts';
import type { ByAccount } from './accounts.ts';
import { readVideo } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import { showReference } from '../observers/redaction.ts';
import { readPage } from './views.ts';

function viewVideo(deps: ControlDeps, account: Account, video: Video): ControlVideo {
  return {
    id: video.id,
    made_by: video.madeBy,
    ...(video.model === undefined ? {} : { model: video.model }),
    sound: video.sound,
    seconds: video.durationMs / 1000,
    created_at: video.createdAt,
    cleared: isCleared(video.createdAt, { account, now: deps.shell.nowOf(account) }),
  };
}

export function createMediaOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { shell } = deps;
  return {
    async listVoices({ account, ...query }: ByAccount & ControlListVoicesQuery): Promise<ControlVoicesResponse> {
      const found = await lookup.need(account);
      const hide = deps.redaction.hideFor(found);
      const { shown, total, more } = await readPage(shell, (part) => voicesOf(found.id, part), query);
      const makers = await shell.read(tasksByIds(shown.map(({ taskId }) => taskId)));
      const origins = new Map(makers.map(({ id, origin }) => [id, origin]));
      const views = shown.map(({ id, name, status, taskId, createdAt, trial }) => {
        const origin = origins.get(taskId) ?? '';
        const trialUrl = deps.fileUrl({ id: taskId, origin }, trial);
        return { id, name: hide(name), status, task_id: taskId, created_at: createdAt, trial_url: trialUrl };
      });
      return { voices: views, total, more };
    },

    async deleteVoice({ account, voice }: ByAccount & { readonly voice: string }): Promise<ControlDeletedResponse> {
      const found = await lookup.need(account);
      const { kind } = await shell.run(deleteVoice, { accountId: found.id, voiceId: voice });
      if (kind !== 'voice-deleted') throw notFound(`The account has no voice '${showReference(voice)}'.`);
      return { deleted: [voice] };
    },

    async listVideos({ account, ...query }: ByAccount & ControlListVideosQuery): Promise<ControlVideosResponse> {
      const found = await lookup.need(account);
      const { shown, total, more } = await readPage(shell, (part) => videosOf(found.id, part), query);
      return { videos: shown.map((video) => viewVideo(deps, found, video)), total, more };
    },

    async plantVideo({ account, ...input }: ByAccount & ControlAccountsFileVideo): Promise<ControlVideo> {
      const found = await lookup.prepare(account);
      const grant = videoGrantOf(readVideo(input));
      const planted = await shell.run(plantVideo, { accountId: found.id, grant });
      if (!planted) {
        throw conflict(`The account has a video '${showReference(grant.id)}' already: delete it first.`);
      }
      return viewVideo(deps, found, planted);
    },

    async deleteVideo({ account, video }: ByAccount & { readonly video: string }): Promise<ControlDeletedResponse> {
      const found = await lookup.need(account);
      const wasThere = await shell.run(deleteVideo, { accountId: found.id, videoId: video });
      if (!wasThere) throw notFound(`The account has no video '${showReference(video)}'.`);
      return { deleted: [video] };
    },
  };
}
