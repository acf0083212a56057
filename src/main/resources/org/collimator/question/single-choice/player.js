/* One option of several. */
import { h, note, t, verdict } from '../dom.js';
import { byId, character, indexById, whole } from '../marking.js';
import { shuffled } from '../random.js';

const worth = (option) => option.credit ?? (option.key ? 1 : 0);

export const kind = {
  id: 'single-choice',

  render(q, ctx) {
    const options = q.shuffle && ctx.shuffle ? shuffled(q.options, ctx.rng) : q.options;
    return h(
      'fieldset',
      { class: 'choices' },
      h('legend', {}, t('choose.one')),
      options.map((option) => choice('radio', option, ctx, ctx.answer === option.id)),
    );
  },

  read: (root) => root.querySelector('input:checked')?.value ?? null,

  show(root, q, answer, mark, reveal) {
    showOptions(root, q.options, (option) => answer === option.id, (option) => worth(option), reveal);
  },

  mark(q, answer) {
    const option = byId(q.options, answer);
    return whole(option ? worth(option) : 0, answer);
  },

  track(q, answer) {
    const of = (id) => character(indexById(q.options, id));
    const key = q.options.find((option) => option.key)?.id;
    return {
      scorm12: { type: 'choice', response: answer === null ? '' : of(answer), pattern: key ? of(key) : null },
      scorm2004: { type: 'choice', response: answer ?? '', pattern: key ?? null },
    };
  },

  pack: (q, answer) => String(indexById(q.options, answer)),
  unpack: (q, packed) => q.options[packed]?.id ?? null,
};

/** A line with a control, its text, and room for what is said after marking. */
export function choice(type, option, ctx, checked) {
  const input = h('input', {
    type,
    name: ctx.name,
    value: option.id,
    checked,
    disabled: ctx.disabled,
    'data-option': option.id,
    on: { change: () => ctx.onInput() },
  });
  return h('label', { class: 'choice' }, input, h('span', { class: 'choice-text', html: option.html }));
}

/** Marks each option that was chosen or should have been, and gives the rationale. */
export function showOptions(root, options, chosen, credit, reveal) {
  for (const input of root.querySelectorAll('input[data-option]')) {
    const option = byId(options, input.dataset.option);
    const line = input.closest('.choice');
    const state = credit(option) > 0 ? (credit(option) < 1 ? 'partly' : 'right') : 'wrong';
    if (chosen(option)) line.append(verdict(state));
    else if (reveal && credit(option) >= 1) line.append(verdict('missed'));
    else continue;
    line.classList.add(chosen(option) ? state : 'missed');
    const rationale = note(option.feedback);
    if (rationale) line.after(rationale);
  }
}
