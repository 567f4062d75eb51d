/**
 * The live page: header, views, and the question for the token.
 */
import { computed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lanes, palette } from '../contracts/report/presentation.ts';
import { Callbacks } from './callbacks.tsx';
import { Clock } from './clock.tsx';
import { Faults } from './faults.tsx';
import { Money } from './money.tsx';
import { Reference } from './reference.tsx';
import { Requests } from './requests.tsx';
import type { ControlAccount } from '../contracts/spec/generated/messages.ts';
import { get, needsToken, setToken } from './api.ts';
import { useAction } from './parts.tsx';
import {
  account,
  accounts,
  choose,
  chosen,
  followEmulator,
  isLive,
  isPaused,
  linkTo,
  noAccount,
  notice,
  pause,
  place,
  trouble,
} from './state.ts';
import { Timeline } from './timeline.tsx';
import { Voices } from './voices.tsx';

const views: Readonly<Record<string, readonly [title: string, view: () => JSX.Element]>> = {
  timeline: ['Timeline', Timeline],
  requests: ['Requests', Requests],
  money: ['Money', Money],
  voices: ['Voices', Voices],
  clock: ['Clock', Clock],
  faults: ['Faults', Faults],
  callbacks: ['Callbacks', Callbacks],
  reference: ['Reference', Reference],
};

/** As much of the ends of ids as tells them apart. */
function cutIds(ids: readonly string[]): (id: string) => string {
  let digits = 6;
  while (digits < 20 && new Set(ids.map((id) => id.slice(-digits))).size < ids.length) digits += 1;
  return (id) => `…${id.slice(-digits)}`;
}

/** Names show only the ends of a key: alike ones have their ids beside them. */
const labels = computed((): readonly (readonly [id: string, label: string])[] => {
  const groups = new Map<string, string[]>();
  for (const { id, name } of accounts.value) {
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  }
  const cuts = new Map([...groups].map(([name, ids]) => [name, ids.length > 1 ? cutIds(ids) : undefined]));
  return accounts.value.map(({ id, name }) => {
    const cut = cuts.get(name);
    return [id, cut ? `${name}, id ${cut(id)}` : name];
  });
});

/** Which of many is mine? Who knows the key finds its account. */
function FindAccount() {
  const { run, isBusy, said } = useAction();
  const [key, setKey] = useState('');
  const find = (event: Event) => {
    event.preventDefault();
    run(async () => {
      choose((await get<ControlAccount>(`/accounts/${encodeURIComponent(key.trim())}`)).id);
      setKey('');
      return undefined;
    });
  };
  return (
    <form class="find" onSubmit={find}>
      <input
        type="search"
        required
        aria-label="Find the account of a key or id"
        placeholder="Find by key or id"
        autocomplete="off"
        value={key}
        disabled={isBusy}
        onInput={(event) => setKey(event.currentTarget.value)}
      />
      {said}
    </form>
  );
}

function AccountChoice() {
  return (
    <>
      <label class="account">
        <span>Account</span>
        <select
          value={chosen.value}
          title={`Account ${chosen.value}`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {chosen.value === '' ? <option value="">none yet</option> : null}
          {labels.value.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={noAccount}>requests of no account</option>
        </select>
      </label>
      {accounts.value.length > 1 ? <FindAccount /> : null}
    </>
  );
}

function TokenQuestion() {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="token-title" onCancel={(event) => event.preventDefault()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setToken(input.current?.value.trim() ?? '');
        }}
      >
        <h2 id="token-title">Control token</h2>
        <p>
          The control API asks for a token: the value of --control-token, or the one that the emulator showed when it
          started.
        </p>
        <label class="field">
          <span>Token</span>
          <input ref={input} type="password" autocomplete="off" required />
        </label>
        <button type="submit">Go on</button>
      </form>
    </dialog>
  );
}

function Frame({ children }: { readonly children: ComponentChildren }) {
  const [current = ''] = place.value;
  const nav = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  const { name } = account.value ?? {};
  useEffect(() => {
    document.title = [views[current]?.[0], name, 'kling-emulator'].filter(Boolean).join(' · ');
  }, [current, name]);
  return (
    <>
      <header>
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          Skip to the view
        </button>
        <h1>kling-emulator</h1>
        <AccountChoice />
        <span class={isLive.value ? 'live pass' : 'live warning'} role="status">
          {isLive.value ? 'live' : 'connecting …'}
        </span>
        <button type="button" class="small" aria-pressed={isPaused.value} onClick={() => pause(!isPaused.value)}>
          Pause
        </button>
        <nav aria-label="Views" ref={nav}>
          {Object.entries(views).map(([id, [title]]) => (
            <a key={id} href={linkTo(id)} aria-current={id === current ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {trouble.value === '' || needsToken.value ? null : <p class="error">{trouble.value}</p>}
        {notice.value === '' ? null : <p class="warning">{notice.value}</p>}
        {children}
      </main>
      {needsToken.value ? <TokenQuestion /> : null}
    </>
  );
}

function Page() {
  const [, View] = views[place.value[0] ?? ''] ?? ['', Timeline];
  return (
    <Frame>
      <View />
    </Frame>
  );
}

// The look that the pages of reports have as well.
const sheet = new CSSStyleSheet();
sheet.replaceSync(palette + lanes);
document.adoptedStyleSheets = [sheet];
render(<Page />, document.body);
followEmulator();
