/* The shell: session, contents, progress, and one page at a time. */
import { announce, button, h, t, useStrings } from './dom.js';
import * as tree from './course.js';
import { connect } from './lms.js';
import * as states from './state.js';

const root = document.documentElement;
const division = root.dataset.sco;
const LESSONS = new Set(['module', 'lesson', 'questions']);
const EXTRA = ['references', 'credits', 'glossary'];
const SAVE_AFTER = 400;
/** How long the empty page waits for its first content, so that a browser need not lay it out twice. */
const SHELL_AFTER = 150;

const player = {
  course: null,
  session: null,
  state: null,
  review: false,
  /** True once the session has ended; from then on nothing is written. */
  over: false,
  /** Asks the page that is shown to put what it knows into the state; null where nothing is open. */
  sync: null,
  /** Tells the page that is shown that another takes its place. */
  leaving: null,
  page: '',
};

const place = {};
let timer = 0;
let shown = 0;

async function start() {
  const asked = addressed();
  const [kind, id] = asked.split('/');
  if (LESSONS.has(kind) && id) tree.moduleFile(id); // on its way while the rest begins
  const coming = tree.file('course.json');
  useStrings((await import('./strings.js')).default);
  const course = await coming;
  player.course = tree.scoped(course, division);
  player.session = await connect(course.standard, division === 'course' ? course.id : `${course.id}/${division}`);
  player.review = player.session.mode !== 'normal';
  player.state = states.open(player.session.state, player.course);
  player.session.on('error', (problem) => problem.call !== 'resume' && tell(t('lms.refused', problem.text || problem.code)));
  buildShell();
  setTimeout(openShell, SHELL_AFTER);
  const first = asked || (player.state.changed ? '' : player.session.location) || tree.firstPage(player.course);
  const scroll = asked ? 0 : player.state.scroll;
  if (!player.session.found) await show('no-lms', { next: first });
  else await show(first, { scroll, quiet: true });
  // It came with the start page; who begins goes there next, whatever was shown first.
  if (player.course.modules.length) tree.moduleFile(player.course.modules[0].id);
  addEventListener('hashchange', () => show(addressed() || tree.firstPage(player.course)));
  addEventListener('scroll', keepScroll, { passive: true });
  if (!player.review) {
    player.session.attach(window, () => {
      keepScroll();
      player.sync?.();
      return { state: fitted(), location: player.page };
    });
  }
}

/** The page that the address names, or ''. */
const addressed = () => decodeURIComponent(location.hash.slice(1));

/* What the pages may ask of the player. */

player.go = (page) => {
  if (addressed() === page) show(page);
  else location.hash = page;
};

player.link = (page, words, attributes = {}) =>
  h('a', { href: `#${page}`, 'data-action': 'open-page', ...attributes }, words);

player.titleOf = ({ id, title }) => title || t(`page.${id.split('/')[0]}`);

player.practice = (q, packed, checked) => {
  if (packed === null) player.state.practice.delete(q.n);
  else player.state.practice.set(q.n, { packed, checked });
  player.save();
};

/** Tells the LMS about one answer. */
player.report = (q, mark, seconds, track) => {
  if (player.review || player.over) return;
  player.session.answer({
    id: q.id,
    seconds,
    weight: q.points,
    result: mark ? mark.fraction : 'neutral',
    description: q.plain,
    objectives: q.objectives,
    timestamp: new Date(),
    ...track,
  });
};

/** Keeps the state soon; several changes become one write. */
player.save = () => {
  if (player.review || player.over) return;
  clearTimeout(timer);
  timer = setTimeout(player.saveNow, SAVE_AFTER);
};

player.saveNow = (commit = false) => {
  clearTimeout(timer);
  if (player.review || player.over) return;
  player.sync?.();
  const { ok } = player.session.save(fitted(), player.page);
  if (!ok) tell(t('save.failed'));
  if (commit === true) player.session.commit();
};

player.progress = progress;

function fitted() {
  const { kept, level } = states.fitting(player.state, player.session.standard);
  if (level > player.state.level) tell(t(level < states.FORGETS ? 'save.partly' : 'save.open'));
  player.state.level = Math.max(level, player.state.level);
  return kept;
}

function keepScroll() {
  player.state.scroll = scrollY;
}

function tell(words) {
  place.notice.replaceChildren(h('p', {}, words));
  place.notice.hidden = false;
}

/* The shell. */

function buildShell() {
  const { course } = player;
  place.bar = h('div', { class: 'bar', role: 'progressbar', 'aria-label': t('progress'), 'aria-valuemin': 0, 'aria-valuemax': 100 }, h('div'));
  place.menu = button('toggle-contents', t('contents'), toggle, { 'aria-expanded': 'false', 'aria-controls': 'contents', class: 'quiet' });
  place.nav = h('nav', { id: 'contents', 'aria-label': t('contents') });
  place.notice = h('div', { class: 'notice', role: 'status', hidden: true });
  place.main = h('main', { id: 'main', tabindex: '-1' });
  place.foot = h('nav', { class: 'way', 'aria-label': t('way') });
  const skip = h('a', { class: 'skip', href: '#main', on: { click: toMain } }, t('skip'));
  const home = player.link(tree.firstPage(course), course.title, { class: 'home' });
  place.shell = [
    skip,
    h('header', { class: 'top' }, place.menu, home, themeButton(), place.bar),
    h('div', { class: 'columns' }, place.nav, h('div', { class: 'column' }, place.notice, modeNotice(), place.main, place.foot)),
    h('div', { id: 'announcer', class: 'unseen', 'aria-live': 'polite' }),
  ];
  addEventListener('keydown', (event) => event.key === 'Escape' && root.classList.contains('menu-open') && toggle());
}

function openShell() {
  if (place.shell) document.body.replaceChildren(...place.shell);
  place.shell = null;
}

function toMain(event) {
  event.preventDefault();
  place.main.focus();
}

function modeNotice() {
  const { mode } = player.session;
  if (mode === 'normal') return null;
  return h('p', { class: 'notice mode', role: 'status' }, t(`mode.${mode}`));
}

function toggle() {
  const open = root.classList.toggle('menu-open');
  place.menu.setAttribute('aria-expanded', String(open));
  if (open) (place.nav.querySelector('[aria-current]') ?? place.nav.querySelector('a'))?.focus();
  else place.menu.focus();
}

const THEME = 'collimator:theme';

function themeButton() {
  const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  try {
    const kept = localStorage.getItem(THEME);
    if (kept) root.dataset.theme = kept;
  } catch {
    // the browser keeps nothing: the preference of the system holds
  }
  return button(
    'theme',
    h('span', { 'aria-hidden': 'true' }, '\u25d0'),
    () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      try {
        localStorage.setItem(THEME, root.dataset.theme);
      } catch {
        // holds for this visit
      }
      announce(t(`theme.${root.dataset.theme}`));
    },
    { class: 'quiet theme', 'aria-label': t('theme') },
  );
}

/* Contents and progress. */

async function drawContents(page) {
  const { course } = player;
  const [kind, id] = page.split('/');
  const test = kind === 'assessment' || kind === 'results' ? course.assessments.find((one) => one.id === id) : null;
  const home = test ? test.module : id;
  const own = course.modules.find((module) => module.id === home);
  const files = own ? await tree.moduleFile(own.id) : null;
  const list = h('ol', { class: 'modules' });
  if (course.whole) list.append(h('li', {}, entry('cover', t('page.cover'), page)));
  course.modules.forEach((module) => {
    const open = module === own;
    const pages = open ? files.pages.slice(1).map((one, i) => h('li', {}, entry(one.id, player.titleOf(one), page, seen(module, i + 1)))) : [];
    const tests = tree.assessmentsOf(course, module.id).map((one) => h('li', {}, assessmentEntry(one, page)));
    const line = h('li', {}, entry(`module/${module.id}`, module.title, page, open ? seen(module, 0) : allSeen(module)));
    if (pages.length + tests.length) line.append(h('ol', {}, pages, tests));
    list.append(line);
  });
  tree.lastAssessments(course).forEach((one) => list.append(h('li', {}, assessmentEntry(one, page))));
  list.append(h('li', {}, entry('results', t('page.results'), page)));
  const extra = EXTRA.filter((one) => course[one]).map((one) => h('li', {}, entry(one, t(`page.${one}`), page)));
  place.nav.replaceChildren(
    h('p', { class: 'contents-progress' }, t('progress.percent', Math.round(progress() * 100))),
    list,
    extra.length ? h('ul', { class: 'extra' }, extra) : '',
  );
}

function entry(id, words, page, done) {
  const link = player.link(id, words, { 'aria-current': id === page ? 'page' : null, class: done ? 'done' : null });
  if (done) link.append(h('span', { class: 'unseen' }, ` (${t('done')})`));
  return link;
}

const assessmentEntry = (one, page) =>
  entry(`assessment/${one.id}`, one.title, page === `results/${one.id}` ? `assessment/${one.id}` : page, submitted(one));

const seen = (module, i) => player.state.seen.has(module.first + i);
const allSeen = (module) => Array.from({ length: module.pages }, (_, i) => i).every((i) => seen(module, i));
const submitted = ({ id }) => (player.state.records.get(id)?.used ?? 0) > 0;

/** Share of pages seen and assessments submitted. */
function progress() {
  const { modules, assessments } = player.course;
  const pages = modules.reduce((sum, module) => sum + module.pages, 0);
  const read = modules.reduce((sum, module) => sum + Array.from({ length: module.pages }, (_, i) => seen(module, i)).filter(Boolean).length, 0);
  return pages + assessments.length ? (read + assessments.filter(submitted).length) / (pages + assessments.length) : 1;
}

function drawProgress() {
  const percent = Math.round(progress() * 100);
  place.bar.setAttribute('aria-valuenow', percent);
  place.bar.firstChild.style.inlineSize = `${percent}%`;
}

player.refresh = () => {
  drawProgress();
  return drawContents(player.page);
};

/* One page at a time. */

async function show(address, { scroll = 0, quiet = false, next = '' } = {}) {
  const turn = ++shown;
  player.leaving?.();
  player.leaving = null;
  root.classList.remove('menu-open');
  place.menu.setAttribute('aria-expanded', 'false');
  const [kind, first, second] = address.split('/');
  const page = EXTRA.includes(kind) ? kind : address;
  let content;
  try {
    content = await build(kind, first, second, next);
  } catch (problem) {
    console.error(problem);
    content = { kind, title: t('page.missing'), body: [h('p', {}, t('page.missing.text')), player.link(tree.firstPage(player.course), t('page.back'))] };
  }
  if (turn !== shown) return;
  player.page = page;
  await markSeen(page);
  const heading = h('h1', { tabindex: '-1' }, content.title);
  place.main.replaceChildren(heading, ...[content.meta, ...content.body].filter(Boolean));
  place.main.dataset.page = page;
  place.main.dataset.pageKind = content.kind ?? kind;
  document.querySelector('dialog[open]')?.close();
  openShell();
  document.title = page === 'cover' ? player.course.title : `${content.title} \u2013 ${player.course.title}`;
  content.shown?.();
  const target = EXTRA.includes(kind) && first ? document.getElementById(`${kind}-${first}`) : null;
  if (target) target.scrollIntoView();
  else if (scroll || !quiet) scrollTo(0, scroll);
  if (!quiet) (target ?? content.focus ?? heading).focus({ preventScroll: true });
  if (!quiet) announce(content.title);
  drawWay(content, turn);
  await player.refresh();
  if (kind !== 'no-lms') {
    player.state.scroll = scroll;
    player.saveNow(true);
    if (!player.review && !player.over && !player.state.sent) {
      player.session.progress(progress(), false);
      if (progress() >= 1) (await import('./results.js')).sendWhatIsDecided(player);
    }
  }
}

async function build(kind, first, second, next) {
  if (LESSONS.has(kind)) {
    const pages = await import('./lesson.js');
    if (kind === 'module') return pages.modulePage(player, first);
    return kind === 'lesson' ? pages.lessonPage(player, first, second) : pages.practicePage(player, first);
  }
  if (kind === 'assessment') return (await import('./assessment.js')).assessmentPage(player, first);
  if (kind === 'results') return (await import('./results.js')).resultsPage(player, first);
  if (kind === 'cover') return (await import('./cover.js')).cover(player);
  if (kind === 'no-lms') return (await import('./cover.js')).noLms(player, next);
  return (await import('./pages.js'))[kind](player, first, second);
}

async function markSeen(page) {
  const [, id] = page.split('/');
  const module = player.course.modules.find((one) => one.id === id);
  if (!module || player.review) return;
  const { pages } = await tree.moduleFile(id);
  const at = pages.findIndex((one) => one.id === page);
  if (at >= 0) player.state.seen.add(module.first + at);
}

/** One clear next step, and the way back. */
async function drawWay(content, turn) {
  place.foot.replaceChildren();
  if (content.alone) return;
  const around = EXTRA.includes(player.page) ? { previous: null, next: null } : await tree.neighbours(player.course, player.page);
  if (turn !== shown) return;
  const before = around.previous && (await step(around.previous, 'previous'));
  const after = around.next && !content.noNext && (await step(around.next, 'next', content.quietNext));
  if (turn === shown) place.foot.append(...[before, after].filter(Boolean));
}

async function step(page, action, quiet = false) {
  const words = h('span', { class: 'way-title' }, await wayTitle(page));
  return button(action, [t(action), words], () => player.go(page), { class: action === 'next' && !quiet ? 'primary' : 'quiet' });
}

async function wayTitle(page) {
  const [kind, id] = page.split('/');
  if (kind === 'module') return player.course.modules.find((one) => one.id === id)?.title ?? '';
  if (kind === 'assessment') return player.course.assessments.find((one) => one.id === id)?.title ?? '';
  const module = kind === 'results' || !id ? null : await tree.moduleFile(id);
  const entry = module?.pages.find((one) => one.id === page);
  return entry ? player.titleOf(entry) : t(`page.${kind}`);
}

start().catch((problem) => {
  console.error(problem);
  place.shell = null;
  document.body.replaceChildren(
    h(
      'main',
      { class: 'column', 'data-page': 'error', 'data-page-kind': 'error' },
      h('h1', {}, t('failed')),
      h('p', {}, t('failed.text')),
      h('p', { class: 'actions' }, button('reload', t('failed.again'), () => location.reload(), { class: 'primary' })),
      h('p', { class: 'small' }, problem.message),
    ),
  );
});
