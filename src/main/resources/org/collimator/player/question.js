/* A question as a card: stem, answer, check, and then why. */
import { announce, button, enlargeable, h, note, number, t, verdict } from './dom.js';
import { random } from './random.js';

const kinds = new Map();
let serial = 0;

/** The module of a kind. */
export function kindOf(id) {
  if (!kinds.has(id)) {
    const kind = import(`./kinds/${id}.js`).then((module) => module.kind);
    kind.catch(() => kinds.delete(id));
    kinds.set(id, kind);
  }
  return kinds.get(id);
}

export const points = (q) => t('points', number(q.points));

/** The words for a mark. */
export const stateOf = (fraction) => (fraction >= 1 - 1e-9 ? 'right' : fraction > 0 ? 'partly' : 'wrong');

/**
 * A card that can be answered.
 *
 * Settings: `title` of the card; `seed` and `shuffle` for the order of options; `answer` so far; `checked`: was it marked;
 * `check`: may the learner have it marked here; `retry`: and again; `reveal`: show what would have been right;
 * `locked`: only to be looked at; `level` of the heading; `onInput(answer)` and `onCheck(answer, mark, seconds)`.
 */
export async function card(q, settings) {
  const kind = await kindOf(q.kind);
  const name = `q${++serial}`;
  const started = performance.now();
  const holder = h('section', {
    class: 'question',
    'data-question': q.id,
    'data-kind': q.kind,
    'data-state': 'open',
    'aria-labelledby': `${name}-title`,
  });
  const heading = h(
    `h${settings.level ?? 2}`,
    { class: 'question-title', id: `${name}-title`, tabindex: '-1' },
    settings.title,
    ' ',
    h('span', { class: 'points' }, points(q)),
  );
  const stem = enlargeable(h('div', { class: 'stem', id: `${name}-stem`, html: q.stem }));
  const body = h('div', { class: 'answer-area', role: 'group', 'aria-describedby': `${name}-stem`, 'aria-labelledby': `${name}-title` });
  const message = h('p', { class: 'problem', role: 'alert', hidden: true });
  const actions = h('div', { class: 'actions' });
  const feedback = h('div', { class: 'feedback', tabindex: '-1', hidden: true });
  holder.append(heading, stem, body, message, feedback, actions);
  let root = null;

  const read = () => kind.read(root, q);

  function input() {
    const answer = read();
    holder.dataset.state = answer === null ? 'open' : 'answered';
    message.hidden = true;
    settings.onInput?.(answer);
  }

  function draw(answer, disabled) {
    root = kind.render(q, {
      t,
      rng: random(settings.seed),
      shuffle: settings.shuffle !== false,
      name,
      answer,
      disabled,
      onInput: input,
    });
    body.replaceChildren(root);
    holder.dataset.state = answer === null || answer === undefined ? 'open' : 'answered';
  }

  function check() {
    const answer = read();
    const problem = answer === null ? t('unanswered') : (kind.problem?.(q, answer) ?? null);
    if (problem) {
      message.textContent = problem;
      message.hidden = false;
      body.querySelector('input, select, button, [tabindex]')?.focus();
      return;
    }
    const mark = q.keyed ? kind.mark(q, answer) : null;
    settings.onCheck?.(answer, mark, (performance.now() - started) / 1000, kind.track(q, answer));
    marked(answer, mark);
    feedback.focus();
    announce(feedback.querySelector('.feedback-verdict')?.textContent ?? t('recorded'));
  }

  function marked(answer, mark) {
    draw(answer, true);
    holder.dataset.state = 'marked';
    message.hidden = true;
    actions.replaceChildren();
    if (mark) {
      holder.dataset.mark = stateOf(mark.fraction);
      if (settings.reveal !== 'nothing') kind.show(root, q, answer, mark, settings.reveal !== false);
    }
    feedback.replaceChildren(...explained(q, answer, mark, settings));
    enlargeable(feedback);
    feedback.hidden = false;
    if (settings.retry && !settings.locked) actions.append(button('retry', t('retry'), again, { class: 'quiet' }));
    actions.hidden = !actions.children.length;
  }

  function again() {
    feedback.hidden = true;
    delete holder.dataset.mark;
    settings.onRetry?.();
    draw(null, false);
    offer();
    heading.focus();
  }

  function offer() {
    actions.replaceChildren();
    if (settings.check) actions.append(button('check', t(q.keyed ? 'check' : 'record'), check, { class: 'primary' }));
    actions.hidden = !settings.check;
  }

  const answer = settings.answer ?? null;
  if (settings.checked) {
    const none = { fraction: 0, steps: kind.empty ? kind.mark(q, kind.empty).steps : [] };
    marked(answer, !q.keyed ? null : answer === null ? none : kind.mark(q, answer));
  } else {
    draw(answer, Boolean(settings.locked));
    offer();
  }
  return { element: holder, heading, read, kind };
}

function explained(q, answer, mark, settings) {
  if (!mark) return [h('p', { class: 'feedback-verdict' }, t('recorded')), h('p', {}, t('recorded.person'))];
  const state = answer === null ? 'missing' : stateOf(mark.fraction);
  const earned = t('earned', number(q.points), number(mark.fraction * q.points));
  const words = h('p', { class: 'feedback-verdict' }, verdict(state), ' ', h('span', { class: 'earned' }, earned));
  if (settings.reveal === 'nothing') return [words];
  return [
    words,
    note(q.feedback),
    q.refs ? h('div', { class: 'sources' }, h('p', { class: 'sources-title' }, t('sources')), h('div', { html: q.refs })) : null,
  ].filter(Boolean);
}
