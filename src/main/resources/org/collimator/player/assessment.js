/* An assessment: its start page, an attempt with one question at a time, and its submission. */
import { announce, button, h, number, t } from './dom.js';
import { attemptsLeft, questionsOf, seedOf } from './attempts.js';
import { assessmentsFile } from './course.js';
import { card, kindOf } from './question.js';
import { newSeed } from './random.js';
import { recordOf, touch } from './state.js';
import { sendIfDecided } from './results.js';

const MORE = 300;
const SOON = [300, 60];
const EXTENSIONS = [1, 1.25, 1.5, 2, 0];

export async function assessmentPage(player, id) {
  const one = player.course.assessments.find((each) => each.id === id);
  if (!one) throw new Error(`no assessment ${id}`);
  const data = (await assessmentsFile())[id];
  const record = recordOf(player.state, id);
  if (record.open && !player.review && !player.over) return attempt(player, one, data, record);
  return startPage(player, one, data, record);
}

/* The start page. */

function startPage(player, one, data, record) {
  const left = attemptsLeft(one, record);
  const closed = player.review ? t('assessment.review') : player.over ? t('assessment.sent') : left === 0 ? t('assessment.none') : null;
  const factor = player.session.timeMultiplier;
  const timed = one.minutes > 0 && factor !== Infinity;
  const facts = [
    t('assessment.questions', one.questions),
    timed ? t('assessment.time', number(one.minutes * factor)) : t('assessment.untimed'),
    one.attempts > 0 ? (left > 0 ? t('assessment.left', left) : t('assessment.none')) : t('assessment.unlimited'),
    ...(player.course.keys
      ? [t('assessment.pass', number(one.passPercent)), t(`assessment.${one.purpose}`), t(`assessment.feedback.${one.feedback}`)]
      : [t('passing.person')]),
  ];
  const extend = timed && !one.essentialTiming && !closed ? extension() : null;
  const start = () => {
    const times = Number(extend?.querySelector('select').value ?? 1);
    record.open = {
      seed: newSeed(),
      answers: [],
      spent: 0,
      granted: timed && times > 0 ? Math.round(one.minutes * 60 * factor * times) : 0,
      at: 0,
      checked: new Set(),
      lost: new Set(),
      touched: [],
    };
    player.saveNow(true);
    player.go(`assessment/${one.id}`);
  };
  return {
    title: one.title,
    quietNext: !closed,
    body: [
      h('div', { class: 'lead', html: data.instructions }),
      h('section', {}, h('h2', {}, t('assessment.facts')), h('ul', { class: 'facts' }, facts.map((fact) => h('li', {}, fact)))),
      record.best ? h('p', {}, t('assessment.best', number(record.best.score)), ' ', player.link(`results/${one.id}`, t('page.results'))) : null,
      extend,
      closed
        ? h('p', { class: 'notice' }, closed)
        : h('p', { class: 'actions' }, button('start', t(record.used ? 'assessment.again' : 'assessment.start'), start, { class: 'primary' })),
    ],
  };
}

function extension() {
  const options = EXTENSIONS.map((times) => h('option', { value: times }, t(`assessment.extend.${times}`)));
  return h('p', { class: 'typed' }, h('label', { for: 'extension' }, t('assessment.extend')), h('select', { id: 'extension', 'data-role': 'extension' }, options));
}

/* An attempt. */

async function attempt(player, one, data, record) {
  const { open } = record;
  const questions = await questionsOf(data, open.seed);
  const kinds = await Promise.all(questions.map((q) => kindOf(q.kind)));
  const seconds = questions.map(() => 0);
  const immediate = one.feedback === 'immediate';
  const map = h('ol', { class: 'map', 'aria-label': t('assessment.map') });
  const holder = h('div', {});
  const clock = open.granted ? timer(player, one, open, () => submit('clock.over')) : null;
  let entered = performance.now();
  let current = null;

  const answerOf = (i) => (open.answers[i] ? kinds[i].unpack(questions[i], open.answers[i]) : null);
  const stateAt = (i) => (open.answers[i] ? 'answered' : 'open');

  function drawMap() {
    map.replaceChildren(
      ...questions.map((_, i) =>
        h('li', {}, button('go-to', i + 1, () => turn(i), {
          'data-state': stateAt(i),
          'aria-current': i === open.at ? 'step' : null,
          'aria-label': t('assessment.map.entry', i + 1, t(`state.${stateAt(i)}`)),
        })),
      ),
    );
    map.scrollTop = map.children[open.at].offsetTop - map.children[open.at].offsetHeight;
  }

  function keep(i, answer) {
    const before = open.answers[i];
    open.answers[i] = answer === null ? null : kinds[i].pack(questions[i], answer);
    touch(open, i);
    if (Boolean(before) !== Boolean(open.answers[i])) drawMap();
    player.save();
  }

  function spend() {
    seconds[open.at] += (performance.now() - entered) / 1000;
    entered = performance.now();
  }

  async function turn(i, quiet) {
    spend();
    open.at = i;
    const q = questions[i];
    current = await card(q, {
      title: t('question.number', i + 1, questions.length),
      seed: seedOf(open.seed, i),
      shuffle: data.shuffleOptions,
      answer: answerOf(i),
      check: immediate,
      checked: open.checked.has(i),
      onInput: (answer) => keep(i, answer),
      onCheck: (answer) => {
        open.checked.add(i);
        keep(i, answer);
      },
    });
    holder.replaceChildren(current.element, way(i));
    drawMap();
    player.save();
    if (!quiet) {
      scrollTo(0, 0);
      current.heading.focus({ preventScroll: true });
    }
  }

  function way(i) {
    const last = i === questions.length - 1;
    return h(
      'div',
      { class: 'attempt-way' },
      i > 0 ? button('previous', t('previous'), () => turn(i - 1), { class: 'quiet' }) : h('span'),
      last ? button('submit', t('submit'), ask, { class: 'primary' }) : button('next', t('next'), () => turn(i + 1), { class: 'primary' }),
    );
  }

  /** Names what is not answered before it is too late. */
  function ask() {
    const missing = questions.map((_, i) => i).filter((i) => !open.answers[i]);
    if (!missing.length) return submit();
    const heading = h('h2', { tabindex: '-1' }, t('submit.open', missing.length));
    holder.replaceChildren(
      h(
        'section',
        { class: 'finish', 'data-role': 'unanswered' },
        heading,
        h('p', {}, t('submit.open.text')),
        h('ul', { class: 'map' }, missing.map((i) => h('li', {}, button('go-to', i + 1, () => turn(i), { 'aria-label': t('submit.back', i + 1) })))),
        h('p', { class: 'actions' }, button('previous', t('submit.back', open.at + 1), () => turn(open.at), { class: 'quiet' }), button('submit', t('submit.anyway'), () => submit(), { class: 'primary' })),
      ),
    );
    scrollTo(0, 0);
    return heading.focus({ preventScroll: true });
  }

  function submit(why) {
    spend();
    stop();
    const answers = questions.map((_, i) => answerOf(i));
    const marks = questions.map((q, i) => (!q.keyed ? null : answers[i] === null ? { fraction: 0 } : kinds[i].mark(q, answers[i])));
    questions.forEach((q, i) => player.report(q, marks[i], seconds[i], kinds[i].track(q, answers[i])));
    close(record, one, data, questions, marks);
    player.saveNow(true);
    sendIfDecided(player, one);
    if (why) announce(t(why));
    player.go(`results/${one.id}`);
  }

  function stop() {
    clock?.stop();
    player.sync = null;
    player.leaving = null;
  }

  if (open.at >= questions.length) open.at = 0;
  await turn(open.at, true);
  return {
    title: one.title,
    alone: true,
    focus: current.heading,
    shown() {
      drawMap();
      clock?.start();
      player.sync = () => clock?.sync();
      player.leaving = stop;
    },
    body: [forgotten(open.lost), h('div', { class: 'attempt-top' }, map, clock?.element, clock?.more), holder],
  };
}

/** Which answers the LMS had no room for when the learner left; '' where there are none. */
function forgotten(lost) {
  const words = [...lost].map((i) => i + 1).join(', ');
  return words && h('p', { class: 'notice', role: 'status', 'data-role': 'forgotten' }, t('assessment.forgotten', words));
}

/** Scores an attempt and closes it; the best attempt is what counts. */
function close(record, one, data, questions, marks) {
  const { open } = record;
  record.used++;
  record.open = null;
  const counted = questions.map((q, i) => ({ q, mark: marks[i] })).filter(({ mark }) => mark);
  const total = counted.reduce((sum, { q }) => sum + q.points, 0);
  if (!total) {
    record.recorded = true;
    return;
  }
  const earned = counted.reduce((sum, { q, mark }) => sum + q.points * mark.fraction, 0);
  const score = Math.round((earned / total) * 10000) / 100;
  const objectives = data.objectives
    .map(({ id }) => {
      const some = counted.filter(({ q }) => q.objectives.includes(id) && q.points > 0);
      const most = some.reduce((sum, { q }) => sum + q.points, 0);
      return most ? Math.round((some.reduce((sum, { q, mark }) => sum + q.points * mark.fraction, 0) / most) * 100).toString(36).padStart(2, '0') : '__';
    })
    .join('');
  const result = { score, passed: score >= one.passPercent - 1e-9, objectives, seed: open.seed, answers: [...open.answers] };
  record.last = { ...result, earned, total };
  if (!record.best || score >= record.best.score) record.best = result;
}

function timer(player, one, open, over) {
  const element = h('span', { class: 'clock', role: 'timer' });
  let since = 0;
  let running = 0;
  let told = Infinity;
  const left = () => Math.max(0, Math.ceil(open.granted - open.spent - (performance.now() - since) / 1000));
  const more = one.essentialTiming
    ? null
    : button('more-time', t('clock.more'), () => {
        open.granted += MORE;
        told = Infinity;
        announce(t('clock.more.done'));
        tick();
        player.save();
      }, { class: 'quiet', hidden: true });
  function tick() {
    const rest = left();
    element.textContent = t('clock', `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`);
    element.classList.toggle('soon', rest <= SOON[1]);
    if (more) more.hidden = rest > SOON[0];
    const mark = [...SOON].reverse().find((each) => rest <= each) ?? Infinity;
    if (mark < told && rest > 0) announce(t('clock.soon', Math.ceil(rest / 60)));
    told = Math.min(told, mark);
    if (rest <= 0) over();
  }
  const sync = () => {
    open.spent += (performance.now() - since) / 1000;
    since = performance.now();
  };
  return {
    element,
    more,
    sync,
    start() {
      since = performance.now();
      running = setInterval(tick, 1000);
      tick();
    },
    stop() {
      if (running) sync();
      clearInterval(running);
      running = 0;
    },
  };
}

