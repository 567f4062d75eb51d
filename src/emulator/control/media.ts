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
import { makeVideo } from '../core/accounts.ts';
import { inTurn, nowOf } from '../core/engine-context.ts';
import type { Account, Video } from '../core/records.ts';
import { videoGrantOf } from '../grants.ts';
import type { ByAccount } from './accounts.ts';
import { readVideo } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound } from './control-error.ts';
import type { Directory } from './directory.ts';
import { showReference } from './secrecy.ts';
import { cutPage } from './views.ts';

const dayMs = 86_400_000;

function viewVideo(deps: ControlDeps, account: Account, video: Video): ControlVideo {
  const age = nowOf(deps.engine, account) - video.createdAt;
  return {
    id: video.id,
    made_by: video.madeBy,
    ...(video.model === undefined ? {} : { model: video.model }),
    sound: video.sound,
    seconds: video.durationMs / 1000,
    created_at: video.createdAt,
    cleared: age >= account.settings['media.expireDays'] * dayMs,
  };
}

export function createMediaOperations(deps: ControlDeps, directory: Directory) {
  const { engine } = deps;
  const { store } = engine;
  return {
    async listVoices({ account, ...query }: ByAccount & ControlListVoicesQuery): Promise<ControlVoicesResponse> {
      const found = await directory.need(account);
      const hide = deps.secrecy.hideFor(found);
      const { shown, total, more } = cutPage(await store.listVoices(found.id), query);
      const views = shown.map(async ({ id, name, status, taskId, createdAt, trial }) => {
        const origin = (await store.getTask(taskId))?.origin ?? '';
        const trialUrl = deps.fileUrl({ id: taskId, origin }, trial);
        return { id, name: hide(name), status, task_id: taskId, created_at: createdAt, trial_url: trialUrl };
      });
      return { voices: await Promise.all(views), total, more };
    },

    async listVideos({ account, ...query }: ByAccount & ControlListVideosQuery): Promise<ControlVideosResponse> {
      const found = await directory.need(account);
      const { shown, total, more } = cutPage(await store.listVideos(found.id), query);
      return { videos: shown.map((video) => viewVideo(deps, found, video)), total, more };
    },

    async plantVideo({ account, ...input }: ByAccount & ControlAccountsFileVideo): Promise<ControlVideo> {
      const found = await directory.prepare(account);
      const grant = videoGrantOf(readVideo(input));
      return inTurn<ControlVideo>(engine, found.id, async (stored) => {
        if (await store.getVideo(found.id, grant.id)) {
          throw conflict(`The account has a video '${showReference(grant.id)}' already: delete it first.`);
        }
        const video = makeVideo(found.id, grant, nowOf(engine, stored));
        const saved = await store.commit({ accountId: found.id, videos: [video] });
        return saved === 'conflict' ? 'conflict' : viewVideo(deps, stored, video);
      });
    },

    async deleteVideo({ account, video }: ByAccount & { readonly video: string }): Promise<ControlDeletedResponse> {
      const found = await directory.need(account);
      await inTurn<undefined>(engine, found.id, async () => {
        if (!(await store.getVideo(found.id, video))) {
          throw notFound(`The account has no video '${showReference(video)}'.`);
        }
        await store.removeVideo(found.id, video);
        return undefined;
      });
      return { deleted: [video] };
    },
  };
}
