/* The pages of a module: what it is for, lessons with their questions in place, and practice. */
import { button, enlargeable, h, t } from './dom.js';
import { moduleFile } from './course.js';
import { card, kindOf } from './question.js';

const duration = (minutes) => (minutes > 0 ? h('p', { class: 'meta' }, t('minutes', minutes)) : null);

export async function modulePage(player, id) {
  const module = await moduleFile(id);
  const open = module.pages.slice(1);
  return {
    title: module.title,
    body: [
      duration(module.minutes),
      enlargeable(h('div', { class: 'lead', html: module.summary })),
      module.objectives.length ? objectives(module.objectives) : null,
      open.length
        ? h(
            'section',
            {},
            h('h2', {}, t('module.pages')),
            h('ul', { class: 'page-list' }, open.map((page) => h('li', {}, player.link(page.id, player.titleOf(page))))),
          )
        : null,
    ],
  };
}

function objectives(list) {
  return h(
    'section',
    {},
    h('h2', {}, t('objectives')),
    h('p', {}, t('objectives.lead')),
    h(
      'ul',
      { class: 'objectives' },
      list.map((objective) =>
        h(
          'li',
          {},
          objective.code ? h('span', { class: 'code' }, objective.code) : null,
          h('span', { html: objective.html }),
          objective.critical ? h('span', { class: 'tag' }, t('critical')) : null,
        ),
      ),
    ),
  );
}

export async function lessonPage(player, moduleId, lessonId) {
  const module = await moduleFile(moduleId);
  const lesson = module.lessons[lessonId];
  const content = enlargeable(h('div', { class: 'lesson', html: lesson.html }));
  const places = [...content.querySelectorAll('[data-place]')];
  const asked = places.map((place) => module.questions.find((q) => q.id === place.dataset.place)).filter(Boolean);
  await Promise.all(
    places.map(async (place) => {
      const q = module.questions.find((one) => one.id === place.dataset.place);
      if (!q) return place.replaceWith(h('p', { class: 'missing' }, t('question.missing')));
      const title = asked.length > 1 ? t('check.number', asked.indexOf(q) + 1, asked.length) : t('check.title');
      const { element } = await practiceCard(player, q, { title, onAnswered: () => openSteps(content, player) });
      return place.replaceWith(element);
    }),
  );
  openSteps(content, player);
  return { title: module.pages.find((page) => page.id === `lesson/${moduleId}/${lessonId}`)?.title, meta: duration(lesson.minutes), body: [content] };
}

/** Everything from an unanswered step of a case on waits for the answer, up to the first heading after the last step. */
function openSteps(content, player) {
  const steps = [...content.querySelectorAll('[data-case-step]')];
  const last = steps[steps.length - 1];
  let waiting = false;
  let told = false;
  for (const part of [...content.children]) {
    if (part.classList.contains('waits')) {
      part.remove();
      continue;
    }
    if (told && part.matches('h2, .literature')) waiting = false;
    const hide = waiting;
    part.hidden = hide && !player.review;
    if (!part.matches('[data-case-step]')) continue;
    told = part === last;
    if (!hide) {
      const question = part.querySelector('.question');
      waiting = part !== last && Boolean(question) && question.dataset.state !== 'marked';
      if (waiting && !player.review) part.after(h('p', { class: 'waits' }, t('step.waits')));
    }
  }
}

/** A question for practice: it can be checked as often as the learner likes, and only the first check is reported. */
export async function practiceCard(player, q, { title, level, onAnswered }) {
  const kept = player.state.practice.get(q.n);
  const kind = await kindOf(q.kind);
  let reported = Boolean(kept?.checked);
  return card(q, {
    title,
    level,
    seed: player.state.seed ^ Math.imul(q.n + 1, 0x9e3779b1),
    answer: kept ? kind.unpack(q, kept.packed) : null,
    checked: kept?.checked,
    check: !player.review,
    retry: q.keyed,
    locked: player.review,
    onInput: (answer) => player.practice(q, answer === null ? null : kind.pack(q, answer), false),
    onCheck(answer, mark, seconds, track) {
      player.practice(q, kind.pack(q, answer), true);
      if (!reported) player.report(q, mark, seconds, track);
      reported = true;
      setTimeout(() => onAnswered?.());
    },
    onRetry: () => player.practice(q, null, false),
  });
}

export async function practicePage(player, id) {
  const module = await moduleFile(id);
  const list = module.practice.map((one) => module.questions.find((q) => q.id === one));
  const cards = await Promise.all(
    list.map((q, i) => practiceCard(player, q, { title: t('question.number', i + 1, list.length) })),
  );
  return {
    title: t('practice'),
    body: [h('p', { class: 'lead' }, t('practice.lead')), ...cards.map((one) => one.element)],
  };
}

export const startButton = (words, run) => h('p', { class: 'actions' }, button('start', words, run, { class: 'primary' }));
