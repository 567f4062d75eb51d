/**
 * Pieces that several views show.
 */
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatBody } from '../contracts/report/presentation.ts';
import { chosen, linkTo, noAccount, tick, today } from './state.ts';
import { messageOf, tellCount } from '../contracts/spec/pick.ts';

/** The browser's; the account's clock counts without one. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Time on the account's clock, in the browser's zone; the day only where it is not the clock's. The tooltip has the whole time. */
export function Time({ at }: { readonly at: number }) {
  if (at === 0) return <time title="Requests of no account have no clock where a seed sets the times.">no time</time>;
  const date = new Date(at);
  const day = date.toLocaleDateString('sv');
  return (
    <time dateTime={date.toISOString()} title={`${date.toISOString()}, shown for ${timeZone}`}>
      {day === today.value ? '' : `${day} `}
      {date.toLocaleTimeString(undefined, { hour12: false })}
      <small>.{String(date.getMilliseconds()).padStart(3, '0')}</small>
    </time>
  );
}

export const tellSpan = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : ms < 120_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`;

/** Escape closes what is unfolded, the innermost first, and the keyboard goes on from there. */
export function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  const box = event.currentTarget;
  if (event.key !== 'Escape' || !box.open) return;
  event.stopPropagation();
  box.open = false;
  box.querySelector('summary')?.focus();
}

/** A body, folded: formatted, and cut where it is very long. */
export function Body({
  title,
  text,
  open,
}: {
  readonly title: string;
  readonly text: string;
  readonly open?: boolean;
}) {
  if (text === '') return null;
  return (
    <details open={open ?? false}>
      <summary class="meta">
        {title} ({tellCount(text.length, 'character')})
      </summary>
      <pre>{formatBody(text)}</pre>
      <Copy text={text} label={title} />
    </details>
  );
}

/** Browsers give a page the clipboard only on this machine or behind TLS: elsewhere a selection is copied. */
async function writeClipboard(text: string): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(text);
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without TLS a page has no other way to copy
  document.execCommand('copy');
  box.remove();
}

/** A text to be copied, and whether it was. */
export function Copy({ text, label }: { readonly text: string; readonly label: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await writeClipboard(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" class="small" aria-label={`Copy ${label}`} onClick={() => void copy()}>
      {isCopied ? 'Copied' : 'Copy'}
    </button>
  );
}

/** What came of an action: nothing yet, under way, done, or why not. */
export function useAction(): {
  readonly run: (action: () => Promise<string | undefined>) => void;
  readonly isBusy: boolean;
  readonly said: JSX.Element;
} {
  const [{ text, isBad }, say] = useState({ text: '', isBad: false });
  const [isBusy, setBusy] = useState(false);
  const run = (action: () => Promise<string | undefined>) => {
    setBusy(true);
    action()
      .then((done) => say({ text: done ?? '', isBad: false }))
      .catch((error: unknown) => say({ text: messageOf(error), isBad: true }))
      .finally(() => setBusy(false));
  };
  return { run, isBusy, said: <output class={isBad ? 'said error' : 'said'}>{text}</output> };
}

/** What to do while there is nothing: a call that any client may begin with. */
export function FirstCall({ children }: { readonly children: ComponentChildren }) {
  const line = `curl -s ${location.origin}/v1/audio/text-to-audio -H 'Authorization: Bearer any-key-you-like' -H 'Content-Type: application/json' -d '{"prompt":"Rain on a tin roof","duration":5}'`;
  return (
    <div class="empty">
      <p>
        {children} Let a client send to <code>{location.origin}</code>, try a call in the{' '}
        <a href={linkTo('reference')}>Reference</a>, or in a shell:
      </p>
      <pre>{line}</pre>
      <Copy text={line} label="first call" />
    </div>
  );
}

/** Instead of a view of an account. */
export const NoAccount = () =>
  chosen.value === noAccount ? (
    <Empty>What this view shows belongs to accounts: choose one above.</Empty>
  ) : (
    <FirstCall>No account yet: each key is one, made by its first call.</FirstCall>
  );

export const Empty = ({ children }: { readonly children: ComponentChildren }) => <p class="empty">{children}</p>;

export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

/** One of several texts, or all. */
export function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly of: readonly string[];
}) {
  return (
    <Field label={props.label}>
      <select value={props.value} onChange={(event) => props.set(event.currentTarget.value)}>
        <option value="">all</option>
        {props.of.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </Field>
  );
}

/** Files are asked for where the page is: the client may know the emulator by a name that this browser does not. */
export const localUrl = (url: string): string => {
  const { pathname, search } = new URL(url, location.href);
  return `${pathname}${search}`;
};

interface ListPart<T> {
  readonly items: readonly T[];
  readonly total: number;
}

const partSize = 100;

/** What of a box is in view, followed while it is scrolled and resized. */
function useView(box: { readonly current: HTMLDivElement | null }) {
  const [view, setView] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return view;
}

/** Pages of a list from the first to the last item wanted, read again with each change at the emulator. */
function usePages<T>(
  read: (page: number, size: number) => Promise<ListPart<T>>,
  { of, first, last }: { readonly of: string; readonly first: number; readonly last: number },
) {
  const parts = useRef(new Map<number, readonly T[]>());
  const [, redraw] = useState({});
  const [total, setTotal] = useState<number>();
  const [error, setError] = useState('');
  const end = Math.min((total ?? 1) - 1, last);
  const pages = Array.from(
    { length: Math.max(1, Math.floor(end / partSize) - Math.floor(first / partSize) + 1) },
    (_, index) => Math.floor(first / partSize) + index,
  );
  useEffect(() => {
    parts.current.clear();
    setTotal(undefined);
  }, [of]);
  useEffect(() => {
    let isCurrent = true;
    for (const page of pages) {
      read(page + 1, partSize).then(
        (part) => {
          if (!isCurrent) return;
          // Pages that are out of view are read again when they come into it.
          for (const known of parts.current.keys()) if (!pages.includes(known)) parts.current.delete(known);
          parts.current.set(page, part.items);
          setError('');
          setTotal(part.total);
          redraw({});
        },
        (failure: unknown) => isCurrent && setError(String(failure)),
      );
    }
    return () => void (isCurrent = false);
  }, [tick.value, of, pages.join()]);
  const shown = Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index).flatMap((index) => {
    const item = parts.current.get(Math.floor(index / partSize))?.[index % partSize];
    return item === undefined ? [] : [{ index, item }];
  });
  return { shown, total, error };
}

/** Arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const current = document.activeElement?.closest('[aria-posinset]');
  if (step === undefined || !current) return;
  const next = step === 1 ? current.nextElementSibling : current.previousElementSibling;
  next?.querySelector<HTMLElement>('a,button')?.focus();
  event.preventDefault();
}

/**
 * A list of any length: what is in view is read and drawn, and nothing else.
 *
 * @param read a page of it, newest first; pages count from 1
 * @param row one item, as a link or button
 */
export function LongList<T>({
  label,
  rowHeight,
  read,
  row,
  above,
  of,
  keyOf,
}: {
  readonly label: string;
  readonly rowHeight: number;
  readonly read: (page: number, size: number) => Promise<ListPart<T>>;
  readonly row: (item: T) => ComponentChildren;
  /** Is given what is in view and how many there are in all, and drawn above the rows. */
  readonly above?: (items: readonly T[], total: number) => ComponentChildren;
  /** Another list starts at its top. */
  readonly of: string;
  /** An item stays the same, and keeps the focus, when newer ones come before it. */
  readonly keyOf: (item: T) => string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const view = useView(box);
  const { shown, total, error } = usePages(read, {
    of,
    first: Math.max(0, Math.floor(view.top / rowHeight) - 5),
    last: Math.ceil((view.top + view.height) / rowHeight) + 5,
  });
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [of]);
  // Who has scrolled down keeps what is in view when newer items come.
  const known = useRef(total);
  useLayoutEffect(() => {
    const more = (total ?? 0) - (known.current ?? total ?? 0);
    known.current = total;
    if (more > 0 && box.current && box.current.scrollTop > 0) box.current.scrollTop += more * rowHeight;
  }, [total]);
  const inView = shown.filter(
    ({ index }) => (index + 1) * rowHeight > view.top && index * rowHeight < view.top + view.height,
  );
  return (
    <>
      {total === undefined
        ? null
        : above?.(
            inView.map(({ item }) => item),
            total,
          )}
      {error === '' ? null : <p class="error">{error}</p>}
      <div class="long" key="list" ref={box} tabIndex={0} role="region" aria-label={label} onKeyDown={moveFocus}>
        <div role="list" aria-label={label} style={{ height: `${(total ?? 0) * rowHeight}px` }}>
          {shown.map(({ index, item }) => (
            <div
              key={keyOf(item)}
              role="listitem"
              aria-setsize={total ?? -1}
              aria-posinset={index + 1}
              style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            >
              {row(item)}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
