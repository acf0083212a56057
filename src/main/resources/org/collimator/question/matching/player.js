/* Each prompt is given its target from a list. */
import { h, note, t, verdict } from '../dom.js';
import { byId, character, indexById } from '../marking.js';
import { shuffled } from '../random.js';

export const kind = {
  id: 'matching',

  render(q, ctx) {
    const targets = q.shuffle && ctx.shuffle ? shuffled(q.targets, ctx.rng) : q.targets;
    return h(
      'div',
      { class: 'pairs', role: 'group', 'aria-label': t('match') },
      h('p', { class: 'hint' }, t('match')),
      q.prompts.map((prompt, i) => pair(prompt, targets, ctx, `${ctx.name}-${i}`)),
    );
  },

  read(root, q) {
    const pairs = {};
    for (const select of root.querySelectorAll('select[data-prompt]')) {
      if (select.value) pairs[select.dataset.prompt] = select.value;
    }
    return q.prompts.some((prompt) => pairs[prompt.id]) ? pairs : null;
  },

  /** What nothing chosen stands for, so that each prompt can show its solution. */
  empty: {},

  show(root, q, answer, mark, reveal) {
    for (const step of mark.steps) {
      const line = root.querySelector(`[data-pair="${CSS.escape(step.part)}"]`);
      const prompt = byId(q.prompts, step.part);
      line.append(verdict(step.right ? 'right' : 'wrong'));
      line.classList.add(step.right ? 'right' : 'wrong');
      if (!step.right && reveal && prompt.target) {
        line.append(h('span', { class: 'solution' }, t('solution', byId(q.targets, prompt.target)?.plain ?? '')));
      }
      const rationale = note(prompt.feedback);
      if (rationale) line.after(rationale);
    }
  },

  mark(q, answer) {
    const steps = q.prompts.map((prompt) => {
      const right = Boolean(prompt.target) && prompt.target === answer[prompt.id];
      return { part: prompt.id, right, credit: right ? 1 / q.prompts.length : 0 };
    });
    const right = steps.filter((step) => step.right).length;
    return { fraction: steps.length ? right / steps.length : 0, steps };
  },

  track(q, answer) {
    const key = Object.fromEntries(q.prompts.filter((prompt) => prompt.target).map(({ id, target }) => [id, target]));
    const said = (pairs, say, between, comma) =>
      q.prompts
        .filter(({ id }) => pairs[id])
        .map(({ id }) => say(q.prompts, id) + between + say(q.targets, pairs[id]))
        .join(comma);
    const short = (pairs) => said(pairs, (list, id) => character(indexById(list, id)), '.', ',');
    const long = (pairs) => said(pairs, (list, id) => id, '[.]', '[,]');
    return {
      scorm12: { type: 'matching', response: short(answer ?? {}), pattern: short(key) || null },
      scorm2004: { type: 'matching', response: long(answer ?? {}), pattern: long(key) || null },
    };
  },

  pack: (q, answer) => q.prompts.map(({ id }) => (answer[id] ? indexById(q.targets, answer[id]) : '')).join('.'),
  unpack(q, packed) {
    const pairs = {};
    packed.split('.').forEach((i, n) => {
      if (i !== '' && q.prompts[n] && q.targets[i]) pairs[q.prompts[n].id] = q.targets[i].id;
    });
    return pairs;
  },
};

function pair(prompt, targets, ctx, id) {
  const words = (tag, attributes) => h(tag, { class: 'pair-prompt', html: prompt.html, ...attributes });
  const line = (...parts) => h('div', { class: 'pair', 'data-pair': prompt.id }, parts);
  const chosen = ctx.answer?.[prompt.id];
  // A list that cannot be opened any more would cut a long answer off.
  if (ctx.disabled) return line(words('span'), h('span', { class: 'pair-chosen' }, byId(targets, chosen)?.plain ?? t('mark.missing')));
  const select = h(
    'select',
    { id, dir: 'auto', 'data-prompt': prompt.id, on: { change: () => ctx.onInput() } },
    h('option', { value: '' }, t('match.choose')),
    targets.map((target) =>
      h('option', { value: target.id, 'data-option': target.id, selected: chosen === target.id }, target.plain),
    ),
  );
  return line(words('label', { for: id }), select);
}
