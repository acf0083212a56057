/*
 * What is kept of a learner between visits, as small as it can be: pages seen are bits, questions are numbers, answers are
 * indices. Where it does not fit all the same, answers of practice go first, then those of attempts that are scored already;
 * an open attempt and scores never go.
 */
import { hash, newSeed } from './random.js';

const BUDGETS = { scorm12: 4096, scorm2004: 64000 };
const HEADER_ROOM = 24;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const LEVELS = 4;

/** Names an assessment in four characters. */
const shortKey = (id) => (hash(id) % 1679616).toString(36);

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
  };
  if (same && kept.k) {
    kept.k.split(';').forEach((entry) => {
      const [, n, sign, packed] = /^([0-9a-z]+)([:!])(.*)$/.exec(entry) ?? [];
      if (n !== undefined) state.practice.set(parseInt(n, 36), { packed, checked: sign === ':' });
    });
  }
  for (const { id } of course.assessments) {
    const record = kept?.a?.[shortKey(id)];
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
    },
  };
}

const join = (answers) => answers.map((one) => one ?? '').join(';');
const unjoin = (text) => (text ?? '').split(';').map((one) => (one === '' ? null : one));

export function recordOf(state, id) {
  if (!state.records.has(id)) state.records.set(id, { used: 0, best: null, recorded: false, open: null });
  return state.records.get(id);
}

/** The object that is written. Level 0 is everything; each further level leaves something out. */
export function packed(state, level) {
  const kept = { v: state.version, z: state.seed, p: bitsToText(state.seen) };
  if (state.scroll) kept.y = Math.round(state.scroll);
  if (state.sent) kept.f = 1;
  const practice = [...state.practice].filter(([, one]) => level < 1 || (level < 2 && one.packed.length < 4));
  if (practice.length) {
    kept.k = practice.map(([n, one]) => n.toString(36) + (one.checked ? ':' : '!') + one.packed).join(';');
  }
  for (const [id, record] of state.records) {
    kept.a ??= {};
    kept.a[shortKey(id)] = closed(record, level);
  }
  return kept;
}

function closed({ used, best, recorded, open: running }, level) {
  const record = {};
  if (recorded) record.n = 1;
  if (used || best) record.r = [used];
  if (best) {
    record.r.push(Math.round(best.score * 100) / 100, best.passed ? 1 : 0, best.objectives);
    if (level < 3 && best.answers) record.r.push(best.seed, join(best.answers));
  }
  if (running) {
    record.o = [running.seed, join(running.answers), Math.round(running.spent), running.granted, running.at];
    if (running.checked.size) record.o.push(bitsToText(running.checked));
  }
  return record;
}

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The fullest form that fits the session's budget, and the level that it took. */
export function fitting(state, standard) {
  const budget = (BUDGETS[standard] ?? 1_000_000) - HEADER_ROOM;
  for (let level = 0; level < LEVELS - 1; level++) {
    const kept = packed(state, level);
    if (bytes(kept) <= budget) return { kept, level };
  }
  return { kept: packed(state, LEVELS - 1), level: LEVELS - 1 };
}
