/**
 * Judges answers. Everything found is reported, nothing is thrown: a check goes on with `undefined` where it can't.
 */
import type { CheckContext, Finding } from '../run/check.ts';
import type { Exchange } from '../wire/http-client.ts';
import { Inconclusive, isAccepted, statusTable, vendorAt } from '../wire/http-client.ts';
import { asObject, pick, pickText } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { factById } from '../spec/vendors.ts';
import type { Fault, Mark, RuleSettings, JsonSchema, RefusalNote, SettingTest } from '../spec/parsed-request.ts';
import type { ToldRefusal, Vendor } from '../spec/vendors/vendor.ts';
import type { Violation } from '../spec/violation.ts';
import { findViolations } from '../spec/violations.ts';
import { readRequest } from '../spec/judge.ts';
import { fieldsIn, planOf, wordingOf } from '../spec/request-plan.ts';

// What the contract says about a request: accepted, or refused in certain words. Where several readings of the
// vendor's pages are known, there are several expectations, and one of them must hold.

export type Expectation =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string; readonly wordingMark: Mark };

const markOrder: readonly Mark[] = ['observed', 'documented', 'third-party', 'inferred', 'invented'];

/** The better known of two. */
const strongerMark = (a: Mark, b: Mark): Mark => (markOrder.indexOf(a) <= markOrder.indexOf(b) ? a : b);

/** The less known of two. */
export const weakerMark = (a: Mark, b: Mark): Mark => (markOrder.indexOf(a) >= markOrder.indexOf(b) ? a : b);

/** The best mark of some facts. */
export const strongestMark = (facts: readonly FactId[]): Mark =>
  facts.map((id) => factById(id).mark).reduce(strongerMark, 'invented');

/** Every setting a schema says that its rules depend on, with the value that bends them. */
function collectTests(node: unknown, found: SettingTest[] = []): readonly SettingTest[] {
  if (typeof node !== 'object' || node === null) return found;
  const { setting, is } = node as Partial<SettingTest>;
  if (typeof setting === 'string' && typeof is === 'string') found.push({ setting, is });
  for (const value of Object.values(node)) collectTests(value, found);
  return found;
}

const alternatives = new Map<string, readonly RuleSettings[]>();

function alternativesOf(schemaId: string): readonly RuleSettings[] {
  let known = alternatives.get(schemaId);
  if (!known) {
    const tests = collectTests(planOf(schemaId).schema);
    known = [{}, ...tests.map(({ setting, is }) => ({ [setting]: is }))];
    alternatives.set(schemaId, known);
  }
  return known;
}

function expectationOf(fault: Fault | undefined): Expectation {
  if (!fault) return { kind: 'accepted' };
  const { code, message, mark } = fault.refusal;
  return { kind: 'refused', code, message, wordingMark: mark };
}

/**
 * What may happen to a request, the default reading first.
 *
 * @example expectationsOf('kling/delete-voice.request.json', {}) // [{ kind: 'refused', code: 1201, … }]
 */
export function expectationsOf(schemaId: string, request: unknown): readonly [Expectation, ...Expectation[]] {
  const different = new Map<string, Expectation>();
  for (const settings of alternativesOf(schemaId)) {
    const expectation = expectationOf(readRequest(schemaId, request, settings).faults[0]);
    const text = JSON.stringify(expectation);
    if (!different.has(text)) different.set(text, expectation);
  }
  const [first, ...rest] = different.values();
  return [first ?? { kind: 'accepted' }, ...rest];
}

const factsOf = (schema: JsonSchema): readonly FactId[] => (schema['x-kling-facts'] ?? []) as readonly FactId[];

/** The facts a rule of a field rests on. */
export function factsOfRule(schemaId: string, field: string | undefined, keyword: string): readonly FactId[] {
  const plan = planOf(schemaId);
  if (keyword === 'rule') {
    const rules = (plan.schema.allOf ?? []).flatMap((rule) => rule['x-kling-rule']?.fact ?? []);
    return [...new Set(rules)] as readonly FactId[];
  }
  const placed = field === undefined ? undefined : fieldsIn(plan).find(({ label }) => label === field);
  const inner = keyword === 'anyOf' || keyword === 'not' ? placed?.schema.items : undefined;
  const schema = inner ?? placed?.schema ?? plan.schema;
  const note: RefusalNote | undefined = schema['x-kling-refusals']?.[keyword];
  // A limit that was invented together with its wording says so itself; other wordings stand beside documented rules.
  if (keyword === 'maxLength' && note && !note.fact.startsWith('wording-')) return [note.fact as FactId];
  if (plan.isQuery && (keyword === 'minimum' || keyword === 'maximum')) return ['paging-out-of-range'];
  const wording = note ?? wordingOf(plan, keyword);
  const told = wording ? [wording.fact as FactId] : [];
  return [...new Set([...factsOf(schema), ...factsOf(plan.schema), ...told])];
}

const mostViolations = 5;

type Find = Pick<CheckContext, 'find'>;

export function tell(
  context: Find,
  exchange: Exchange | undefined,
  rule: string,
  message: string,
  known: { readonly mark?: Mark; readonly fact?: FactId } = {},
): void {
  const finding: Finding = {
    rule,
    message,
    mark: known.mark ?? 'documented',
    ...(known.fact === undefined ? {} : { fact: known.fact }),
    ...(exchange ? { exchange } : {}),
  };
  context.find(finding);
}

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** What came back, in a few words. */
export function describeAnswer({ answer, problem }: Exchange): string {
  if (!answer) return problem ?? 'no answer';
  const code = pick(answer.json, 'code');
  const message = pickText(answer.json, 'message');
  if (typeof code === 'number') return `${answer.status}/${code} ${JSON.stringify(cut(message ?? ''))}`;
  return `${answer.status} ${cut(answer.text)}`;
}

/** The content type that an answer must have, by its vendor. */
function typeOfAnswer(exchange: Exchange): string {
  const isRefusal = (exchange.answer?.status ?? 0) >= 400;
  return (isRefusal ? vendorAt(exchange).answers.refusalType : undefined) ?? 'application/json';
}

/** That there is an answer, that it is JSON and says so; answers its body. */
export function readJson(context: Find, exchange: Exchange): unknown {
  const { answer, problem } = exchange;
  if (!answer) {
    tell(context, exchange, 'answer', `There is no proper HTTP answer: ${problem ?? 'none'}.`, { mark: 'observed' });
    return undefined;
  }
  const type = typeOfAnswer(exchange);
  if (answer.contentType.split(';', 1)[0]?.trim().toLowerCase() !== type) {
    const found = answer.contentType === '' ? 'nothing' : `'${answer.contentType}'`;
    tell(context, exchange, 'content-type', `The answer must be ${type}, but says ${found}.`, {
      mark: 'observed',
    });
  }
  if (answer.json === undefined) {
    tell(context, exchange, 'json', `The body must be JSON, but is '${cut(answer.text)}'.`, { mark: 'observed' });
  }
  return answer.json;
}

/**
 * A running task without a result is our default; no such body has been recorded. Some targets of a vendor leave members
 * out.
 */
function markOfViolation({ rule, pointer, message }: Violation, exchange: Exchange | undefined): Mark {
  const isOpen = rule === 'maxProperties' && pointer.endsWith('/task_result');
  const mayLack = exchange === undefined ? [] : vendorAt(exchange).answers.mayLack;
  const isLeftOut = pointer === '' && mayLack.some((name) => message.includes(`'${name}'`));
  return isOpen || isLeftOut ? 'invented' : 'documented';
}

/** Rules of a schema that a body breaks. Answers whether there are none. */
export function judgeSchema(context: Find, exchange: Exchange | undefined, schemaId: string, body: unknown): boolean {
  const violations = findViolations(schemaId, body);
  for (const violation of violations.slice(0, mostViolations)) {
    const place = violation.pointer === '' ? 'The body' : violation.pointer;
    tell(context, exchange, 'schema', `${place} ${violation.message} (${schemaId}).`, {
      mark: markOfViolation(violation, exchange),
    });
  }
  return violations.length === 0;
}

/**
 * An account without money or right, and a service that is closed for a while, are no fault of the target: nothing can be
 * judged. Funds are looked at before anything is looked up, so a refusal may meet it as well as a yes.
 *
 * @throws Inconclusive
 */
function mustBeServed(exchange: Exchange): void {
  const { answer } = exchange;
  if (!answer) return;
  const vendor = vendorAt(exchange);
  const statusOf = statusTable(vendor);
  const told = describeAnswer(exchange);
  if (vendor.answers.lacksFunds(answer, statusOf)) throw new Inconclusive(`The account can not pay: ${told}.`);
  if (vendor.answers.isClosed(answer, statusOf)) throw new Inconclusive(`The service is closed: ${told}.`);
}

/**
 * That a request was accepted in the right form; answers the body.
 *
 * @example const body = judgeSuccess(context, exchange, operation); const id = pickText(body, 'data', 'task_id');
 */
export function judgeSuccess(context: Find, exchange: Exchange, operation: Operation): unknown {
  const body = readJson(context, exchange);
  if (body === undefined) return undefined;
  if (!isAccepted(exchange)) {
    mustBeServed(exchange);
    tell(context, exchange, 'accepted', `This must be accepted, but was answered ${describeAnswer(exchange)}.`);
    return undefined;
  }
  judgeSchema(context, exchange, operation.schemas.response, body);
  return body;
}

/** HTTP statuses that may come with the code; nothing when the vendor's table has no such code. */
function statusesOf(vendor: Vendor, { code, statuses }: ToldRefusal): readonly number[] | undefined {
  if (statuses || code === undefined) return statuses ?? [];
  const status = statusTable(vendor)(code);
  return status === undefined ? undefined : [status];
}

function judgeStatus(context: Find, exchange: Exchange, told: ToldRefusal): void {
  const vendor = vendorAt(exchange);
  const status = exchange.answer?.status ?? 0;
  const { form, code } = told;
  const statuses = statusesOf(vendor, told);
  const { statusFact } = vendor.answers;
  const known = statusFact === undefined ? {} : { fact: statusFact as FactId };
  if (!statuses) {
    tell(context, exchange, 'code', `Code ${code ?? ''} is not in the vendor's table.`, known);
    return;
  }
  if (statuses.length === 0 || statuses.includes(status)) return;
  const what = form === undefined ? `Code ${code ?? ''}` : `A refusal in the form '${form}'`;
  tell(
    context,
    exchange,
    'status',
    `${what} comes with HTTP ${statuses.join(' or ')}, but came with ${status}.`,
    known,
  );
}

/**
 * That a refusal has the vendor's shape: a status that fits, the error body, no 5xx. Answers what it says.
 *
 * @throws Inconclusive when the account can't pay or the service is closed
 */
export function judgeRefusalShape(context: Find, exchange: Exchange): ToldRefusal | undefined {
  mustBeServed(exchange);
  const body = readJson(context, exchange);
  const { answer } = exchange;
  // A gateway may wrap its upstream's no in a 500 of a known form.
  if (answer && answer.status >= 500 && !vendorAt(exchange).answers.isRefused(answer)) {
    const message = `The request is at fault: the answer must be 4xx, but was ${answer.status}.`;
    tell(context, exchange, 'status', message);
  }
  if (body === undefined || !answer) return undefined;
  const vendor = vendorAt(exchange);
  judgeSchema(context, exchange, vendor.errorSchema, body);
  const told = vendor.answers.readRefusal(answer);
  if (!told) {
    const message = `A refusal has one of the vendor's bodies, but this is none of them: ${cut(answer.text)}`;
    tell(context, exchange, 'form', message);
    return undefined;
  }
  if (answer.status < 500) judgeStatus(context, exchange, told);
  return told;
}

export interface RefusalRule {
  /** Codes that may be answered; several where several readings are known. */
  readonly codes: readonly number[];
  /** Texts that may be answered; none = any. */
  readonly messages?: readonly string[];
  readonly mark: Mark;
  /** How well the text is known, when less well than the code. */
  readonly wordingMark?: Mark;
  readonly facts?: readonly FactId[];
}

const oneOf = (items: readonly (string | number)[]) => items.map((item) => `'${item}'`).join(' or ');

/**
 * That a request was refused as it should be.
 *
 * @example judgeRefusal(context, exchange, { codes: [1201], messages: ['Voice id not found'], mark: 'observed' })
 */
export function judgeRefusal(context: Find, exchange: Exchange, rule: RefusalRule): void {
  const { codes, messages, mark, wordingMark = mark } = rule;
  const known = { mark, ...(rule.facts?.[0] === undefined ? {} : { fact: rule.facts[0] }) };
  if (isAccepted(exchange)) {
    tell(context, exchange, 'refused', `This must be refused with ${codes.join(' or ')}, but was accepted.`, known);
    return;
  }
  const told = judgeRefusalShape(context, exchange);
  if (!told) return;
  const { code, text } = told;
  if (code !== undefined && !codes.includes(code)) {
    const message = `The code must be ${codes.join(' or ')}, but the answer is ${describeAnswer(exchange)}.`;
    tell(context, exchange, 'code', message, known);
    return;
  }
  if (!messages || text === undefined) return;
  const { refusalTexts } = vendorAt(exchange).answers;
  if (messages.some((one) => (refusalTexts === 'whole' ? text === one : text.includes(one)))) return;
  const verb = refusalTexts === 'whole' ? 'be' : 'say';
  const message = `The message must ${verb} ${oneOf(messages)}, but is '${cut(text)}'.`;
  tell(context, exchange, 'message', message, { ...known, mark: wordingMark });
}

/** That a request was treated by one of its readings; answers the body when it was accepted. */
export function judgeByExpectations(
  context: Find,
  exchange: Exchange,
  operation: Operation,
  expected: readonly Expectation[],
  known: { readonly mark: Mark; readonly facts: readonly FactId[] },
): unknown {
  const refusals = expected.filter((reading) => reading.kind === 'refused');
  const mayBeAccepted = expected.some((reading) => reading.kind === 'accepted');
  if (refusals.length === 0 || (mayBeAccepted && isAccepted(exchange))) {
    return judgeSuccess(context, exchange, operation);
  }
  judgeRefusal(context, exchange, {
    codes: [...new Set(refusals.map(({ code }) => code))],
    messages: refusals.map(({ message }) => message),
    mark: known.mark,
    wordingMark: vendorAt(exchange).answers.wordingMark ?? refusals[0]?.wordingMark ?? known.mark,
    facts: known.facts,
  });
  return undefined;
}

/** The `data` object of an answer's body, or an empty one. */
export const dataOf = (body: unknown): Readonly<Record<string, unknown>> => asObject(pick(body, 'data')) ?? {};
