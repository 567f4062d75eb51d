/**
 * Voices of the account, to play and to delete, and the catalogues that its speech can name.
 */
import type { ControlCataloguesResponse, ControlVoicesResponse } from '../contracts/spec/generated/messages.ts';
import { call, get } from './api.ts';
import { Copy, Empty, Field, localUrl, NoAccount, Time, useAction } from './parts.tsx';
import { account, at, useFilter, useLive } from './state.ts';

type Voice = ControlVoicesResponse['voices'][number];

function VoiceRow({ voice }: { readonly voice: Voice }) {
  const { run, isBusy, said } = useAction();
  const isDeleted = voice.status === 'deleted';
  const remove = () =>
    run(async () => {
      await call('DELETE', at(`/voices/${voice.id}`));
      return 'Deleted.';
    });
  return (
    <li class="card">
      <p>
        <b>{voice.name}</b> {isDeleted ? <span class="warning">deleted</span> : null}
      </p>
      <p class="meta">
        <code>{voice.id}</code> <Copy text={voice.id} label={`voice id ${voice.id}`} /> made{' '}
        <Time at={voice.created_at} />
      </p>
      <audio controls preload="none" src={localUrl(voice.trial_url)} aria-label={`Trial of ${voice.name}`} />
      {isDeleted ? null : (
        <button type="button" disabled={isBusy} onClick={remove}>
          Delete
        </button>
      )}
      {said}
    </li>
  );
}

function Catalogues() {
  const { value } = useLive(() => get<ControlCataloguesResponse>('/catalogues'));
  const [text, setText] = useFilter('text');
  const isWanted = (...words: readonly string[]) =>
    words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
  if (!value) return null;
  return (
    <>
      <h3>Catalogues</h3>
      <Field label="Search">
        <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <div class="columns">
        <table>
          <caption>Named voices of speech (voice_id)</caption>
          <tbody>
            {value.tts
              .filter(({ id, name }) => isWanted(id, name))
              .map(({ id, name, languages }) => (
                <tr key={id}>
                  <td>
                    <code>{id}</code>
                  </td>
                  <td>{name}</td>
                  <td class="meta">{languages.join(', ')}</td>
                  <td>
                    <Copy text={id} label={id} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
        <table>
          <caption>Preset voices (numeric ids)</caption>
          <tbody>
            {value.presets
              .filter(({ id, name }) => isWanted(id, name))
              .map(({ id, name }) => (
                <tr key={id}>
                  <td>
                    <code>{id}</code>
                  </td>
                  <td>{name}</td>
                  <td>
                    <Copy text={id} label={id} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function Voices() {
  const none: ControlVoicesResponse = { voices: [], total: 0, more: false };
  const { value = none, error } = useLive(() =>
    account.value
      ? get<ControlVoicesResponse>(at('/voices'), { size: 200, order: 'newest-first' })
      : Promise.resolve(none),
  );
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">Voices</h2>
      {error === undefined ? null : <p class="error">{error}</p>}
      {account.value === undefined ? (
        <NoAccount />
      ) : value.total === 0 ? (
        <Empty>The account has no custom voices.</Empty>
      ) : null}
      {value.more ? <p class="meta">The last 200 of {value.total}.</p> : null}
      <ul class="cards">
        {value.voices.map((voice) => (
          <VoiceRow key={voice.id} voice={voice} />
        ))}
      </ul>
      <Catalogues />
    </section>
  );
}
