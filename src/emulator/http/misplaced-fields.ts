/**
 * What was sent where its operation does not read it: the receiver of callbacks, ids of tasks, fields in the query of a POST
 * or in the body of a GET. Each is reported with the place that is right.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { operationsOf, readerOf } from '../../contracts/spec/catalog.ts';
import { describeSource } from '../../contracts/spec/describe-id.ts';
import { joinMisnamed } from '../../contracts/spec/judge.ts';
import { namesCallback } from '../../contracts/spec/near-name.ts';
import type { Fault, Notice, ParsedRequest } from '../../contracts/spec/parsed-request.ts';
import { asObject } from '../../contracts/spec/pick.ts';
import { fieldsIn, planOf } from '../../contracts/spec/request-plan.ts';
import { callbackPointerOf, describeReading } from '../../contracts/spec/vendors.ts';

const lastOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);
const labelOf = (pointer: string) => pointer.slice(1).replaceAll('/', '.');

/** Names of what a task is asked for by. */
const taskIdName = /^(?:external_?)?(?:task|request|job|generation|prediction)?_?ids?$/i;

/** A field that names the receiver of callbacks under a name, or in a place, where it is not read. */
function placeReceiver(notice: Notice, operation: Operation): Notice {
  const ignored = `Unknown field '${labelOf(notice.pointer)}' is ignored`;
  if (operation.callbacks === 'none') {
    const answer = operation.action === 'work-at-once' || operation.replies === 'when-finished';
    return {
      ...notice,
      message: `${ignored}: no callback is sent here${answer ? ', the answer has the result' : ''}.`,
    };
  }
  const meant = callbackPointerOf(operation);
  return notice.meant === meant
    ? notice
    : { ...notice, message: `${ignored}; did you mean '${labelOf(meant)}'?`, meant };
}

/** An id of a task where none is read: in the query of a list, in the body of a create or of a page, under another name. */
function placeTaskId(notice: Notice, operation: Operation): Notice {
  const reader =
    ['list-tasks', 'page-tasks', 'create-task', 'get-task'].includes(operation.action) && readerOf(operation);
  if (!reader) return notice;
  const message = `Unknown field '${labelOf(notice.pointer)}' is ignored: a task is read at GET ${describeReading(reader, '{id}')}.`;
  return { ...notice, message };
}

/** A field that another model of the same path takes. */
function placeInModel(notice: Notice, { id, dialect, method, path }: Operation): Notice {
  const name = lastOf(notice.pointer);
  const models = operationsOf(dialect).flatMap((row) => {
    const { part, body = '' } = row.schemas;
    const isBeside = row.id !== id && row.method === method && row.path === path && row.selector !== undefined;
    return isBeside && planOf(part?.schema ?? body).fieldByName.has(name) ? row.selector.value : [];
  });
  if (models.length === 0) return notice;
  const owners = models.map((model) => `'${model}'`).join(' or ');
  const message = `Unknown field '${labelOf(notice.pointer)}' is ignored: it is one of the model ${owners}.`;
  return { ...notice, message };
}

function placeNotice(notice: Notice, operation: Operation): Notice {
  if (notice.kind !== 'unknown-field') return notice;
  const name = lastOf(notice.pointer);
  if (namesCallback(name)) return placeReceiver(notice, operation);
  if (notice.meant !== undefined) return notice;
  if (taskIdName.test(name)) return placeTaskId(notice, operation);
  return operation.selector === undefined ? notice : placeInModel(notice, operation);
}

/** What was sent beside that which the operation reads. */
export interface SentBeside {
  readonly method: string;
  readonly query: string;
  /** The body as it came. */
  readonly text: string;
}

/** Longer bodies of a GET are not looked into. */
const longestBody = 10_000;

/** Names with a value in the query of a POST, or in the body of a GET. */
function listBeside({ method, query, text }: SentBeside): readonly string[] {
  if (method === 'POST') return [...new URLSearchParams(query)].flatMap(([name, value]) => (value === '' ? [] : name));
  if (text === '' || text.length > longestBody) return [];
  try {
    return Object.keys(asObject(JSON.parse(text)) ?? {});
  } catch {
    return [];
  }
}

const isMissing = ({ pointer, rule, expected }: Fault, name: string): boolean =>
  rule === 'required' ? pointer === `/${name}` : rule === 'anyOf' && expected.split(/\W+/).includes(name);

/** Fields of the operation that stand in the other half of the request. */
function noteHalves(parsed: ParsedRequest, operation: Operation, beside: SentBeside): ParsedRequest {
  const { schemas } = operation;
  const schema = schemas.body ?? schemas.query;
  const names = schema === undefined ? [] : listBeside(beside);
  const known = names.filter((name) => planOf(schema ?? '').fieldByName.has(name));
  if (known.length === 0) return parsed;
  const [there, here] = beside.method === 'POST' ? ['query', 'body'] : ['body', 'query'];
  const lost = new Set(known);
  const faults = parsed.faults.map((fault) => {
    const name = known.find((one) => fault.cause === undefined && isMissing(fault, one));
    if (name === undefined) return fault;
    lost.delete(name);
    return { ...fault, cause: `'${name}' was sent in the ${there}: ${beside.method} takes it in the ${here}.` };
  });
  const notices = [...lost].map((name): Notice => {
    const message = `'${name}' in the ${there} is ignored: ${beside.method} takes it in the ${here}.`;
    return { pointer: `/${name}`, kind: 'unknown-field', message };
  });
  return { ...parsed, faults, notices: [...parsed.notices, ...notices] };
}

/** An id that is missing is found somewhere: one under a wrong name is there already. */
function addSource(fault: Fault, operation: Operation): Fault {
  if (fault.rule !== 'required' || fault.next !== undefined) return fault;
  const next = describeSource(operation, lastOf(fault.pointer));
  return next === undefined ? fault : { ...fault, next };
}

/**
 * A request as it was read, with the right place of what was sent in a wrong one.
 *
 * @example explainPlaces(parsed, operationById('gmi.submit-custom-voice'), beside).notices[0]?.message
 * // "Unknown field 'payload.webhook_url' is ignored; did you mean 'webhook.url'?"
 */
export function explainPlaces(parsed: ParsedRequest, operation: Operation, beside: SentBeside): ParsedRequest {
  const faults = parsed.faults.map((fault) => addSource(fault, operation));
  const placed = { ...parsed, faults, notices: parsed.notices.map((notice) => placeNotice(notice, operation)) };
  return joinMisnamed(noteHalves(placed, operation, beside));
}

/**
 * Fields of a part that were sent beside it, or in place of it, and fields beside it that were sent in it.
 *
 * @example noteBeside(parsed, operation.schemas.part, operation, sent).notices[0]?.meant // '/payload/text'
 */
export function noteBeside(
  whole: ParsedRequest,
  { field, schema }: NonNullable<Operation['schemas']['part']>,
  operation: Operation,
  sent: Readonly<Record<string, unknown>>,
): ParsedRequest {
  const ofPart = fieldsIn(planOf(schema));
  const notices = whole.notices.map((notice): Notice => {
    const name = notice.pointer.slice(1);
    const place = ofPart.find((one) => one.name === name);
    if (notice.kind !== 'unknown-field' || !place) return notice;
    const message = `Unknown field '${name}' is ignored; did you mean '${field}.${place.label}'?`;
    return { pointer: notice.pointer, kind: notice.kind, message, meant: `/${field}/${place.path.join('/')}` };
  });
  const { fieldByName } = planOf(operation.schemas.body ?? '');
  const within = asObject(sent[field]) ?? {};
  const tooDeep = Object.keys(within).filter(
    (name) => fieldByName.has(name) && !Object.hasOwn(sent, name) && !ofPart.some((one) => one.name === name),
  );
  const told = tooDeep.map((name): Notice => {
    const message = `Unknown field '${field}.${name}' is ignored; did you mean '${name}'?`;
    return { pointer: `/${field}/${name}`, kind: 'unknown-field', message, meant: `/${name}` };
  });
  return joinMisnamed({ ...whole, notices: [...notices, ...told] });
}
