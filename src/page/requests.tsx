/**
 * Requests as they come: what was sent and answered, what was wrong, how to fix it, and a line that repeats it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ControlFindingsResponse, ControlJournalRequest } from '../contracts/spec/generated/messages.ts';
import { curlOf } from '../contracts/wire/curl.ts';
import { get } from './api.ts';
import { tellCount } from '../contracts/spec/pick.ts';
import { Body, closeOnEscape, Copy, Empty, Field, FirstCall, Pick, tellSpan, Time } from './parts.tsx';
import { at, chosen, dropped, durations, journal, linkTo, noAccount, place, useFilter, useLive } from './state.ts';

type Finding = ControlFindingsResponse['findings'][number];

/** The variable that exec gives a client's key by, whoever the vendor is. */
const keyVariable = ({ dialect = 'kling' }: ControlJournalRequest) => `${dialect.toUpperCase()}_API_KEY`;

/** The journal keeps no credential: a variable stands for it. */
const curlLine = (entry: ControlJournalRequest): string => {
  const { method, path, content_type: contentType, body } = entry;
  return curlOf(location.origin, {
    method,
    path,
    authorization: `Bearer $${keyVariable(entry)}`,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body === '' ? {} : { body }),
  });
};

/** What the rules on clients say of the account that is shown, or of what belongs to none. */
export function useFindings() {
  return useLive((): Promise<ControlFindingsResponse> =>
    chosen.value === ''
      ? Promise.resolve({ available: true, findings: [] })
      : get<ControlFindingsResponse>(chosen.value === noAccount ? '/findings' : at('/findings')),
  );
}

/** What the rules on clients say. Where the request itself is shown, its name is not told again. */
function FindingText({ finding, of }: { readonly finding: Finding; readonly of?: ControlJournalRequest }) {
  const { rule, severity, message, hint } = finding;
  const place = /^\S+ \S+ \(entry (\d+)\b[^)]*\)[,:] /.exec(message);
  const isOwn = place !== null && Number(place[1]) === of?.number;
  return (
    <p>
      <b class={severity}>{severity}</b> <b>{rule}</b> {isOwn ? message.slice(place[0].length) : message}
      {hint === undefined ? null : <span class="meta"> {hint}</span>}
    </p>
  );
}

export function RequestStory(props: {
  readonly entry: ControlJournalRequest;
  readonly findings?: readonly Finding[] | undefined;
  readonly linksTask?: boolean;
  /** A link leads to it. */
  readonly isMeant?: boolean;
}) {
  const { entry, findings = [], linksTask = false, isMeant = false } = props;
  const { at: time, number, method, path, status, operation, body, answer, diagnostics, task_id: task } = entry;
  const curl = curlLine(entry);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isMeant) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isMeant]);
  const weight = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return (
    <details class={status >= 400 ? 'entry bad' : 'entry'} open={isMeant} ref={box} onKeyDown={closeOnEscape}>
      <summary>
        <Time at={time} />
        <code class="what">
          {method} {path}
        </code>
        {findings.length === 0 ? null : (
          <span class={`badge ${weight}`}>{[...new Set(findings.map(({ rule }) => rule))].join(', ')}</span>
        )}
        {durations.value.has(number) ? (
          <span class="meta took" title="From the request to its answer, by the wall clock">
            {tellSpan(durations.value.get(number) ?? 0)}
          </span>
        ) : null}
        <span class={status >= 400 ? 'outcome error' : 'outcome'}>{status}</span>
      </summary>
      <div class="inside">
        {findings.map((finding) => (
          <FindingText key={finding.rule + finding.message} finding={finding} of={entry} />
        ))}
        {/* The rules say the same, and how to fix it. */}
        {(findings.length === 0 ? diagnostics : []).map(({ severity, pointer, rule, message, nearest }, index) => (
          <p key={index}>
            <b class={severity}>{severity}</b> <b>{rule}</b> {pointer === '' ? '' : <code>{pointer}</code>} {message}
            {nearest === undefined ? '' : ` Nearest: ${JSON.stringify(nearest)}.`}
          </p>
        ))}
        {entry.fault === undefined ? null : (
          <p>
            It met the fault <a href={linkTo('faults')}>{entry.fault}</a>
            {entry.failure === undefined ? ': its task is going to fail.' : ', and was refused for it.'}
          </p>
        )}
        <p class="meta">
          <a href={linkTo('requests', String(number))} aria-label={`Link to request ${number}`}>
            #{number}
          </a>{' '}
          {operation ?? 'no operation'}
          {linksTask && task !== undefined ? (
            <>
              {' '}
              <a href={linkTo('timeline', task)}>task {task}</a>
            </>
          ) : null}
          {[entry.content_type, entry.user_agent, entry.test && `test ${entry.test}`, `request id ${entry.request_id}`]
            .filter(Boolean)
            .map((text) => ` · ${text}`)}
        </p>
        <Body title="Request" text={body} open />
        <Body title="Answer" text={answer} open={status >= 400} />
        <details>
          <summary class="meta">Repeat it</summary>
          <p class="meta">The journal keeps no credential: set {keyVariable(entry)} to yours first.</p>
          <pre>{curl}</pre>
          <Copy text={curl} label="curl line" />
        </details>
      </div>
    </details>
  );
}

/** Findings of what the client did as a whole: of no single request that is shown. */
function Others({ findings, shown }: { readonly findings: readonly Finding[]; readonly shown: ReadonlySet<number> }) {
  const others = findings.filter(({ entries }) => !entries.some((number) => shown.has(number)));
  if (others.length === 0) return null;
  return (
    <details class="entry" onKeyDown={closeOnEscape}>
      <summary>
        <span class="what">{tellCount(others.length, 'further finding')} on this client, of no single request</span>
      </summary>
      <div class="inside">
        {others.map((finding) => (
          <FindingText key={finding.rule + finding.message} finding={finding} />
        ))}
      </div>
    </details>
  );
}

const mostShown = 200;

/** Everything of a request that a user may search for. */
const textOf = ({ method, path, body, answer, task_id: task = '', request_id: id }: ControlJournalRequest) =>
  `${method} ${path}\n${body}\n${answer}\n${task}\n${id}`.toLowerCase();

export function Requests() {
  const [operation, setOperation] = useFilter('operation');
  const [status, setStatus] = useFilter('status');
  const [finding, setFinding] = useFilter('finding');
  const [text, setText] = useFilter('text');
  const [most, setMost] = useState(mostShown);
  const { value: judged = { available: true, findings: [] }, error } = useFindings();
  const requests = journal.value.filter((entry) => entry.kind === 'request');
  const findingsOf = (number: number) => judged.findings.filter(({ entries }) => entries.includes(number));
  const isWanted = (entry: ControlJournalRequest) =>
    (operation === '' || (entry.operation ?? 'none') === operation) &&
    (status === '' || String(entry.status).startsWith(status)) &&
    (text === '' || textOf(entry).includes(text.toLowerCase())) &&
    (finding === '' ||
      (finding === 'any'
        ? entry.diagnostics.length > 0 || findingsOf(entry.number).length > 0
        : findingsOf(entry.number).some(({ rule }) => rule === finding)));
  const wanted = requests.filter(isWanted);
  const meant = Number(place.value[1]);
  const last = wanted.slice(-most);
  const linked = last.some(({ number }) => number === meant)
    ? undefined
    : requests.find(({ number }) => number === meant);
  const shown = [...(linked ? [linked] : []), ...last].reverse();
  const all = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))].sort();
  return (
    <section aria-labelledby="requests">
      <div class="tools">
        <h2 id="requests">Requests</h2>
        <Pick
          label="Operation"
          value={operation}
          set={setOperation}
          of={all([operation, ...requests.map((entry) => entry.operation ?? 'none')])}
        />
        <Pick
          label="Status"
          value={status}
          set={setStatus}
          of={all([status, ...requests.map((entry) => String(entry.status))])}
        />
        <Field label="Finding">
          <select value={finding} onChange={(event) => setFinding(event.currentTarget.value)}>
            <option value="">all requests</option>
            <option value="any">something was wrong</option>
            {all([...(finding === 'any' ? [] : [finding]), ...judged.findings.map(({ rule }) => rule)]).map((rule) => (
              <option key={rule}>{rule}</option>
            ))}
          </select>
        </Field>
        <Field label="Search">
          <input
            type="search"
            placeholder="path, body, answer, id"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <span class="meta">
          {wanted.length} of {requests.length}
          {wanted.length > most ? `, the last ${most} shown` : ''}
          {dropped.value > 0
            ? `; ${tellCount(dropped.value, 'older journal entry was', 'older journal entries were')} dropped`
            : ''}
        </span>
      </div>
      {judged.available ? null : <p class="meta">{judged.reason}</p>}
      {error === undefined ? null : <p class="error">{error}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label="Requests, newest first">
        <Others findings={judged.findings} shown={new Set(requests.map(({ number }) => number))} />
        {shown.length > 0 ? null : requests.length === 0 ? (
          <FirstCall>No requests yet.</FirstCall>
        ) : (
          <Empty>No requests that match.</Empty>
        )}
        {shown.map((entry) => (
          <RequestStory
            key={entry.number}
            entry={entry}
            findings={findingsOf(entry.number)}
            linksTask
            isMeant={entry.number === meant}
          />
        ))}
        {wanted.length > most ? (
          <button type="button" onClick={() => setMost(most + mostShown)}>
            Show older
          </button>
        ) : null}
      </div>
    </section>
  );
}
