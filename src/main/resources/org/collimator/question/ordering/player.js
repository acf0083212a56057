/* Items that the learner puts in order, with buttons; dragging is another way, never the only one. */
import { announce, button, h, t, verdict } from '../dom.js';
import { byId, character, indexById } from '../marking.js';
import { shuffled } from '../random.js';

const identical = (one, other) => one.length === other.length && one.every((id, i) => id === other[i]);

export const kind = {
  id: 'ordering',

  render(q, ctx) {
    const list = h('ol', { class: 'sequence' });
    const root = h(
      'div',
      { class: 'ordering', role: 'group', 'aria-label': t('order'), 'data-touched': Boolean(ctx.answer) },
      h('p', { class: 'hint' }, t('order')),
      list,
    );
    const ids = ctx.answer ?? drawn(q, ctx.rng);
    const changed = () => {
      root.dataset.touched = '';
      refresh(list);
      ctx.onInput();
    };
    ids.forEach((id) => list.append(item(byId(q.items, id), list, ctx.disabled, changed)));
    if (!ctx.disabled) {
      root.append(button('keep-order', t('order.keep'), () => (changed(), announce(t('order.kept'))), { class: 'quiet' }));
      draggable(list, changed);
    }
    refresh(list);
    return root;
  },

  read: (root) => ('touched' in root.dataset ? order(root) : null),

  show(root, q, answer, mark, reveal) {
    root.querySelectorAll('.item-buttons, [data-action="keep-order"]').forEach((part) => part.remove());
    mark.steps.forEach((step) => {
      const line = root.querySelector(`li[data-option="${CSS.escape(step.part)}"]`);
      line.append(verdict(step.right ? 'right' : 'wrong', t(step.right ? 'order.right' : 'order.wrong')));
      line.classList.add(step.right ? 'right' : 'wrong');
    });
    if (reveal && mark.fraction < 1) {
      root.append(
        h('p', { class: 'solution' }, t('order.solution')),
        h('ol', { class: 'solution-list' }, q.items.map((one) => h('li', { html: one.html }))),
      );
    }
  },

  mark(q, answer) {
    const key = q.items.map((one) => one.id);
    const given = new Set(answer);
    if (key.length < 2 || answer.length !== key.length || !key.every((id) => given.has(id))) {
      return { fraction: 0, steps: [] };
    }
    const steps = key.map((id, i) => ({ part: id, right: answer[i] === id, credit: 0 }));
    return { fraction: FRACTIONS[q.scoring ?? 'exact'](key, answer), steps };
  },

  track(q, answer) {
    const key = q.keyed === false ? null : q.items.map((one) => one.id);
    const short = (ids) => ids.map((id) => character(indexById(q.items, id))).join(',');
    return {
      scorm12: { type: 'sequencing', response: short(answer ?? []), pattern: key && short(key) },
      scorm2004: { type: 'sequencing', response: (answer ?? []).join('[,]'), pattern: key && key.join('[,]') },
    };
  },

  pack: (q, answer) => answer.map((id) => indexById(q.items, id).toString(36)).join(''),
  unpack(q, packed) {
    const ids = [...packed].map((i) => q.items[parseInt(i, 36)]?.id);
    return ids.includes(undefined) || ids.length !== q.items.length ? null : ids;
  },
};

const FRACTIONS = {
  exact: (key, given) => (identical(key, given) ? 1 : 0),

  'adjacent-pairs'(key, given) {
    const together = key.slice(0, -1).filter((id, i) => given[given.indexOf(id) + 1] === key[i + 1]).length;
    return together / (key.length - 1);
  },

  /** (tau + 1) / 2 without ties: the share of pairs in the right order. */
  kendall(key, given) {
    const place = key.map((id) => given.indexOf(id));
    let concordant = 0;
    place.forEach((at, i) => place.slice(i + 1).forEach((later) => (concordant += at < later ? 1 : 0)));
    return concordant / ((key.length * (key.length - 1)) / 2);
  },
};

/** A drawn order that is not the right one, so that a right answer is always somebody's doing. */
function drawn(q, rng) {
  const key = q.items.map((one) => one.id);
  let ids = shuffled(key, rng);
  for (let tries = 0; tries < 20 && key.length > 1 && identical(ids, key); tries++) ids = shuffled(key, rng);
  return ids;
}

const order = (root) => [...root.querySelectorAll('li[data-option]')].map((line) => line.dataset.option);

function item(one, list, disabled, changed) {
  const line = h('li', { 'data-option': one.id }, h('span', { class: 'item-text', html: one.html }));
  const move = (step) => {
    const other = step < 0 ? line.previousElementSibling : line.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(line);
    else other.after(line);
    changed();
    const place = [...list.children].indexOf(line) + 1;
    announce(t('order.moved', one.plain, place, list.children.length));
    const pressed = line.querySelector(`[data-action="move-${step < 0 ? 'up' : 'down'}"]`);
    (pressed.disabled ? line.querySelector('button:not(:disabled)') : pressed).focus();
  };
  if (!disabled) {
    line.append(
      h(
        'span',
        { class: 'item-buttons' },
        button('move-up', '\u2191', () => move(-1), { 'data-option': one.id, 'aria-label': t('order.up', one.plain) }),
        button('move-down', '\u2193', () => move(1), { 'data-option': one.id, 'aria-label': t('order.down', one.plain) }),
      ),
    );
  }
  return line;
}

function refresh(list) {
  [...list.children].forEach((line, i, all) => {
    const up = line.querySelector('[data-action="move-up"]');
    const down = line.querySelector('[data-action="move-down"]');
    if (up) up.disabled = i === 0;
    if (down) down.disabled = i === all.length - 1;
  });
}

function draggable(list, changed) {
  let dragged = null;
  for (const line of list.children) line.draggable = true;
  list.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('li');
    event.dataTransfer.effectAllowed = 'move';
  });
  list.addEventListener('dragover', (event) => {
    const over = event.target.closest('li');
    if (!dragged || !over || over.parentElement !== list) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (over !== dragged) event.clientY < top + height / 2 ? over.before(dragged) : over.after(dragged);
  });
  list.addEventListener('dragend', () => {
    if (dragged) changed();
    dragged = null;
  });
}
