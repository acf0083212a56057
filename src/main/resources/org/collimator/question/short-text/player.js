/* A word or a few, typed. */
import { field, h, note, t } from '../dom.js';
import { acceptsText, best, whole } from '../marking.js';

const decided = (q, answer) => best(q.accepted.filter((accept) => acceptsText(accept, answer)));
const model = (q) => q.accepted.find((accept) => accept.credit >= 1 && !(accept.match ?? '').startsWith('regex'));

export const kind = {
  id: 'short-text',

  render(q, ctx) {
    const typed = field(ctx, ctx.answer, { maxlength: 255, spellcheck: 'false', dir: 'auto' });
    return h('div', { class: 'typed' }, h('label', { for: ctx.name }, t('answer')), typed);
  },

  read(root) {
    const text = root.querySelector('[data-role="answer"]').value.trim();
    return text === '' ? null : text;
  },

  show(root, q, answer, mark, reveal) {
    const solution = model(q);
    if (mark.fraction < 1 && reveal && solution) {
      root.append(h('p', { class: 'solution' }, t('solution', solution.text)));
    }
    const rationale = answer === null ? null : note(decided(q, answer)?.feedback);
    if (rationale) root.append(rationale);
  },

  mark(q, answer) {
    const accept = decided(q, answer);
    return accept ? whole(accept.credit, accept.text) : whole(0);
  },

  track(q, answer) {
    const text = model(q)?.text ?? null;
    const cased = q.accepted.some((accept) => accept.match === 'exact');
    return {
      scorm12: { type: 'fill-in', response: answer ?? '', pattern: text },
      scorm2004: { type: 'fill-in', response: answer ?? '', pattern: text && `{case_matters=${cased}}${text}` },
    };
  },

  pack: (q, answer) => answer.replace(/[%;:!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  unpack: (q, packed) => packed.replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
};
