/**
 * What follows from a create of Kling's: its answer, its callback, and how its tasks are read and listed. The create's
 * request says under `x-kling-variants` what is its own in them (schemas/README.md); nothing of it stays in the request.
 */
import { newerCreate } from './newer.mjs';

const $schema = 'https://json-schema.org/draft/2020-12/schema';
const common = (name) => ({ $ref: `common.json#/$defs/${name}` });

const envelope = ($id, title, data, facts, examples) => ({
  $schema,
  $id,
  title,
  type: 'object',
  required: ['code', 'message', 'request_id', 'data'],
  properties: { code: common('success'), message: common('succeed'), request_id: common('requestId'), data },
  'x-kling-facts': facts,
  examples: examples.map((shown) => ({
    code: 0,
    message: 'SUCCEED',
    request_id: '2138273a-8458-4b26-9e59-c5960727f456',
    data: shown,
  })),
});

const page = (title, maximum, fallback, order) => ({
  title,
  type: 'integer',
  minimum: 1,
  maximum,
  default: fallback,
  'x-kling-coerce': 'number',
  'x-kling-clamp': { when: { setting: 'paging.outOfRange', is: 'clamp' } },
  'x-kling-order': order,
  'x-kling-refusals': {
    type: {
      code: 1201,
      message: "<field> value '<value>' is invalid",
      mark: 'inferred',
      fact: 'wording-type',
    },
  },
  'x-kling-facts': ['paging', 'paging-out-of-range'],
});

const query = ($id, title, maxPageSize, facts) => ({
  $schema,
  $id,
  title,
  type: 'object',
  properties: { pageNum: page('Page', 1000, 1, 1), pageSize: page('Items on a page', maxPageSize, 30, 2) },
  'x-kling-query': true,
  'x-kling-empty-is-absent': true,
  'x-kling-facts': facts,
  examples: [{ pageNum: 1, pageSize: 30 }],
});

/** A failed task may carry an empty result. */
const orEmpty = (result) => ({ anyOf: [common(result), { type: 'object', maxProperties: 0 }] });

const callback = ($id, title, result, examples) => ({
  $schema,
  $id,
  title,
  description: 'The bare task, without an envelope.',
  type: 'object',
  required: ['task_id', 'task_status', 'created_at', 'updated_at'],
  properties: {
    task_id: common('id'),
    task_status: common('status'),
    task_status_msg: { type: 'string', description: 'Reason of a failure; empty otherwise.' },
    created_at: common('milliseconds'),
    updated_at: common('milliseconds'),
    final_unit_deduction: common('decimal'),
    final_balance_deduction: common('balanceDeduction'),
    task_info: common('taskInfo'),
    task_result: orEmpty(result),
    watermark_info: common('watermark'),
  },
  'x-kling-facts': ['callback-request', 'callback-body', 'callback-statuses'],
  not: { anyOf: [{ required: ['code'] }, { required: ['request_id'] }] },
  if: { properties: { task_status: { const: 'succeed' } }, required: ['task_status'] },
  then: { properties: { task_result: common(result) } },
  else: { properties: { task_result: { maxProperties: 0 } } },
  examples,
});

const invalidType = (name) => ({
  code: 1201,
  message: `<field> value type is invalid, expected ${name}`,
  mark: 'inferred',
  fact: 'wording-type',
});

const time = (title, order) => ({
  title,
  description: 'Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.',
  type: 'integer',
  'x-kling-coerce': 'number',
  'x-kling-order': order,
  'x-kling-refusals': { type: invalidType('integer') },
});

/** A request that is answered page by page: a range of times and filters, or the cursor of the page before. */
function byCursor({ 'x-kling-cursor-query': note, ...request }) {
  const { limit, keys } = note;
  const names = Object.keys(keys);
  // Keys whose values are all known.
  const known = Object.entries(keys)
    .filter(([, values]) => Array.isArray(values))
    .map(([name, values]) => ({
      if: { properties: { key: { const: name } } },
      then: { properties: { values: { items: { enum: values } } } },
    }));
  return {
    ...request,
    type: 'object',
    properties: {
      start_time: time('From', 1),
      end_time: time('Until', 2),
      limit: {
        title: 'Most items on a page',
        type: 'integer',
        minimum: 1,
        maximum: 500,
        default: limit,
        'x-kling-coerce': 'number',
        'x-kling-order': 3,
        ...note.limitRule,
      },
      filters: {
        title: 'Filters',
        description: 'Values of one key are alternatives, several keys narrow; no values = no filter.',
        type: 'array',
        items: {
          type: 'object',
          required: ['key', 'values'],
          properties: {
            key: { type: 'string', enum: names },
            values: { type: 'array', items: { type: 'string' } },
          },
          ...(known.length > 0 ? { allOf: known } : {}),
        },
        'x-kling-order': 4,
        'x-kling-refusals': { type: invalidType('array') },
        examples: [[{ key: names[0], values: [] }], [{ key: names[0], values: [keys[names[0]]].flat() }]],
      },
      cursor: {
        title: 'Where the page before ended',
        description: 'next_cursor of the page before: everything else is taken from there. Empty = none.',
        type: 'string',
        'x-kling-order': 5,
        examples: [''],
      },
    },
    'x-kling-empty-is-absent': true,
  };
}

/** What every create of a task takes besides. */
const taskFields = {
  callback_url: {
    title: 'Callback URL',
    description: 'The server posts the task here whenever its status changes.',
    type: 'string',
    'x-kling-facts': ['callback-statuses'],
  },
  external_task_id: {
    title: 'External task id',
    description: 'Name of your own for the task, unique within the account; usable in place of the task id in queries.',
    type: 'string',
    maxLength: 255,
    'x-kling-refusals': {
      maxLength: {
        code: 1201,
        message: '<camelField>: size must be between 0 and <limit>',
        mark: 'invented',
        fact: 'external-id-length',
      },
    },
    'x-kling-facts': ['external-id-unique', 'external-id-length'],
  },
};

/** The request with the fields of every task behind its own, before the rules of its pairs. */
function withTaskFields(request) {
  const { properties, 'x-kling-order': order, ...rest } = request;
  const last = Math.max(...Object.values(properties).map((field) => field['x-kling-order'] ?? 0));
  const added = Object.entries(taskFields).map(([name, field], index) => [
    name,
    { ...field, 'x-kling-order': last + index + 1 },
  ]);
  const pairs = order === undefined ? {} : { 'x-kling-order': last + added.length + 1 };
  return { ...rest, properties: { ...properties, ...Object.fromEntries(added) }, ...pairs };
}

/** A task of one product, as queries show it. */
const taskOf = ($id, title, result, facts, examples) => ({
  $schema,
  $id,
  title,
  type: 'object',
  required: ['task_id', 'task_status', 'created_at', 'updated_at'],
  properties: {
    task_id: common('id'),
    task_status: common('status'),
    task_info: common('taskInfo'),
    task_result: orEmpty(result),
    watermark_info: common('watermark'),
    task_status_msg: { type: 'string', description: 'Reason of a failure; empty otherwise.' },
    final_unit_deduction: common('decimal'),
    final_balance_deduction: common('balanceDeduction'),
    created_at: common('milliseconds'),
    updated_at: common('milliseconds'),
  },
  allOf: [
    common('taskRules'),
    {
      if: { properties: { task_status: { const: 'succeed' } }, required: ['task_status'] },
      then: { properties: { task_result: common(result) } },
    },
  ],
  'x-kling-facts': facts,
  examples,
});

/** A task that has succeeded, the same while it runs, and as it might have failed. */
function livesOf(done) {
  const own = ['task_result', 'final_unit_deduction', 'watermark_info'];
  const task = Object.fromEntries(Object.entries(done).filter(([key]) => !own.includes(key)));
  const { created_at: createdAt } = done;
  return [
    done,
    { ...task, task_status: 'processing', updated_at: createdAt + 560 },
    {
      ...task,
      task_status: 'failed',
      task_status_msg: 'Failure to pass the risk control system',
      updated_at: createdAt + 5021,
    },
  ];
}

/** Keys of a callback in the order of the page. */
const callbackKeys = [
  'task_id',
  'task_status',
  'task_status_msg',
  'created_at',
  'updated_at',
  'final_unit_deduction',
  'task_info',
  'task_result',
  'watermark_info',
];

const told = (task) => Object.fromEntries(callbackKeys.filter((key) => key in task).map((key) => [key, task[key]]));

/** Rules of the upstream without their wording: what is judged late is still judged late. */
function unworded(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(unworded);
  const { 'x-kling-refusals': notes = {}, ...rest } = node;
  const late = Object.entries(notes).filter(([, { stage }]) => stage === 'lookups');
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, unworded(value)])),
    ...(late.length > 0
      ? { 'x-kling-refusals': Object.fromEntries(late.map(([rule, refusal]) => [rule, { ...refusal, code: 400 }])) }
      : {}),
  };
}

/** Whether a condition speaks of fields that are all there. */
const speaksOf = (fields, condition) =>
  [condition].flat().every(({ required = [] }) => required.every((name) => fields.includes(name)));

/** A payload that the queue passes on to an operation of Kling's, and the request around it. */
function byPayload({ 'x-kling-payload-of': note, ...schema }, files) {
  const { model, fields } = note;
  const { properties, required = [], anyOf, not, ...rest } = unworded(files.get(note.schema));
  const isWhole = anyOf && speaksOf(fields, anyOf);
  const payload = {
    type: 'object',
    required: required.filter((name) => fields.includes(name)),
    properties: Object.fromEntries(
      fields.map((name, index) => [name, { ...properties[name], 'x-kling-order': index + 1 }]),
    ),
    ...(isWhole ? { anyOf, not, 'x-kling-order': rest['x-kling-order'] } : {}),
    ...(isWhole ? { 'x-kling-refusals': rest['x-kling-refusals'] } : {}),
    'x-kling-empty-is-absent': true,
    ...schema,
  };
  const around = files.get('gmi/submit-custom-voice.request.json');
  const request = {
    ...around,
    $id: schema.$id.replace('gmi/', 'gmi/submit-').replace('-payload.', '.'),
    title: `Submit ${model}: request`,
    properties: {
      ...around.properties,
      model: { ...around.properties.model, enum: [model] },
      payload: {
        ...around.properties.payload,
        description: `Judged by ${schema.$id.slice('gmi/'.length)}.`,
        examples: schema.examples,
      },
    },
    examples: schema.examples.map((example) => ({ model, payload: example })),
  };
  return [payload, request];
}

/** A gateway's request with fields of an operation of Kling's between its first own one and the others. */
function withFieldsOf({ 'x-kling-fields-of': note, ...schema }, files) {
  const { properties, required = [] } = unworded(files.get(note.schema));
  const [first, ...others] = Object.entries(schema.properties);
  const upstream = note.fields.map((name) => [name, properties[name]]);
  return {
    ...schema,
    required: [...schema.required, ...required.filter((name) => note.fields.includes(name))],
    properties: Object.fromEntries(
      [first, ...upstream, ...others].map(([name, field], index) => [name, { ...field, 'x-kling-order': index + 1 }]),
    ),
  };
}

// A gateway's create: the messages around its task have the form that its common.json gives them.

const schemaTypes = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array']);

/** Whether a member of an envelope says what stands there, and not what it is. */
const isSchema = (node) => '$ref' in node || schemaTypes.has(node.type);

/** The schema of an envelope: `"<task>"` stands for the task, a plain value for itself, an object for its members. */
function envelopeSchema(node, task) {
  if (node === '<task>') return task;
  if (Array.isArray(node)) return { type: 'array', items: envelopeSchema(node[0], task) };
  if (typeof node !== 'object' || node === null) return { const: node };
  if (isSchema(node)) return node;
  const members = Object.entries(node).map(([name, member]) => [name, envelopeSchema(member, task)]);
  return { type: 'object', required: Object.keys(node), properties: Object.fromEntries(members) };
}

/** The same with a task in it. */
function inEnvelope(node, task) {
  if (node === '<task>') return task;
  if (Array.isArray(node)) return [inEnvelope(node[0], task)];
  if (typeof node !== 'object' || node === null) return node;
  if (isSchema(node)) return node.examples[0];
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, inEnvelope(member, task)]));
}

const orderFields = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, field], at) => [name, { 'x-kling-order': at + 1, ...field }]),
  );

/** A create with the messages that follow: its answer, its callback, how its tasks are read and listed. */
function withTask({ 'x-kling-task': note, ...request }, files) {
  const { title, get, list, task, examples, query, listQuery, facts = request['x-kling-facts'] } = note;
  const [folder, name] = request.$id.replace(/\.request\.json$/, '').split('/');
  const envelopes = files.get(`${folder}/common.json`)?.['x-kling-envelopes'] ?? {};
  const [first, ...ends] = examples;
  const $id = `${folder}/${name.replace(/^create-/, '')}.task.json`;
  const written = (id, words, schema) => ({
    $schema,
    $id: `${folder}/${id}.json`,
    title: words,
    ...schema,
    'x-kling-facts': facts,
  });
  const message = (id, words, envelope, shown) =>
    written(id, words, {
      ...envelopeSchema(envelope, { $ref: $id.slice(folder.length + 1) }),
      examples: shown.map((one) => inEnvelope(envelope, one)),
    });
  const asked = (id, words, { properties, ...rest }) =>
    written(id, words, {
      type: 'object',
      properties: orderFields(properties),
      'x-kling-query': true,
      'x-kling-empty-is-absent': true,
      ...rest,
    });
  const { create, get: one = create, list: several, callback: told } = envelopes;
  return [
    { ...request, properties: orderFields(request.properties) },
    { $schema, $id, title: `A ${title}`, ...task, 'x-kling-facts': facts, examples },
    message(`${name}.response`, `Create a ${title}: response`, create, [first]),
    ...(told ? [message(`${name}.callback`, `Create a ${title}: callback`, told, ends)] : []),
    ...(get ? [message(`${get}.response`, `Get a ${title}: response`, one, examples)] : []),
    ...(query ? [asked(`${get}.query`, `Get a ${title}: query`, query)] : []),
    ...(list ? [message(`${list}.response`, `List ${title}s: response`, several, ends)] : []),
    ...(listQuery ? [asked(`${list}.query`, `List ${title}s: query`, listQuery)] : []),
  ];
}

/**
 * A schema and what is derived from it.
 *
 * @param files every schema file by id
 * @returns {readonly object[]} the schema itself, without the note, and the schemas that follow
 * @example withVariants(createEcho).map(({ $id }) => $id) // ['kling/create-echo.request.json', 'kling/get-echo.response.json', …]
 */
export function withVariants(schema, files) {
  if (schema['x-kling-payload-of']) return byPayload(schema, files);
  if (schema['x-kling-fields-of']) return [withFieldsOf(schema, files)];
  if (schema['x-kling-cursor-query']) return [byCursor(schema)];
  if (schema['x-kling-newer']) return newerCreate(schema);
  if (schema['x-kling-task']) return withTask(schema, files);
  if (schema['x-kling-envelopes']) {
    const own = Object.entries(schema).filter(([keyword]) => keyword !== 'x-kling-envelopes');
    return [Object.fromEntries(own)];
  }
  const { 'x-kling-variants': note, ...request } = schema;
  if (!note) return [schema];
  const base = schema.$id.replace(/\.request\.json$/, '');
  const folder = base.slice(0, base.lastIndexOf('/') + 1);
  const { title, get, list, result, maxPageSize, facts, example } = note;
  const name = `${base.slice(folder.length).replace(/^create-/, '')}.task.json`;
  const task = { $ref: name };
  const tasks = livesOf(example);
  const created = [{}, { external_task_id: 'demo-001' }].map((info) => ({
    task_id: '934560897820524592',
    task_status: 'submitted',
    task_info: info,
    created_at: 1790845200122,
    updated_at: 1790845200122,
  }));
  return [
    withTaskFields(request),
    taskOf(
      `${folder}${name}`,
      `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      result,
      facts.get,
      tasks.slice(0, 1),
    ),
    callback(`${base}.callback.json`, `Create a ${title}: callback`, result, tasks.slice(0, 2).map(told)),
    envelope(
      `${base}.response.json`,
      `Create a ${title}: response`,
      common('createdTask'),
      ['create-answer', 'envelope-success'],
      created,
    ),
    envelope(`${folder}${get}.response.json`, `Get a ${title}: response`, task, facts.get, tasks),
    query(`${folder}${list}.query.json`, `List ${title}s: query`, maxPageSize, facts.query ?? ['list-order']),
    envelope(`${folder}${list}.response.json`, `List ${title}s: response`, { type: 'array', items: task }, facts.list, [
      tasks.slice(0, 1),
      [],
    ]),
  ];
}
