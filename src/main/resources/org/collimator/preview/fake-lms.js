/* The page around the strict LMS: the course in a frame, a summary on top, every call beside it. */
import { createLms } from './fake-lms-model.js';
import { STANDARDS } from './fake-lms-rules.js';

const LOG_LIMIT = 2000;
const query = new URLSearchParams(location.search);
const standard = query.get('standard') in STANDARDS ? query.get('standard') : 'scorm12';
const launchUrl = courseUrl(query.get('launch'));
const storeKey = `collimator-lms:${standard}:${query.get('state') ?? query.get('launch') ?? ''}`;
const config = {
  standard,
  learner: { id: query.get('learner') ?? 'learner-1', name: query.get('name') ?? 'Muster, Kim' },
  launchData: query.get('launchData') ?? '',
  mastery: query.get('mastery') ?? '',
  mode: query.get('mode') ?? '',
  quirks: new Set((query.get('quirks') ?? '').split(',').filter(Boolean)),
};

const at = (id) => document.getElementById(id);
const calls = [];
let lms = null;
let filter = { text: '', kind: 'all' };
let painting = false;

/** Only pages of this server may be opened in the frame. */
function courseUrl(launch) {
  if (!launch) return null;
  const url = new URL(launch, location.href);
  return url.origin === location.origin && /^https?:$/.test(url.protocol) ? url.href : null;
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(storeKey));
  } catch {
    return null;
  }
}

function store() {
  try {
    localStorage.setItem(storeKey, JSON.stringify(lms.record()));
  } catch {
    // A browser that keeps nothing: the record lasts as long as the page, in `lms`.
  }
}

function watch(call) {
  calls.push({ number: calls.length + 1, launch: lms ? lms.launches() : 1, ...call });
  if (/Commit|Finish|Terminate/.test(call.call)) store();
  if (!painting) {
    painting = true;
    requestAnimationFrame(paint);
  }
}

/** Puts a new API object where the course looks for it. */
function prepare(record) {
  lms = null;
  const made = createLms(config, record, watch);
  lms = made;
  window[made.rules.apiName] = made.api;
  store();
  paint();
}

const frame = () => at('course');

/** Ends the visit: the course leaves its frame, which tells it to say goodbye. */
function leave() {
  const old = frame();
  if (!old.hasAttribute('src')) return Promise.resolve();
  return new Promise((resolve) => {
    old.addEventListener('load', () => {
      const empty = old.cloneNode(false);
      empty.removeAttribute('src');
      old.replaceWith(empty);
      resolve();
    }, { once: true });
    old.contentWindow.location.replace('about:blank');
  });
}

async function relaunch() {
  await leave();
  prepare(lms.record());
  open();
}

async function reset() {
  await leave();
  calls.length = 0;
  prepare(null);
  open();
}

function open() {
  at('no-course').hidden = launchUrl !== null;
  if (launchUrl) frame().src = launchUrl;
}

/* ---- what is seen ---- */

function paint() {
  painting = false;
  if (!lms) return;
  summary();
  log();
}

function summary() {
  const { names, suspendBudget, label } = lms.rules;
  const values = lms.cmi();
  const score = values[`${names.score}.raw`];
  const suspended = values['cmi.suspend_data'] ?? '';
  const size = standard === 'scorm12' ? new TextEncoder().encode(suspended).length : suspended.length;
  const bad = calls.filter((call) => call.violation).length;
  const facts = {
    standard: label,
    status: statusText(values, names),
    score: score === undefined ? 'none yet' : `${score} of ${values[`${names.score}.max`] ?? '–'}`,
    mode: values[names.mode],
    visit: `${lms.launches()}, ${{ idle: 'not begun', running: 'open', over: 'ended' }[lms.phase()]}`,
    time: spoken(lms.seconds()),
    place: values[names.location] || 'start',
    memory: `${size.toLocaleString('en')} of ${suspendBudget.toLocaleString('en')}`,
    problems: bad === 0 ? 'none' : String(bad),
  };
  for (const [name, value] of Object.entries(facts)) at(`fact-${name}`).textContent = value;
  at('fact-problems').closest('div').dataset.bad = String(bad > 0);
}

function statusText(values, names) {
  if (names.status === names.success) return values[names.status] ?? 'not attempted';
  return `${values[names.status] ?? 'unknown'}, ${values[names.success] ?? 'unknown'}`;
}

const KINDS = {
  all: () => true,
  write: (call) => /SetValue/.test(call.call),
  read: (call) => /GetValue/.test(call.call),
  problem: (call) => call.violation !== '',
};

function log() {
  const needle = filter.text.toLowerCase();
  const shown = calls
    .filter(KINDS[filter.kind])
    .filter((call) => !needle || `${call.call} ${call.element} ${call.value} ${call.violation}`.toLowerCase().includes(needle));
  const rows = shown.slice(-LOG_LIMIT).map(row);
  const body = at('log');
  const atEnd = body.parentElement.parentElement;
  const follow = atEnd.scrollHeight - atEnd.scrollTop - atEnd.clientHeight < 40;
  body.replaceChildren(...rows);
  at('log-count').textContent = shown.length === calls.length ? `${calls.length} calls` : `${shown.length} of ${calls.length} calls`;
  if (follow) atEnd.scrollTop = atEnd.scrollHeight;
}

/** Long element names break after a full stop or an underscore. */
function breakable(name) {
  return name.split(/(?<=[._])/).flatMap((part) => [part, document.createElement('wbr')]);
}

/** A duration for people. */
function spoken(seconds) {
  const parts = [[Math.floor(seconds / 3600), 'h'], [Math.floor(seconds / 60) % 60, 'min'], [Math.round(seconds % 60), 's']];
  return parts.filter(([count, unit]) => count > 0 || (unit === 's' && seconds < 60)).map((part) => part.join(' ')).join(' ');
}

function row(call) {
  const tr = document.createElement('tr');
  tr.className = call.violation ? 'problem' : /GetValue/.test(call.call) ? 'read' : 'write';
  const short = call.call.replace(/^LMS/, '').replace(/Value$/, '');
  const element = call.element.replace(/^cmi\./, '');
  for (const [name, value] of [['number', call.number], ['call', short], ['element', element], ['value', call.value]]) {
    const td = document.createElement('td');
    td.className = name;
    if (name === 'element') td.append(...breakable(value));
    else td.append(Object.assign(document.createElement('span'), { textContent: value }));
    if (name === 'value' && call.violation) {
      const why = document.createElement('strong');
      why.textContent = call.code === '0' ? `▲ ${call.violation}` : `▲ ${call.code} ${call.violation}`;
      td.append(why);
    }
    tr.append(td);
  }
  tr.title = `${call.call}(${call.element}) at ${new Date(call.at).toLocaleTimeString()}, visit ${call.launch}`;
  return tr;
}

at('filter').addEventListener('input', (event) => {
  filter = { ...filter, text: event.target.value };
  log();
});
for (const choice of document.querySelectorAll('input[name="kind"]')) {
  choice.addEventListener('change', () => {
    filter = { ...filter, kind: choice.value };
    log();
  });
}
at('leave').addEventListener('click', () => leave().then(paint));
at('relaunch').addEventListener('click', relaunch);
at('reset').addEventListener('click', reset);

/** For tests: what was called, what was wrong, what is kept. */
window.fakeLms = {
  calls,
  get violations() {
    return calls.filter((call) => call.violation);
  },
  cmi: () => lms.cmi(),
  record: () => lms.record(),
  phase: () => lms.phase(),
  config,
  leave,
  relaunch,
  reset,
};

if (query.get('fresh') === '1') localStorage.removeItem(storeKey);
prepare(stored());
open();
