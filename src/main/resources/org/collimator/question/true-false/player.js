/* A statement that is true or false. */
import { h, note, t, verdict } from '../dom.js';
import { whole } from '../marking.js';
import { choice } from './single-choice.js';

export const kind = {
  id: 'true-false',

  render(q, ctx) {
    const line = (value) =>
      choice('radio', { id: String(value), html: t(`truth.${value}`) }, ctx, ctx.answer === value);
    return h('fieldset', { class: 'choices truth' }, h('legend', {}, t('choose.truth')), line(true), line(false));
  },

  read(root) {
    const value = root.querySelector('input:checked')?.value;
    return value === undefined ? null : value === 'true';
  },

  show(root, q, answer, mark, reveal) {
    for (const input of root.querySelectorAll('input[data-option]')) {
      const value = input.value === 'true';
      const line = input.closest('.choice');
      const state = value === answer ? (value === q.answer ? 'right' : 'wrong') : 'missed';
      if (value !== answer && !(reveal && value === q.answer)) continue;
      line.classList.add(state);
      line.append(verdict(state));
      const rationale = value === answer ? note(value ? q.feedbackTrue : q.feedbackFalse) : null;
      if (rationale) line.after(rationale);
    }
  },

  mark: (q, answer) => whole(answer === q.answer ? 1 : 0, String(answer)),

  track(q, answer) {
    const key = q.answer ?? null;
    const short = (value) => (value === null ? null : value ? 't' : 'f');
    return {
      scorm12: { type: 'true-false', response: short(answer), pattern: short(key) },
      scorm2004: {
        type: 'true-false',
        response: answer === null ? null : String(answer),
        pattern: key === null ? null : String(key),
      },
    };
  },

  pack: (q, answer) => (answer ? '1' : '0'),
  unpack: (q, packed) => packed === '1',
};
