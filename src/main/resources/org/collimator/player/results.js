/* Results of one assessment and of the course, and the one moment when a result leaves. */
import { button, h, number, t, verdict } from './dom.js';
import { assessmentsFile } from './course.js';
import { attemptsLeft, questionsOf, seedOf } from './attempts.js';
import { card, kindOf } from './question.js';
import { recordOf } from './state.js';

export async function resultsPage(player, id) {
  return id ? assessmentResults(player, player.course.assessments.find((one) => one.id === id)) : courseResults(player);
}

/* One assessment. */

async function assessmentResults(player, one) {
  const data = (await assessmentsFile())[one.id];
  const record = recordOf(player.state, one.id);
  const shown = record.last ?? record.best;
  const title = t('results.title', one.title);
  if (!shown) return { title, body: [h('p', {}, t(record.recorded ? 'results.person' : 'results.none')), verdictPart('none')] };
  const again = !player.review && !player.over && attemptsLeft(one, record) > 0;
  return {
    title,
    body: [
      scorePart(shown.score, one.passPercent, shown.passed),
      shown.total ? h('p', { class: 'meta' }, t('earned', number(shown.total), number(shown.earned))) : null,
      record.best.score > shown.score ? h('p', {}, t('assessment.best', number(record.best.score))) : null,
      objectivesPart(player, data.objectives, percents(shown.objectives), one.passPercent),
      await answersPart(player, one, data, shown),
      again ? h('p', { class: 'actions' }, button('retry', t('results.again'), () => player.go(`assessment/${one.id}`), { class: 'quiet' })) : null,
    ],
  };
}

const percents = (text) => (text.match(/../g) ?? []).map((two) => (two === '__' ? null : parseInt(two, 36)));

function scorePart(score, pass, passed) {
  const value = passed === null ? 'none' : passed ? 'passed' : 'failed';
  const fill = h('div', { class: 'gauge-fill' });
  fill.style.inlineSize = `${Math.min(100, score)}%`;
  const mark = pass === null ? null : h('div', { class: 'gauge-mark' });
  if (mark) mark.style.insetInlineStart = `${pass}%`;
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'score' },
      h('span', { class: 'score-value', 'data-role': 'score', 'data-value': score }, `${number(score)}\u00a0%`),
      verdictPart(value),
      pass === null ? null : h('span', { class: 'meta' }, t('results.mark', number(pass))),
    ),
    h('div', { class: 'gauge', 'aria-hidden': 'true' }, fill, mark),
  );
}

function verdictPart(value) {
  const words = { passed: ['right', t('results.passed')], failed: ['not-yet', t('results.failed')] }[value];
  return h('span', { 'data-role': 'verdict', 'data-value': value }, words ? verdict(...words) : t('results.undecided'));
}

function objectivesPart(player, objectives, reached, pass) {
  const asked = objectives.map((one, i) => ({ ...one, reached: reached[i] })).filter((one) => one.reached !== null && one.reached !== undefined);
  if (!asked.length) return null;
  return h(
    'section',
    {},
    h('h2', {}, t('results.objectives')),
    h(
      'ul',
      { class: 'objectives' },
      asked.map((one) => {
        const met = one.reached >= pass;
        const module = player.course.modules.find((each) => each.id === one.module);
        return h(
          'li',
          { 'data-objective': one.id, 'data-met': String(met) },
          one.code ? h('span', { class: 'code' }, one.code) : null,
          h('span', {}, h('span', { html: one.html }), !met && module ? h('span', { class: 'small' }, ' ', player.link(`module/${module.id}`, t('results.review', module.title))) : null),
          verdict(met ? 'met' : 'not-yet', t(met ? 'results.met' : 'results.not-yet')),
        );
      }),
    ),
  );
}

async function answersPart(player, one, data, shown) {
  const heading = h('h2', {}, t('results.answers'));
  const closed = one.feedback === 'never' ? 'never' : one.feedback === 'after-pass' && !shown.passed ? 'after-pass' : null;
  if (closed) return h('section', {}, heading, h('p', {}, t(`results.answers.${closed}`)));
  if (!shown.answers) return h('section', {}, heading, h('p', {}, t('results.answers.gone')));
  const questions = await questionsOf(data, shown.seed);
  const cards = await Promise.all(
    questions.map(async (q, i) => {
      const kind = await kindOf(q.kind);
      return card(q, {
        title: t('question.number', i + 1, questions.length),
        level: 3,
        seed: seedOf(shown.seed, i),
        shuffle: data.shuffleOptions,
        answer: shown.answers[i] ? kind.unpack(q, shown.answers[i]) : null,
        checked: true,
        locked: true,
      });
    }),
  );
  return h('section', {}, heading, cards.map((each) => each.element));
}

/* The course. */

const summative = (course) => course.assessments.filter((one) => one.purpose === 'summative');
const submitted = (player, one) => recordOf(player.state, one.id).used > 0;

/** The weighted score of the assessments that count; null where none of them has a score. */
function courseScore(player) {
  const scored = summative(player.course).filter((one) => recordOf(player.state, one.id).best);
  const weights = scored.reduce((sum, one) => sum + one.weight, 0);
  if (!weights) return null;
  const sum = scored.reduce((total, one) => total + one.weight * recordOf(player.state, one.id).best.score, 0);
  return Math.round((sum / weights) * 100) / 100;
}

/** What is still to be done before a result can be sent: assessments, and whether pages. */
function open(player) {
  const { course } = player;
  const counting = summative(course);
  const byCompletion = course.passing.rule === 'completion' || !counting.length;
  const missing = (byCompletion ? course.assessments : counting).filter((one) => !submitted(player, one));
  const pages = byCompletion && course.modules.some((module) => Array.from({ length: module.pages }, (_, i) => module.first + i).some((i) => !player.state.seen.has(i)));
  return { missing, pages };
}

/** true, false, or null where nothing is decided by the scores in this package. */
function passed(player, score) {
  const { passing } = player.course;
  const counting = summative(player.course);
  if (passing.rule === 'completion') return true;
  if (score === null || counting.some((one) => !recordOf(player.state, one.id).best)) return null;
  if (passing.rule === 'each-assessment') return counting.every((one) => recordOf(player.state, one.id).best.passed);
  return score >= passing.percent - 1e-9;
}

/** A submission may decide the course; what was sent before no longer tells the whole. */
export function sendIfDecided(player, one) {
  if (one.purpose !== 'summative') return;
  player.state.sent = false;
  sendWhatIsDecided(player);
}

/**
 * Sends the result without being asked for once nothing is missing and either the course is passed or no attempt is left
 * that could change it, as where nothing is scored: a learner who closes the window after passing must not lose the score.
 */
export function sendWhatIsDecided(player) {
  const counting = summative(player.course);
  const { missing, pages } = open(player);
  if (missing.length || pages || player.state.sent) return;
  const exhausted = counting.every((one) => attemptsLeft(one, recordOf(player.state, one.id)) === 0);
  if (exhausted || passed(player, courseScore(player)) === true) send(player).then(() => redraw(player), console.error);
}

/** The results page may have been drawn before. */
function redraw(player) {
  document.querySelector('[data-page="results"] .finish')?.replaceWith(finishPart(player, [], false));
}

async function send(player) {
  if (player.review || player.over) return;
  const score = courseScore(player);
  const verdictOfCourse = passed(player, score);
  const objectives = await reachedObjectives(player);
  player.state.sent = true;
  if (objectives.length) player.session.objectives(objectives);
  if (score !== null) player.session.result({ raw: score, passed: verdictOfCourse });
  player.session.progress(1, true);
  player.saveNow(true);
}

/** For each objective its best result in an assessment that counts. */
async function reachedObjectives(player) {
  const all = await assessmentsFile();
  const reached = new Map();
  for (const one of summative(player.course)) {
    const { best } = recordOf(player.state, one.id);
    if (!best) continue;
    percents(best.objectives).forEach((percent, i) => {
      const { id } = all[one.id].objectives[i] ?? {};
      if (percent === null || id === undefined) return;
      const before = reached.get(id);
      if (!before || before.score < percent) reached.set(id, { id, score: percent, status: percent >= one.passPercent ? 'passed' : 'failed' });
    });
  }
  return [...reached.values()];
}

async function courseResults(player) {
  const { course } = player;
  const score = courseScore(player);
  const { missing, pages } = open(player);
  const decided = missing.length || pages ? null : passed(player, score);
  const rule = course.passing.rule === 'score' ? course.passing.percent : null;
  return {
    kind: 'results',
    title: t(course.whole ? 'results.course' : 'results.part'),
    body: [
      score === null ? verdictPart(decided ? 'passed' : 'none') : scorePart(score, rule, decided),
      h('p', { class: 'meta' }, t(course.keys ? `passing.${course.passing.rule}` : 'passing.person', number(course.passing.percent))),
      finishPart(player, missing, pages),
      course.assessments.length ? assessmentsPart(player) : null,
    ],
  };
}

function assessmentsPart(player) {
  const weights = summative(player.course).reduce((sum, one) => sum + one.weight, 0);
  const share = (one) => (one.weight === weights ? t('results.counts') : t('results.share', number((100 * one.weight) / weights, 0)));
  const rows = player.course.assessments.map((one) => {
    const { best, recorded } = recordOf(player.state, one.id);
    const state = best ? verdict(best.passed ? 'right' : 'not-yet', t(best.passed ? 'results.passed' : 'results.failed')) : t(recorded ? 'recorded' : 'results.open');
    return h(
      'tr',
      {},
      h(
        'th',
        { scope: 'row' },
        player.link(`${best ? 'results' : 'assessment'}/${one.id}`, one.title),
        h('span', { class: 'small' }, one.purpose === 'summative' ? share(one) : t('results.practice')),
      ),
      h('td', {}, h('span', { class: 'outcome' }, best ? h('span', {}, `${number(best.score)}\u00a0%`) : null, state)),
    );
  });
  return h('section', {}, h('h2', {}, t('results.assessments')), h('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': t('results.assessments') }, h('table', { class: 'results-table' }, h('tbody', {}, rows))));
}

function finishPart(player, missing, pages) {
  if (player.review) return null;
  const local = player.session.standard === 'standalone';
  const sent = t(local ? 'results.sent.local' : player.course.more ? 'results.sent.part' : 'results.sent');
  const box = h('section', { class: 'finish' });
  if (missing.length || pages) {
    const list = missing.map((one) => h('li', {}, player.link(`assessment/${one.id}`, one.title)));
    box.append(h('p', {}, t('results.waiting')), h('ul', {}, list, pages ? h('li', {}, t('results.waiting.pages')) : null));
    return box;
  }
  const done = () => box.replaceChildren(h('p', { role: 'status', tabindex: '-1', 'data-role': 'sent' }, sent));
  if (player.over) {
    done();
    return box;
  }
  const finish = async () => {
    if (!player.state.sent) await send(player);
    player.session.finish(true);
    player.over = true;
    done();
    box.firstChild.focus();
  };
  box.append(
    h('p', { 'data-role': player.state.sent && !local ? 'sent' : null }, local ? t('results.finish.lead.local') : player.state.sent ? sent : t('results.finish.lead')),
    h('p', { class: 'actions' }, button('finish', t(player.state.sent || local ? 'results.finish.local' : 'results.finish'), finish, { class: 'primary' })),
  );
  return box;
}
