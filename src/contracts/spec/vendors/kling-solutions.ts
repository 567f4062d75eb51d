/** Kling's solutions: a task space beside that of the newer standard. */
import { createSchemas, readRow } from '../operation.ts';
import { asynchronous, create, error, everywhereNew, own, paid } from './kling-rows.ts';

const solution = { ...own, auth: 'api-key', space: 'solutions', tag: 'Solutions' } as const;

const makes = <const Name extends string>(name: Name) =>
  ({
    ...solution,
    ...create,
    id: `kling.create-${name}`,
    callbackAt: '/options/callback_url',
    schemas: createSchemas('kling', `create-${name}`),
  }) as const;

const common = [...everywhereNew, ...(['new-standard-key', 'solutions-paths', 'solutions-space'] as const)] as const;

/** What every create rests on. */
const created = [
  ...common,
  ...paid,
  ...asynchronous,
  ...(['solutions-create', 'solutions-callback', 'solutions-wording', 'new-contents-texts'] as const),
  'new-contents-texts-inferred',
] as const;

const shown = ['solutions-outputs', 'solutions-billing', 'price-free'] as const;

export const solutionRows = [
  {
    ...makes('talking-agent'),
    product: 'talking-agent',
    path: '/solutions/talking_agent',
    summary: 'Talking agent, with or without goods',
    price: 'talking_agent',
    prices: [
      {
        withContents: ['ref_image', 'goods_title', 'goods_price', 'goods_target_audience', 'goods_selling_point'],
        price: 'talking_agent_goods',
      },
    ],
    length: { of: 'task', at: '/outputs/0/duration' },
    facts: [
      ...created,
      'talking-agent',
      'talking-agent-texts',
      'talking-agent-length',
      'solution-voices',
      'price-talking-agent',
      'price-talking-agent-plain',
    ],
  },
  {
    ...makes('drama-subtitle'),
    product: 'drama-subtitle',
    path: '/solutions/drama_subtitle',
    summary: 'Subtitles of a drama',
    price: 'drama_subtitle',
    length: { of: 'task', at: '/outputs/0/duration' },
    notifies: 'end',
    facts: [
      ...created,
      'drama-subtitle',
      'drama-subtitle-texts',
      'drama-subtitle-failures',
      'drama-subtitle-callback',
      'drama-subtitle-time',
      'drama-subtitle-lines',
      'price-drama-subtitle',
    ],
  },
  {
    ...makes('clothing-dupe'),
    product: 'clothing-dupe',
    path: '/solutions/e-commerce/clothing_dupe',
    summary: 'Apparel: clothes shown again by others',
    price: 'clothing_dupe',
    length: { of: 'task', at: '/outputs/2/duration' },
    facts: [
      ...created,
      'clothing-dupe',
      'clothing-dupe-texts',
      'clothing-dupe-outputs',
      'solution-voices',
      'price-clothing-dupe',
    ],
  },
  {
    ...solution,
    ...readRow,
    id: 'kling.find-solutions',
    action: 'find-tasks',
    path: '/solutions',
    summary: 'Tasks of solutions by id',
    schemas: { query: 'kling/find-solutions.query.json', response: 'kling/find-solutions.response.json', error },
    facts: [...common, 'find-solutions', 'find-solutions-texts', ...shown],
  },
  {
    ...solution,
    ...readRow,
    id: 'kling.page-solutions',
    action: 'page-tasks',
    method: 'POST',
    path: '/solutions',
    summary: 'Tasks of solutions by time',
    schemas: { body: 'kling/page-solutions.request.json', response: 'kling/page-solutions.response.json', error },
    facts: [...common, 'page-solutions', ...shown],
  },
] as const;
