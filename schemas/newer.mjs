/**
 * What follows from a create of the newer standard: a request says under `x-kling-newer` which contents it takes, which
 * settings, and which rules hold between them (schemas/README.md); the rest is the same for all.
 */
const common = (name) => ({ $ref: `common.json#/$defs/${name}` });

/** Refusals that creates of the newer standard share; a content's own texts stand above them. */
const texts = {
  blank: (type, field) => ({
    message: `content item of type '${type}' must have ${field === 'text' ? '' : 'a '}non-blank ${field}`,
    ...(field === 'text' || field === 'url'
      ? { mark: 'observed', fact: 'new-contents-texts' }
      : { mark: 'inferred', fact: 'new-contents-texts-inferred' }),
  }),
  url: { message: 'Video URL is invalid', mark: 'observed', fact: 'new-contents-texts' },
  picture: {
    message: 'File is not in a valid base64 format',
    mark: 'inferred',
    fact: 'new-contents-texts-inferred',
  },
  least: (type) => ({
    message: `content item of type '${type}' is required`,
    mark: 'observed',
    fact: 'new-contents-required',
  }),
  most: (type, limit) => ({
    message: `content items of type '${type}' cannot exceed ${limit}`,
    mark: 'invented',
    fact: 'new-contents-limits',
  }),
  length: (type, limit) => ({
    message: `content item of type '${type}' cannot exceed ${limit} characters`,
    mark: 'invented',
    fact: 'new-contents-limits',
  }),
};

/** Whether a data: URL is taken as well is not known: it is. */
const urlOrBase64 = '^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})';

const ofType = (type) => ({ type: 'object', required: ['type'], properties: { type: { const: type } } });
const inContents = (rule) => ({ properties: { contents: rule } });
const numberOf = (type, most) => inContents({ contains: ofType(type), minContains: 0, maxContains: most });
const someOf = (type) => inContents({ contains: ofType(type) });
const every = (type, rule) => inContents({ items: { if: ofType(type), then: rule } });

/** A value of a field that is right. */
const sampleOf = (field, type, { examples }, at) =>
  examples?.[0] ??
  { url: `https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/${type}.png`, text: 'Two people talk.' }[
    field
  ] ??
  String(at);

function itemOf(type, note, at = 1) {
  const named = note.named ? { id: `${type}_${at}` } : {};
  return { type, [note.field]: sampleOf(note.field, type, note, at), ...named };
}

/** Rules of each kind of content: what it must have, how many there are. */
function contentRules(contents, smallest) {
  const without = (type) => smallest.contents.filter((item) => item.type !== type);
  return Object.entries(contents).flatMap(([type, note]) => {
    const { field, maxLength, most, least, own = {} } = note;
    const broken = (...items) => [{ ...smallest, contents: [...without(type), ...items] }];
    const item = itemOf(type, note);
    const refusal = (kind, ...more) => ({ ...texts[kind](type, ...more), ...own[kind] });
    return [
      {
        name: `${type}-blank`,
        refusal: { ...refusal('blank', field), expected: `a ${field} that is not blank` },
        schema: every(type, {
          required: [field],
          properties: { [field]: { pattern: '\\S' } },
        }),
        broken: [...broken({ ...item, [field]: ' ' }), ...broken({ type, ...(note.named ? { id: 'a' } : {}) })],
      },
      ...(note.isUrl
        ? [
            {
              name: `${type}-url`,
              refusal: { ...texts.url, ...own.url, expected: 'an http or https URL' },
              schema: every(type, { properties: { [field]: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://.' } } }),
              broken: broken({ ...item, [field]: 'sea.mp4' }),
            },
          ]
        : []),
      ...(note.named
        ? [
            {
              name: `${type}-unnamed`,
              refusal: { ...texts.blank(type, 'id'), ...own.named, expected: 'an id, unique in the request' },
              schema: every(type, { required: ['id'], properties: { id: { pattern: '\\S' } } }),
              broken: broken({ ...item, id: '' }),
            },
          ]
        : []),
      ...(maxLength === undefined
        ? []
        : [
            {
              name: `${type}-length`,
              refusal: { ...refusal('length', maxLength), expected: `at most ${maxLength} characters` },
              schema: every(type, { properties: { [field]: { maxLength } } }),
              broken: broken({ ...item, [field]: 'a'.repeat(maxLength + 1) }),
            },
          ]),
      ...(least
        ? [
            {
              name: `${type}-missing`,
              refusal: { ...refusal('least'), expected: `an item of type ${type}` },
              schema: someOf(type),
              broken:
                least === 'always' ? broken(...(without(type).length > 0 ? [] : [fallbackItem(contents, type)])) : [],
            },
          ]
        : []),
      ...(most === undefined
        ? []
        : [
            {
              name: `${type}-most`,
              refusal: { ...refusal('most', most), expected: `at most ${most} of type ${type}` },
              schema: numberOf(type, most),
              broken: broken(...Array.from({ length: most + 1 }, (_, index) => itemOf(type, note, index + 1))),
            },
          ]),
    ];
  });
}

/** Pictures are a URL or base64: one rule for all kinds of them. */
function pictureRules(contents, smallest, own) {
  const types = Object.keys(contents).filter((type) => contents[type].field === 'url' && !contents[type].isUrl);
  return types.length === 0
    ? []
    : [
        {
          name: 'picture-url',
          refusal: { ...texts.picture, ...own, expected: 'an http or https URL, or base64' },
          schema: inContents({
            items: {
              if: { type: 'object', required: ['type'], properties: { type: { enum: types } } },
              then: { properties: { url: { pattern: urlOrBase64 } } },
            },
          }),
          broken: types.map((type) => ({
            ...smallest,
            contents: [
              ...smallest.contents.filter((item) => item.type !== type),
              { ...itemOf(type, contents[type]), url: 'sea.png' },
            ],
          })),
        },
      ];
}

/** Something else, so that contents are not empty. */
const fallbackItem = (contents, type) => {
  const [name, note] = Object.entries(contents).find(([other]) => other !== type);
  return itemOf(name, note);
};

const itemFields = {
  text: { title: 'Text', type: 'string' },
  url: { title: 'URL or base64', type: 'string' },
  id: {
    title: 'Name in the request',
    description: 'Unique in the request; the prompt names it as @id.',
    type: 'string',
  },
  voice_id: { title: 'Voice', type: 'string' },
  element_id: { title: 'Element', type: ['string', 'integer'] },
  source: { title: 'Term', type: 'string' },
  target: { title: 'Its translation', type: 'string' },
};

function contentsField({ contents, most, facts, order, empty }, examples) {
  const used = new Set([
    'type',
    'id',
    ...Object.values(contents).flatMap(({ field, fields = [] }) => [field, ...fields]),
  ]);
  const fields = Object.entries(itemFields).filter(([name]) => used.has(name));
  const refusal = {
    code: 1201,
    message: 'contents cannot be empty',
    mark: 'observed',
    fact: 'new-contents-texts',
    ...empty,
  };
  return {
    title: 'Contents',
    type: 'array',
    minItems: 1,
    items: {
      title: 'Content',
      type: 'object',
      required: ['type'],
      properties: {
        type: {
          title: 'Kind of content',
          type: 'string',
          enum: Object.keys(contents),
          'x-kling-order': 1,
          'x-kling-refusals': {
            enum: {
              code: 1201,
              message: "<field> value '<value>' is invalid",
              mark: 'observed',
              fact: 'new-contents-texts',
            },
          },
          'x-kling-facts': facts,
        },
        ...Object.fromEntries(fields.map(([name, field], index) => [name, { ...field, 'x-kling-order': index + 2 }])),
      },
    },
    'x-kling-order': order,
    'x-kling-refusals': {
      required: { ...refusal, expected: 'a list of contents' },
      minItems: { ...refusal, expected: 'at least one content' },
      type: {
        code: 1201,
        message: 'contents value type is invalid, expected array',
        mark: 'observed',
        fact: 'new-contents-texts',
      },
    },
    'x-kling-facts': facts,
    examples: examples.map(({ contents: list }) => list),
    ...(most === undefined ? {} : { description: `At most ${most} beside the prompt.` }),
  };
}

const longestUrl = {
  maxLength: 1024,
  'x-kling-refusals': {
    maxLength: {
      code: 1201,
      message: '<field> cannot exceed <limit> characters',
      mark: 'invented',
      fact: 'solutions-wording',
    },
  },
};

const optionFields = (watermark, isSolution) => ({
  callback_url: {
    title: 'Callback URL',
    description: 'The server posts the task here.',
    type: 'string',
    ...(isSolution ? longestUrl : {}),
    'x-kling-order': 1,
    'x-kling-facts': ['callback-statuses'],
  },
  external_task_id: {
    title: 'External task id',
    description: 'Name of your own for the task, unique within the account; usable in queries.',
    type: 'string',
    maxLength: 255,
    'x-kling-order': 2,
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
  ...(watermark === undefined
    ? {}
    : {
        [watermark]: {
          title: 'Watermark',
          type: 'object',
          properties: {
            enabled: { title: 'Whether a marked file is made besides', type: 'boolean', 'x-kling-order': 1 },
          },
          'x-kling-order': 3,
        },
      }),
});

const ordered = (fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field], index) => [name, { ...field, 'x-kling-order': index + 1 }]),
  );

const envelope = ($id, title, data, facts, shown) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id,
  title,
  type: 'object',
  required: ['code', 'message', 'request_id', 'data'],
  properties: { code: common('success'), message: common('succeed'), request_id: common('requestId'), data },
  'x-kling-facts': facts,
  examples: [{ code: 0, message: 'SUCCEED', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data: shown }],
});

/** What was sent, with what was left out of its settings. */
const settled = (settings) =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, field]) => ('default' in field ? [[name, field.default]] : [])),
  );

/**
 * A create of the newer standard: its request, answer and callback.
 *
 * @example newerCreate(schema).map(({ $id }) => $id)
 */
export function newerCreate({ 'x-kling-newer': note, ...request }) {
  const { title, contents, settings = {}, rules = [], facts, watermark, task, picture, order = 1 } = note;
  const isSolution = note.space === 'solutions';
  const { examples } = request;
  const [smallest] = examples;
  const base = request.$id.replace(/\.request\.json$/, '');
  const all = [...contentRules(contents, smallest), ...pictureRules(contents, smallest, picture), ...rules];
  const defaults = settled(settings);
  const parts = {
    contents: contentsField({ ...note, facts, order }, examples),
    ...(Object.keys(settings).length === 0
      ? {}
      : {
          settings: {
            title: 'Settings',
            type: 'object',
            properties: ordered(settings),
            ...(Object.keys(defaults).length > 0 ? { default: defaults } : {}),
            examples: examples.map((example) => example.settings ?? {}),
          },
        }),
    options: {
      title: 'Options',
      type: 'object',
      properties: optionFields(watermark, isSolution),
      examples: [{}],
    },
  };
  return [
    {
      ...request,
      type: 'object',
      required: ['contents'],
      properties: ordered(parts),
      allOf: all.map(({ name, refusal, schema, broken }, index) => ({
        ...schema,
        'x-kling-rule': { name, code: 1201, order: 10 + index, ...refusal, broken: broken ?? [] },
      })),
      'x-kling-empty-is-absent': true,
      'x-kling-facts': facts,
    },
    envelope(
      `${base}.response.json`,
      `Create ${title}: response`,
      common('newCreatedTask'),
      [isSolution ? 'solutions-create' : 'new-create-answer'],
      {
        id: '926484082518392851',
        status: 'submitted',
        ...(isSolution ? {} : { message: '' }),
        create_time: 1788919537338,
        update_time: 1788919537338,
      },
    ),
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${base}.callback.json`,
      title: `Create ${title}: callback`,
      description: 'The bare task, without an envelope.',
      ...common(isSolution ? 'solutionTask' : 'newTask'),
      'x-kling-facts': ['callback-request', isSolution ? 'solutions-callback' : 'new-callback-body'],
      examples: [task],
    },
  ];
}
