/*
 * What is kept of a learner between visits, as small as it can be: pages seen are bits, questions are numbers, answers are
 * indices. Where it does not fit all the same, answers of practice go first, then those of attempts that are scored already,
 * then those of open attempts from the oldest on. The place, seed and time of an open attempt never go, nor do scores.
 */
import { hash, newSeed } from './random.js';

const BUDGETS = { scorm12: 4096, scorm2004: 64000 };
const HEADER_ROOM = 24;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** From this level on not all answers of open attempts are kept; on the next one, results by objective go too, and scores are packed tight. */
export const FORGETS = 4;
let touches = 0;

/** Notes that an answer of an open attempt was given just now. */
export function touch(running, i) {
  running.touched[i] = ++touches;
  running.lost.delete(i);
}

const digits = (number, width) => Array.from({ length: width }, (_, i) => DIGITS[(number / 64 ** i) & 63]).join('');

/**
 * Names assessments in five characters each, whatever their order, so that scores outlive another version of the course. Those
 * that would share a name are named anew.
 */
export function names(assessments) {
  const found = new Map();
  const taken = new Map();
  let rest = assessments.map(({ id }) => id);
  for (let salt = ''; rest.length; salt += '+') {
    const named = rest.map((id) => [id, digits(hash(salt + id), 5)]);
    named.forEach(([, name]) => taken.set(name, (taken.get(name) ?? 0) + 1));
    named.filter(([, name]) => taken.get(name) === 1).forEach(([id, name]) => found.set(id, name));
    rest = rest.filter((id) => !found.has(id));
  }
  return found;
}

export function bitsToText(bits) {
  let text = '';
  for (let i = 0; i <= Math.max(-1, ...bits); i += 6) {
    let digit = 0;
    for (let j = 0; j < 6; j++) digit |= bits.has(i + j) ? 1 << j : 0;
    text += DIGITS[digit];
  }
  return text;
}

export function textToBits(text) {
  const bits = new Set();
  [...text].forEach((sign, i) => {
    const digit = DIGITS.indexOf(sign);
    for (let j = 0; j < 6; j++) if (digit >= 0 && digit & (1 << j)) bits.add(i * 6 + j);
  });
  return bits;
}

/** A fresh state, or the one that was kept. What was counted through another version of the course is not trusted. */
export function open(kept, course) {
  const same = kept?.v === course.fingerprint;
  const state = {
    version: course.fingerprint,
    seed: same && kept.z ? kept.z : newSeed(),
    seen: textToBits((same && kept.p) || ''),
    scroll: (same && kept.y) || 0,
    practice: new Map(),
    records: new Map(),
    sent: Boolean(kept?.f),
    changed: Boolean(kept) && !same,
    level: 0,
    names: names(course.assessments),
  };
  if (same && kept.k) {
    kept.k.split(';').forEach((entry) => {
      const [, n, sign, packed] = /^([0-9a-z]+)([:!])(.*)$/.exec(entry) ?? [];
      if (n !== undefined) state.practice.set(parseInt(n, 36), { packed, checked: sign === ':' });
    });
  }
  for (const { id } of course.assessments) {
    const name = state.names.get(id);
    const record = kept?.a?.[name] ?? thick(kept?.d, name);
    if (record) state.records.set(id, opened(record, same));
  }
  return state;
}

function opened(record, same) {
  const [used, score, passed, objectives, seed, answers] = record.r ?? [0];
  const best = score === undefined || score === null ? null : { score, passed: passed === 1, objectives: objectives || '' };
  if (best && same && seed !== undefined) Object.assign(best, { seed, answers: unjoin(answers) });
  const running = same && record.o ? record.o : null;
  return {
    used,
    best,
    recorded: record.n === 1,
    open: running && {
      seed: running[0],
      answers: unjoin(running[1]),
      spent: running[2],
      granted: running[3],
      at: running[4],
      checked: textToBits(running[5] ?? ''),
      lost: textToBits(running[6] ?? ''),
      touched: [],
    },
  };
}

const join = (answers) => answers.map((one) => one ?? '').join(';');
const unjoin = (text) => (text ?? '').split(';').map((one) => (one === '' ? null : one));

export function recordOf(state, id) {
  if (!state.records.has(id)) state.records.set(id, { used: 0, best: null, recorded: false, open: null });
  return state.records.get(id);
}

/** The object that is written. Level 0 is everything; each further level leaves something out, and the answers `gone`. */
export function packed(state, level, gone = []) {
  const kept = { v: state.version, z: state.seed, p: bitsToText(state.seen) };
  if (state.scroll) kept.y = Math.round(state.scroll);
  if (state.sent) kept.f = 1;
  const practice = [...state.practice].filter(([, one]) => level < 1 || (level < 2 && one.packed.length < 4));
  if (practice.length) {
    kept.k = practice.map(([n, one]) => n.toString(36) + (one.checked ? ':' : '!') + one.packed).join(';');
  }
  for (const [id, record] of state.records) {
    const name = state.names.get(id);
    if (level > FORGETS && !record.open) {
      kept.d = (kept.d ?? '') + thin(name, record);
    } else {
      kept.a ??= {};
      kept.a[name] = closed(record, level, gone);
    }
  }
  return kept;
}

/** A closed record in nine characters, name and one number, so that hundreds of assessments in one course keep their scores. */
function thin(name, { used, best, recorded }) {
  const score = best ? Math.round(best.score * 100) + 1 : 0;
  return name + digits(score * 1024 + (best?.passed ? 512 : 0) + (recorded ? 256 : 0) + Math.min(used, 255), 4);
}

/** What {@link thin} kept under a name, as {@link closed} writes it. */
function thick(text, name) {
  const found = text?.match(/.{9}/g).find((one) => one.startsWith(name));
  if (!found) return null;
  const all = [...found.slice(5)].reduceRight((number, digit) => number * 64 + DIGITS.indexOf(digit), 0);
  const score = all >> 10;
  return { n: (all >> 8) & 1, r: [all & 255, score ? (score - 1) / 100 : null, (all >> 9) & 1] };
}

function closed({ used, best, recorded, open: running }, level, gone) {
  const record = {};
  if (recorded) record.n = 1;
  if (used || best) record.r = [used];
  if (best) {
    record.r.push(Math.round(best.score * 100) / 100, best.passed ? 1 : 0, level > FORGETS ? '' : best.objectives);
    if (level < 3 && best.answers) record.r.push(best.seed, join(best.answers));
  }
  if (running) record.o = unfinished(running, new Set(gone.filter((one) => one.running === running).map(({ i }) => i)));
  return record;
}

function unfinished(running, gone) {
  const answers = join(running.answers.map((one, i) => (gone.has(i) ? null : one))).replace(/;+$/, '');
  const checked = [...running.checked].filter((i) => !gone.has(i));
  const lost = [...running.lost, ...gone];
  const list = [running.seed, answers, Math.round(running.spent), running.granted, running.at];
  if (checked.length || lost.length) list.push(bitsToText(new Set(checked)));
  if (lost.length) list.push(bitsToText(new Set(lost)));
  return list;
}

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The fullest form that fits the session's budget, and the level that it took. */
export function fitting(state, standard) {
  const fits = (kept) => bytes(kept) <= (BUDGETS[standard] ?? 1_000_000) - HEADER_ROOM;
  for (let level = 0; level < FORGETS; level++) {
    const kept = packed(state, level);
    if (fits(kept)) return { kept, level };
  }
  const old = oldest(state);
  const level = fits(packed(state, FORGETS, old)) ? FORGETS : FORGETS + 1;
  let least = 0;
  for (let most = old.length; least < most; ) {
    const middle = (least + most) >> 1;
    if (fits(packed(state, level, old.slice(0, middle)))) most = middle;
    else least = middle + 1;
  }
  return { kept: packed(state, level, old.slice(0, least)), level };
}

/** The answers of open attempts, from the oldest on; those of earlier visits in the order of their questions. */
function oldest(state) {
  const running = [...state.records.values()].map((record) => record.open).filter(Boolean);
  const all = running.flatMap((one) => one.answers.map((answer, i) => answer && { running: one, i, age: one.touched[i] ?? 0 }));
  return all.filter(Boolean).sort((a, b) => a.age - b.age);
}
