/* Any number of options. */
import { h, t } from '../dom.js';
import { character, indexById } from '../marking.js';
import { shuffled } from '../random.js';
import { choice, showOptions } from './single-choice.js';

export const kind = {
  id: 'multiple-choice',

  render(q, ctx) {
    const options = q.shuffle && ctx.shuffle ? shuffled(q.options, ctx.rng) : q.options;
    return h(
      'fieldset',
      { class: 'choices' },
      h('legend', {}, t('choose.some')),
      options.map((option) => choice('checkbox', option, ctx, ctx.answer?.includes(option.id))),
    );
  },

  read(root, q) {
    const ticked = [...root.querySelectorAll('input:checked')].map((input) => input.value);
    const inOrder = q.options.map((option) => option.id).filter((id) => ticked.includes(id));
    return inOrder.length ? inOrder : null;
  },

  show(root, q, answer, mark, reveal) {
    showOptions(root, q.options, (option) => answer?.includes(option.id), (option) => (option.key ? 1 : 0), reveal);
  },

  mark(q, answer) {
    const keys = q.options.filter((option) => option.key).length;
    if (!keys) return { fraction: 0, steps: [] };
    const steps = q.options.map((option) => {
      const ticked = answer.includes(option.id);
      const right = ticked === Boolean(option.key);
      return { part: option.id, right, credit: credit(q, option, ticked, right, keys) };
    });
    if (steps.every((step) => step.right)) return { fraction: 1, steps };
    const sum = steps.reduce((total, step) => total + step.credit, 0);
    return { fraction: Math.max(0, Math.min(1, sum)), steps };
  },

  track(q, answer) {
    const keys = q.options.filter((option) => option.key).map((option) => option.id);
    const short = (ids) => ids.map((id) => character(indexById(q.options, id))).join(',');
    const given = answer ?? [];
    return {
      scorm12: { type: 'choice', response: short(given), pattern: keys.length ? short(keys) : null },
      scorm2004: { type: 'choice', response: given.join('[,]'), pattern: keys.length ? keys.join('[,]') : null },
    };
  },

  pack: (q, answer) => answer.map((id) => indexById(q.options, id)).join('.'),
  unpack: (q, packed) => packed.split('.').map((i) => q.options[i]?.id).filter(Boolean),
};

function credit(q, option, ticked, right, keys) {
  switch (q.scoring) {
    case 'per-option':
      return right ? 1 / q.options.length : 0;
    case 'right-minus-wrong':
      return ticked ? (option.key ? 1 : -1) / keys : 0;
    default:
      return 0;
  }
}

