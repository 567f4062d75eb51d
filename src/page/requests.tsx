/**
 * Requests as they come: what was sent and answered, what was wrong, how to mend it, and a line that repeats it.
 */
import type { ControlJournalRequest } from '../contracts/spec/generated/messages.ts';
import { curlOf } from '../contracts/wire/curl.ts';
import { Body, Copy, Time } from './parts.tsx';

/** The journal keeps no credential: `$KLING_TOKEN` stands for it. */
const curlLine = ({ method, path, content_type: contentType, body }: ControlJournalRequest): string =>
  curlOf(location.origin, {
    method,
    path,
    authorization: 'Bearer $KLING_TOKEN',
    ...(contentType === undefined ? {} : { contentType }),
    ...(body === '' ? {} : { body }),
  });

export function RequestStory({ entry, open }: { readonly entry: ControlJournalRequest; readonly open?: boolean }) {
  const { at, method, path, status, body, answer, diagnostics } = entry;
  const curl = curlLine(entry);
  return (
    <details class={status >= 400 ? 'entry bad' : 'entry'} open={open ?? false}>
      <summary>
        <Time at={at} />{' '}
        <code class="what">
          {method} {path}
        </code>
        <span class={status >= 400 ? 'outcome error' : 'outcome'}>{status}</span>
      </summary>
      <div class="inside">
        {diagnostics.map(({ severity, pointer, rule, message, nearest }, index) => (
          <p key={index}>
            <b class={severity}>{severity}</b> <b>{rule}</b> {pointer === '' ? '' : <code>{pointer}</code>} {message}
            {nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`}
          </p>
        ))}
        <Body title="Request" text={body} open />
        <Body title="Answer" text={answer} open={status >= 400} />
        <details>
          <summary class="meta">Repeat it</summary>
          <pre>{curl}</pre>
          <Copy text={curl} label="curl line" />
        </details>
      </div>
    </details>
  );
}
