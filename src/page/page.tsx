/**
 * The live page: header, views, and the question for the token.
 */
import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lanes, palette } from '../contracts/report/presentation.ts';
import { Callbacks } from './callbacks.tsx';
import { Clock } from './clock.tsx';
import { Faults } from './faults.tsx';
import { Money } from './money.tsx';
import { Reference } from './reference.tsx';
import { Requests } from './requests.tsx';
import { needsToken, setToken } from './api.ts';
import { accounts, choose, chosen, followEmulator, isLive, linkTo, noAccount, place, trouble } from './state.ts';
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

function AccountChoice() {
  return (
    <label class="account">
      <span>Account</span>
      <select value={chosen.value} onChange={(event) => choose(event.currentTarget.value)}>
        {chosen.value === '' ? <option value="">none yet</option> : null}
        {accounts.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={noAccount}>no account: wrong path or key</option>
      </select>
    </label>
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
  const current = place.value[0] || 'timeline';
  const nav = useRef<HTMLElement>(null);
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <>
      <header>
        <h1>kling-emulator</h1>
        <AccountChoice />
        <span class={isLive.value ? 'live pass' : 'live warning'} role="status">
          {isLive.value ? 'live' : 'connecting …'}
        </span>
        <nav aria-label="Views" ref={nav}>
          {Object.entries(views).map(([id, [title]]) => (
            <a key={id} href={linkTo(id)} aria-current={id === current ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {trouble.value === '' || needsToken.value ? null : <p class="error">{trouble.value}</p>}
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
