/**
 * The emulated operations with an example and a form that tries them, and what is known from where.
 */
import { useEffect, useState } from 'preact/hooks';
import type {
  ControlFidelityResponse,
  ControlInfoResponse,
  ControlSetting,
} from '../contracts/spec/generated/messages.ts';
import { get } from './api.ts';
import { Body, closeOnEscape, Empty, Field, useAction } from './parts.tsx';
import { account, chosen, linkTo, noAccount, place, useFilter, useLive } from './state.ts';

interface OpenApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly requestBody?: {
    readonly content?: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
    >;
  };
  readonly 'x-kling-facts'?: readonly string[];
  readonly 'x-kling-same-as'?: string;
}

interface Row {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly example: string;
  readonly facts: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

function readRows({ paths }: Document): readonly Row[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      // Further paths of an operation are told with it.
      .filter(([method, operation]) => methods.has(method) && operation['x-kling-same-as'] === undefined)
      .map(([method, operation]) => {
        const { examples = {} } = operation.requestBody?.content?.['application/json'] ?? {};
        const [first] = Object.values(examples);
        return {
          id: operation.operationId ?? `${method} ${path}`,
          method: method.toUpperCase(),
          path,
          summary: operation.summary ?? '',
          example: first === undefined ? '' : JSON.stringify(first.value, null, 2),
          facts: operation['x-kling-facts'] ?? [],
        };
      }),
  );
}

/** The credential of the form; kept as long as the page is open. */
let lastKey = '';

function TryIt({ row, isOpen }: { readonly row: Row; readonly isOpen: boolean }) {
  const { run, isBusy, said } = useAction();
  const [key, setKey] = useState(lastKey);
  const [path, setPath] = useState(row.path);
  const [body, setBody] = useState(row.example);
  const [answer, setAnswer] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    lastKey = key;
    run(async () => {
      const response = await fetch(path, {
        method: row.method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(row.method === 'GET' ? {} : { body }),
      });
      setAnswer(await response.text());
      return `HTTP ${response.status}`;
    });
  };
  return (
    <form onSubmit={send} class="try">
      <Field
        label={
          isOpen
            ? 'Key (any of six characters or more; each is an account of its own)'
            : 'Key or token of a configured account'
        }
      >
        <input
          required
          minLength={6}
          value={key}
          autocomplete="off"
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </Field>
      <Field label="Path">
        <input
          required
          pattern="[^\{\}]*"
          title="Put an id in the place of the braces"
          value={path}
          onInput={(event) => setPath(event.currentTarget.value)}
        />
      </Field>
      {row.method === 'GET' ? null : (
        <Field label="Body">
          <textarea
            rows={Math.min(14, body.split('\n').length + 1)}
            value={body}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </Field>
      )}
      <button type="submit" disabled={isBusy}>
        Send
      </button>
      {said}
      <Body title="Answer" text={answer} open />
    </form>
  );
}

function Marks({
  fidelity,
  of,
}: {
  readonly fidelity: ControlFidelityResponse | undefined;
  readonly of: readonly string[];
}) {
  const facts = fidelity?.facts.filter(({ id }) => of.includes(id)) ?? [];
  if (facts.length === 0) return null;
  return (
    <details>
      <summary class="meta">Where it is known from ({facts.length})</summary>
      <ul class="plain">
        {facts.map(({ id, mark, statement, source }) => (
          <li key={id}>
            <span class={`badge mark-${mark}`}>{mark}</span> {statement} <span class="meta">{source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Equal values that follow each other are told once. */
function tellValue(value: ControlSetting['value']): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const runs: { readonly one: number; count: number }[] = [];
  for (const one of value) {
    const last = runs.at(-1);
    if (last?.one === one) last.count += 1;
    else runs.push({ one, count: 1 });
  }
  return `[${runs.map(({ one, count }) => (count > 1 ? `${one} × ${count}` : String(one))).join(', ')}]`;
}

function Settings({
  settings,
  isSearched,
}: {
  readonly settings: readonly ControlSetting[];
  readonly isSearched: boolean;
}) {
  return (
    <details class="entry" open={isSearched && settings.length > 0} onKeyDown={closeOnEscape}>
      <summary>Settings ({settings.length})</summary>
      <p class="meta">
        Set them for every account with <code>--set id=value</code>, for one with the control API.
      </p>
      <ul class="plain settings">
        {settings.map(({ id, value, mark, about, source }) => (
          <li key={id}>
            <code>{id}</code> <b>{tellValue(value)}</b> <span class={`badge mark-${mark}`}>{mark}</span> {about}{' '}
            <span class="meta">{source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The vendor's API as the emulator describes it; it needs no token. */
async function readDocument(dialect: string): Promise<readonly Row[]> {
  const response = await fetch(`/openapi.json?dialect=${encodeURIComponent(dialect)}`);
  return readRows((await response.json()) as Document);
}

export function Reference() {
  const { value: info } = useLive(() => get<ControlInfoResponse>('/info'));
  const own = chosen.value === noAccount || !account.value ? undefined : chosen.value;
  const { value: fidelity } = useLive(() => get<ControlFidelityResponse>('/fidelity', { account: own }));
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [text, setText] = useFilter('text');
  const dialect = place.value[1] ?? info?.dialects[0];
  useEffect(() => {
    if (dialect !== undefined) void readDocument(dialect).then(setRows);
  }, [dialect]);
  const isWanted = (...words: readonly string[]) => words.join(' ').toLowerCase().includes(text.toLowerCase());
  const wanted = rows.filter(({ id, method, path, summary }) => isWanted(id, method, path, summary));
  const settings = fidelity?.settings.filter(({ id, about }) => isWanted(id, about)) ?? [];
  return (
    <section aria-labelledby="reference">
      <div class="tools">
        <h2 id="reference">Reference</h2>
        {info?.dialects.map((id) => (
          <a key={id} class="button" href={linkTo('reference', id)} aria-current={id === dialect ? 'true' : undefined}>
            {id}
          </a>
        ))}
        <Field label="Search">
          <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </Field>
      </div>
      <Settings settings={settings} isSearched={text !== ''} />
      {wanted.length === 0 && text !== '' ? (
        <Empty>No operation has ‘{text}’ in its name, path or summary.</Empty>
      ) : null}
      {wanted.map((row) => (
        <details class="entry" key={row.id} open={row.id === place.value[2]} onKeyDown={closeOnEscape}>
          <summary>
            <code class="what">
              {row.method} {row.path}
            </code>
            <span class="meta">{row.summary}</span>
          </summary>
          <div class="inside">
            <TryIt row={row} isOpen={info?.auth !== 'configured'} />
            <Marks fidelity={fidelity} of={row.facts} />
          </div>
        </details>
      ))}
    </section>
  );
}
