/**
 * Lists: what is in them, in which order, page by page.
 */
import type { Json } from '../spec/ground-facts.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import type { Exchange } from '../wire/http-client.ts';
import { Inconclusive, isAccepted, isPaid } from '../wire/http-client.ts';
import { asList, asObject, pick, pickText, pickNumber, tellCount } from '../spec/pick.ts';
import type { View } from '../assertions/follow-task.ts';
import { createAndFollow, createTask, followTask, isEnded, readTask } from '../assertions/follow-task.ts';
import { authorizeOther, wrapRequest } from '../assertions/requests.ts';
import { browserHeaders, describeChange, describeDisagreement, judgeFile } from '../assertions/result-files.ts';
import { isDocumented } from '../spec/documented-names.ts';
import type { FactId } from '../spec/vendors.ts';
import type { Operation } from '../spec/catalog.ts';
import { listerOf, operations, operationsOf, readerOf, operationById } from '../spec/catalog.ts';
import { judgeSuccess, tell, describeAnswer } from '../assertions/answers.ts';
import { seenOf } from './seen.ts';
import { defineCheck, isDear, nameCheck, namedRequest, priceOfTasks, sourceNeeds } from './rules.ts';
import { priceOf } from '../spec/prices.ts';

interface Page {
  readonly items: readonly Json[];
  readonly exchange: Exchange;
}

async function readPage(
  context: CheckContext,
  lister: Operation,
  query: Readonly<Record<string, number>>,
): Promise<Page | undefined> {
  const exchange = await context.call(lister, { query });
  const data = pick(judgeSuccess(context, exchange, lister), 'data');
  if (!Array.isArray(data)) return undefined;
  return { items: (data as unknown[]).flatMap((item): Json[] => [asObject(item) ?? {}]), exchange };
}

const idsOf = (items: readonly Json[]) => items.map((item) => String(item['task_id']));

/** Three pages of one item, between two equal looks at the whole: others may add to a list while it is read. */
async function readPages(context: CheckContext, lister: Operation, size: number, count: number) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const before = await readPage(context, lister, { pageNum: 1, pageSize: size * count });
    const pages: Page[] = [];
    for (let pageNum = 1; pageNum <= count; pageNum += 1) {
      const page = await readPage(context, lister, { pageNum, pageSize: size });
      if (page) pages.push(page);
    }
    const after = await readPage(context, lister, { pageNum: 1, pageSize: size * count });
    if (!before || !after || pages.length < count) return undefined;
    if (isDeepStrictEqual(idsOf(before.items), idsOf(after.items))) return { whole: before, pages };
  }
  throw new Inconclusive('The list changed each time it was read: others are using the account.');
}

async function judgePages(context: CheckContext, lister: Operation, size: number, count: number): Promise<void> {
  const read = await readPages(context, lister, size, count);
  if (!read) return;
  const whole = idsOf(read.whole.items);
  read.pages.forEach((page, index) => {
    const expected = whole.slice(index * size, (index + 1) * size);
    const found = idsOf(page.items);
    if (isDeepStrictEqual(found, expected)) return;
    const message = `Page ${index + 1} of size ${size} must hold items ${index * size + 1} to ${index * size + expected.length} of the whole list (${expected.join(', ')}), but holds ${found.join(', ') || 'nothing'}.`;
    tell(context, page.exchange, 'paging', message, { fact: 'paging' });
  });
}

/** pageNum is 1 and pageSize 30 where nothing is said (documented). */
const defaultPageSize = 30;

async function judgeDefaultPage(context: CheckContext, lister: Operation): Promise<void> {
  const plain = await readPage(context, lister, {});
  const said = await readPage(context, lister, { pageNum: 1, pageSize: defaultPageSize });
  if (!plain || !said || isDeepStrictEqual(idsOf(plain.items), idsOf(said.items))) return;
  const again = await readPage(context, lister, { pageNum: 1, pageSize: defaultPageSize });
  // Others may add to a list while it is read.
  if (!again || !isDeepStrictEqual(idsOf(said.items), idsOf(again.items))) return;
  const message = `Without a query the first ${defaultPageSize} are listed, but ${plain.items.length} came where pageNum=1&pageSize=30 lists ${said.items.length}.`;
  tell(context, plain.exchange, 'default-page', message, { fact: 'paging' });
}

/** Most items of a list that are held against their queries, from both ends. */
const comparedItems = 4;

/** That what is listed is what queries show, whichever client made it; and that it is of this product. */
async function judgeMembers(context: CheckContext, lister: Operation, page: Page): Promise<void> {
  const reader = readerOf(lister);
  if (!reader) return;
  const items = [...page.items.slice(0, comparedItems / 2), ...page.items.slice(-comparedItems / 2)];
  for (const item of new Set(items)) {
    const id = String(item['task_id']);
    const exchange = await context.call(reader, { id });
    if (!isAccepted(exchange)) {
      const message = `A list holds tasks of its product, but ${id} can not be asked for: ${describeAnswer(exchange)}.`;
      tell(context, exchange, 'list-member', message, { mark: 'inferred', fact: 'list-bare-array' });
      continue;
    }
    const differing = describeDisagreement(
      item,
      pick(exchange.answer?.json, 'data'),
      'the query',
      isDocumented(reader),
    );
    if (differing === undefined) continue;
    const message = `The list must show task ${id} as its query does, but ${differing}.`;
    tell(context, exchange, 'list-member', message, { fact: 'list-bare-array' });
  }
}

/** That nothing of this run is in a list where it does not belong, or missing from the one where it does. */
function judgeComplete(context: CheckContext, lister: Operation, page: Page): void {
  const { created } = seenOf(lister.dialect, context.history());
  const strange = created.find(
    ({ id, operation }) => operation.product !== lister.product && idsOf(page.items).includes(id),
  );
  if (!strange) return;
  const message = `A list holds the tasks of its product, but has ${strange.id}, made by ${strange.operation.id}.`;
  tell(context, page.exchange, 'list-member', message, { fact: 'list-bare-array' });
}

const createdAt = (item: Json) => Number(item['created_at']);

function isOrdered(items: readonly Json[], direction: 1 | -1): boolean {
  return items.every((item, index) => {
    const before = items[index - 1];
    return !before || (createdAt(item) - createdAt(before)) * direction >= 0;
  });
}

function judgeOrder(context: CheckContext, page: Page): void {
  if (!isOrdered(page.items, 1) && !isOrdered(page.items, -1)) {
    const message = 'A list must run from the newest to the oldest task or the other way, but it does neither.';
    tell(context, page.exchange, 'list-order', message, { mark: 'invented', fact: 'list-order' });
  }
  const ids = idsOf(page.items);
  if (new Set(ids).size < ids.length) tell(context, page.exchange, 'list-repeats', 'A task stands in a list once.');
}

/** Makes tasks until the list has enough to be paged; answers the ids it made. */
async function fillList(context: CheckContext, creator: Operation, lister: Operation, wanted: number) {
  const first = await readPage(context, lister, { pageNum: 1, pageSize: wanted });
  const missing = first ? wanted - first.items.length : 0;
  for (let made = 0; made < missing; made += 1) {
    await createAndFollow(context, creator, namedRequest(context, creator));
  }
}

const taskCount = 3;

function pagingCheck(creator: Operation, lister: Operation): Check {
  return defineCheck({
    id: nameCheck(lister, 'paging'),
    title: `${lister.summary}: pages cut one list into pieces`,
    tags: ['lists', 'paging'],
    operation: lister,
    cost: priceOfTasks(creator, taskCount),
    facts: ['paging'],
    needs: sourceNeeds(creator),
    stage: 'alone',
    async run(context) {
      await fillList(context, creator, lister, taskCount);
      await judgePages(context, lister, 1, taskCount);
      await judgePages(context, lister, 2, 2);
      await judgeDefaultPage(context, lister);
    },
  });
}

function orderCheck(creator: Operation, lister: Operation): Check {
  return defineCheck({
    id: nameCheck(lister, 'order'),
    title: `${lister.summary}: tasks stand in the order of their creation, each once`,
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(creator, taskCount),
    mark: 'invented',
    facts: ['list-order'],
    needs: sourceNeeds(creator),
    stage: 'alone',
    async run(context) {
      await fillList(context, creator, lister, taskCount);
      const page = await readPage(context, lister, { pageNum: 1, pageSize: 50 });
      if (!page) return;
      judgeOrder(context, page);
      judgeComplete(context, lister, page);
      await judgeMembers(context, lister, page);
    },
  });
}

/** What a list says of a task is what the query of it says. */
function contentCheck(creator: Operation, lister: Operation): Check {
  return defineCheck({
    id: nameCheck(lister, 'content'),
    title: `${lister.summary}: a task is listed as its query shows it`,
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(creator),
    facts: ['list-bare-array'],
    needs: sourceNeeds(creator),
    async run(context) {
      const externalId = context.uniqueName();
      const body = namedRequest(context, creator, { externalId });
      const followed = await createAndFollow(context, creator, body);
      if (!followed) return;
      const page = await readPage(context, lister, { pageNum: 1, pageSize: lister.maxPageSize ?? 30 });
      if (!page) return;
      const found = page.items.find((item) => item['task_id'] === followed.taskId);
      if (!found) {
        // Kling lists newest first as far as known; an account with more tasks than a page may hide it.
        if (page.items.length >= (lister.maxPageSize ?? 30)) throw new Inconclusive('The list is longer than a page.');
        tell(context, page.exchange, 'listed', `Task ${followed.taskId} must be listed, but is not.`);
        return;
      }
      const differing = describeDisagreement(found, followed.final.task, 'the query', isDocumented(lister));
      if (differing === undefined) return;
      const message = `The list must show task ${followed.taskId} as its query does, but ${differing}.`;
      tell(context, page.exchange, 'listed', message);
    },
  });
}

function pastEndCheck(lister: Operation): Check {
  return defineCheck({
    id: nameCheck(lister, 'past-the-end'),
    title: `${lister.summary}: a page past the end is empty`,
    tags: ['lists', 'paging'],
    operation: lister,
    facts: ['list-bare-array'],
    mark: 'inferred',
    async run(context) {
      const page = await readPage(context, lister, { pageNum: 1000, pageSize: lister.maxPageSize ?? 30 });
      if (!page || page.items.length === 0) return;
      tell(
        context,
        page.exchange,
        'paging',
        `Page 1000 must be empty, but has ${tellCount(page.items.length, 'item')}.`,
        {
          mark: 'inferred',
        },
      );
    },
  });
}

/** What a voice of the library sounds like can be heard: the first one and the last one stand for all. */
async function judgeTrials(context: CheckContext, exchange: Exchange, voices: readonly unknown[]): Promise<void> {
  const known = { fact: 'presets-item', headers: browserHeaders } as const;
  for (const voice of new Set([voices[0], voices.at(-1)])) {
    const url = pickText(voice, 'trial_url') ?? '';
    if (url !== '') await judgeFile(context, exchange, { url }, known);
  }
}

function presetChecks(lister: Operation): readonly Check[] {
  return [
    defineCheck({
      id: nameCheck(lister, 'paging'),
      title: `${lister.summary}: pages cut one list into pieces`,
      tags: ['lists', 'paging'],
      operation: lister,
      facts: ['paging'],
      run: (context) => judgePages(context, lister, 1, taskCount),
    }),
    defineCheck({
      id: nameCheck(lister, 'items'),
      title: `${lister.summary}: every voice belongs to the official library and stands there once`,
      tags: ['lists', 'voices'],
      operation: lister,
      facts: ['presets-item', 'presets-grouping', 'voice-owned-by'],
      mark: 'documented',
      async run(context) {
        const exchange = await context.call(lister);
        const items = asList(pick(judgeSuccess(context, exchange, lister), 'data'));
        const voices = items.flatMap((item) => asList(pick(item, 'task_result', 'voices')));
        if (voices.length === 0) tell(context, exchange, 'presets', 'There must be preset voices.');
        if (voices.some((voice) => pickText(voice, 'owned_by') !== 'kling')) {
          tell(context, exchange, 'owned-by', "Preset voices are owned by 'kling'.", { fact: 'voice-owned-by' });
        }
        const again = await context.call(lister);
        const change = isAccepted(again) ? describeChange(items, pick(again.answer?.json, 'data')) : undefined;
        if (change !== undefined)
          tell(context, again, 'presets', `The library is the same at each look, but ${change}.`, {
            mark: 'invented',
            fact: 'presets-item',
          });
        await judgeTrials(context, exchange, voices);
        const ids = voices.map((voice) => pickText(voice, 'voice_id'));
        if (new Set(ids).size < ids.length) tell(context, exchange, 'list-repeats', 'A voice stands in the list once.');
        const forbidden = ['task_info', 'final_unit_deduction'].filter((key) =>
          items.some((item) => key in Object(item)),
        );
        if (forbidden.length > 0) {
          const message = `Items of presets have no ${forbidden.join(' and no ')}.`;
          tell(context, exchange, 'presets-item', message, { fact: 'presets-item' });
        }
      },
    }),
  ];
}
export function listChecks(): readonly Check[] {
  const creators = operations.filter((row) => row.action === 'create-task');
  const ofTasks = creators.flatMap((creator) => {
    const lister = listerOf(creator);
    if (!lister) return [];
    return [
      ...(isDear(creator) ? [] : [pagingCheck(creator, lister), orderCheck(creator, lister)]),
      contentCheck(creator, lister),
      pastEndCheck(lister),
    ];
  });
  return [...ofTasks, ...operations.filter((row) => row.action === 'list-preset-voices').flatMap(presetChecks)];
}

// What billing details tell of a charge that was just made.

const speech = operationById('kling.text-to-speech');
const billing = operationById('kling.list-package-billing');
const concurrency = operationById('kling.get-concurrency');
const voice = operationById('kling.create-custom-voice');

const milliOf = (row: unknown, field: string) => Math.round((pickNumber(row, field) ?? 0) * 1000);

async function judgeRow(context: CheckContext): Promise<void> {
  const body = { text: 'One call.', voice_id: context.samples.speakers.en, voice_language: 'en' };
  const spoken = judgeSuccess(context, await context.call(speech, { body }), speech);
  const taskId = pickText(spoken, 'data', 'task_id');
  // The target's own clock, which may be another one.
  const now = pickNumber(spoken, 'data', 'created_at') ?? context.now();
  const range = { start_time: now - 3_600_000, end_time: now + 3_600_000 };
  const exchange = await context.call(billing, { body: range });
  const answer = judgeSuccess(context, exchange, billing);
  if (taskId === undefined || answer === undefined) return;
  const row = asList(pick(answer, 'data', 'result', 'detail')).find((item) => pick(item, 'task_id') === taskId);
  if (!row) {
    // How soon a charge shows there is unknown; cash may have paid.
    if (!context.strict)
      throw new NotApplicable(
        'The charge does not show in the details of packs yet, or cash paid: run it again later, with a pack.',
      );
    tell(context, exchange, 'row', `Task ${taskId} was charged, but has no row.`, { fact: 'billing-package-rows' });
    return;
  }
  const expected = priceOf(speech.price).milliUnits;
  const amount = milliOf(row, 'deduction_amount');
  const taken = milliOf(row, 'unit_before_deduction') - milliOf(row, 'unit_after_deduction');
  for (const [what, milli] of [
    ['deduction_amount', amount],
    ['unit_before_deduction minus unit_after_deduction', taken],
  ] as const) {
    if (milli === expected) continue;
    const message = `${what} of a call of ${tellCount(expected / 1000, 'unit')} is ${milli / 1000}.`;
    tell(context, exchange, 'amount', message, { fact: 'billing-package-rows' });
  }
}

/** Refused requests are sent so often before it is believed that others use the account. */
const refusedAttempts = 3;

/**
 * That no refused create takes anything, whatever its product; `read` gives what is left on the account.
 *
 * @example refusedCheck(operationById('kling.get-account-costs'), readRemaining, 'charged-on-success')
 */
export const refusedCheck = (
  balance: Operation,
  read: (context: CheckContext) => Promise<number | undefined>,
  fact: FactId,
): Check =>
  defineCheck({
    id: nameCheck(balance, 'refused'),
    title: `${balance.summary}: a create that is refused takes nothing`,
    tags: ['money', 'refusals'],
    operation: balance,
    facts: [fact],
    stage: 'alone',
    async run(context) {
      const paid = operationsOf(balance.dialect).filter(isPaid);
      const taken: number[] = [];
      for (let attempt = 1; ; attempt += 1) {
        const before = await read(context);
        const sent = [];
        for (const row of paid) {
          const body = row.selector ? { [row.selector.field]: row.selector.value } : {};
          sent.push(await context.call(row, { body: { ...body, ...wrapRequest(row, {}) } }));
        }
        const after = await read(context);
        const [first] = sent;
        if (before === undefined || after === undefined || before === after || !first) return;
        if (sent.some(isAccepted))
          throw new Inconclusive('A request without its fields was accepted, and may have been charged.');
        taken.push(Number((before - after).toFixed(6)));
        if (attempt < refusedAttempts) continue;
        // Others may use the account of a real API at the same time: that they take the same amount each time is no coincidence.
        if (!context.strict && new Set(taken).size > 1)
          throw new Inconclusive(
            `What is left fell by ${taken.join(', ')} while nothing was accepted: others use the account.`,
          );
        const message = `${paid.length} creates were refused, but what is left fell by ${taken.join(', ')} meanwhile, at last from ${before} to ${after}.`;
        tell(context, first, 'refused', message, { fact });
        return;
      }
    },
  });

/** What has ended is counted no more. Others may use a real account, and begin more than ends. */
async function judgeReleased(context: CheckContext, created: View, running: number | undefined): Promise<void> {
  const followed = await followTask(context, voice, created);
  const exchange = await context.call(concurrency, { query: { budget_type: 'video' } });
  const left = pickNumber(exchange.answer?.json, 'data');
  if (!followed || running === undefined || left === undefined || left < running) return;
  const message = `Task ${created.id} has ended '${followed.final.status}', but ${tellCount(left, 'task is', 'tasks are')} reported as running, as many as while it ran.`;
  tell(context, exchange, 'running', message, { mark: 'invented', fact: 'concurrency-rules' });
}

/** A task that has not ended is counted as running. */
async function judgeRunning(context: CheckContext): Promise<void> {
  const query = { budget_type: 'video' };
  const authorization = context.otherKey && (await authorizeOther(context, concurrency.dialect));
  const countOther = async () => {
    const exchange = authorization && (await context.call(concurrency, { query, authorization }));
    return { exchange, count: pickNumber(exchange?.answer?.json, 'data') ?? 0 };
  };
  const before = await countOther();
  const created = await createTask(context, voice, namedRequest(context, voice));
  if (!created) return;
  const exchange = await context.call(concurrency, { query });
  const during = await countOther();
  const running = pickNumber(judgeSuccess(context, exchange, concurrency), 'data');
  const later = await readTask(context, voice, created.id);
  if (during.exchange && during.count > before.count) {
    const message = `Another account runs nothing of ours, but its count went from ${before.count} to ${during.count} when task ${created.id} was made.`;
    // It may have made one itself.
    tell(context, during.exchange, 'running-apart', message, { mark: 'invented', fact: 'accounts-apart' });
  }
  await judgeReleased(context, created, running);
  if (running === undefined || running > 0 || !later || isEnded(voice, later.status)) return;
  const message = `Task ${created.id} is '${later.status}', but ${tellCount(running, 'task is', 'tasks are')} reported as running.`;
  tell(context, exchange, 'running', message, { mark: 'invented', fact: 'concurrency-audio' });
}

/** Checks of the account's own endpoints. */
export const accountChecks = (): readonly Check[] => [
  defineCheck({
    id: nameCheck(billing, 'row'),
    title: `${billing.summary}: a charge is a row, with the units before and after`,
    tags: ['money'],
    operation: billing,
    cost: priceOfTasks(speech),
    facts: ['billing-package-rows', 'billing-answer', 'charged-on-success'],
    run: judgeRow,
  }),
  defineCheck({
    id: nameCheck(concurrency, 'running'),
    title: `${concurrency.summary}: a task that has not ended is counted`,
    tags: ['life-cycle'],
    operation: concurrency,
    cost: priceOfTasks(voice),
    mark: 'invented',
    facts: ['account-concurrency', 'concurrency-rules', 'concurrency-audio', 'accounts-apart'],
    needs: sourceNeeds(voice),
    stage: 'alone',
    run: judgeRunning,
  }),
];
