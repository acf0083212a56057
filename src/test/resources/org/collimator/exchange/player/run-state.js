import assert from 'node:assert/strict';
import { bitsToText, fitting, FORGETS, names, open, packed, recordOf, textToBits, touch } from './player/state.js';
import { drawn } from './player/attempts.js';

const course = { fingerprint: 'abc', assessments: [{ id: 'final' }, { id: 'first' }] };
const bytes = (value) => new TextEncoder().encode(JSON.stringify(value)).length;

// bits
for (const set of [[], [0], [5, 6], [0, 1, 199], [63, 64, 65]]) assert.deepEqual([...textToBits(bitsToText(new Set(set)))], set);

// a course of 200 questions: all practised, one attempt scored, one open
const state = open(null, course);
for (let i = 0; i < 150; i++) state.seen.add(i);
for (let i = 0; i < 200; i++) state.practice.set(i, { packed: String(i % 5), checked: true });
const record = recordOf(state, 'final');
record.used = 1;
record.best = { score: 81.25, passed: true, objectives: '2s'.repeat(30), seed: 4294967295, answers: Array(60).fill('1.2') };
record.open = { seed: 7, answers: Array(60).fill('0123'), spent: 125.4, granted: 3600, at: 17, checked: new Set([0, 3]), lost: new Set(), touched: [] };
recordOf(state, 'first').used = 2;
recordOf(state, 'first').best = { score: 50, passed: false, objectives: '', seed: 3, answers: ['a', null] };
const full = fitting(state, 'scorm12');
assert.equal(full.level, 0, `level ${full.level}, ${bytes(packed(state, 0))} bytes`);
assert.ok(bytes(full.kept) <= 4072);

// and all of it comes back
const again = open(JSON.parse(JSON.stringify(full.kept)), course);
assert.equal(again.seen.size, 150);
assert.deepEqual(again.practice.get(3), { packed: '3', checked: true });
assert.deepEqual(again.records.get('final').open.answers, record.open.answers);
assert.equal(again.records.get('final').open.spent, 125);
assert.equal(again.records.get('final').open.at, 17);
assert.deepEqual([...again.records.get('final').open.checked], [0, 3]);
assert.equal(again.records.get('final').best.score, 81.25);
assert.deepEqual(again.records.get('first').best.answers, ['a', null]);

// too much: answers of practice go, the open attempt and the scores stay
for (let i = 0; i < 200; i++) state.practice.set(i, { packed: 'a long answer in words '.repeat(8), checked: true });
record.best.answers = Array(60).fill('x'.repeat(40));
const small = fitting(state, 'scorm12');
assert.ok(small.level > 0 && bytes(small.kept) <= 4072, `${bytes(small.kept)} bytes at level ${small.level}`);
const rest = open(JSON.parse(JSON.stringify(small.kept)), course);
assert.equal(rest.practice.size, 0);
assert.deepEqual(rest.records.get('final').open.answers, record.open.answers);
assert.equal(rest.records.get('final').best.score, 81.25);
assert.equal(rest.records.get('first').used, 2);
assert.equal(fitting(state, 'scorm2004').level, 0);

// an open attempt that is too large by itself: the oldest answers go, and which they were is kept
const long = (i) => `answer ${i} `.repeat(12);
record.open.answers = Array.from({ length: 60 }, (_, i) => (i === 30 ? null : long(i)));
for (let i = 59; i >= 0; i--) if (i !== 30) touch(record.open, i);
const cut = fitting(state, 'scorm12');
assert.equal(cut.level, FORGETS);
assert.ok(bytes(cut.kept) <= 4072 && bytes(cut.kept) > 3900, `${bytes(cut.kept)} bytes: as many answers as there is room for`);
const back = open(JSON.parse(JSON.stringify(cut.kept)), course).records.get('final');
const first = [...back.open.lost].sort((a, b) => a - b);
assert.deepEqual(first, Array.from({ length: first.length }, (_, i) => 60 - first.length + i), 'the last questions were answered first');
assert.equal(back.open.answers[0], long(0));
assert.ok(!back.open.answers[59] && !back.open.answers[30] && !back.open.lost.has(30));
assert.deepEqual([back.open.seed, back.open.spent, back.open.granted, back.open.at], [7, 125, 3600, 17]);
assert.equal(back.best.score, 81.25);
assert.equal(back.best.objectives, '2s'.repeat(30));
assert.deepEqual([...back.open.checked], [0, 3]);

// what was checked and is forgotten can be answered again, and is then remembered
record.open.checked.add(59);
assert.ok(!open(fitting(state, 'scorm12').kept, course).records.get('final').open.checked.has(59));
touch(back.open, 59);
assert.ok(!back.open.lost.has(59));

// whatever a learner does, it fits: a thousand questions, a long answer to each, a hundred results before
const quizzes = { fingerprint: 'abc', assessments: [...Array.from({ length: 80 }, (_, i) => ({ id: `quiz ${i}` })), { id: 'exam' }] };
const huge = open(null, quizzes);
for (let i = 0; i < 80; i++) recordOf(huge, `quiz ${i}`).used = 1;
for (let i = 0; i < 80; i++) recordOf(huge, `quiz ${i}`).best = { score: 66.67, passed: false, objectives: '1u'.repeat(12) };
recordOf(huge, 'exam').open = { ...record.open, answers: Array(1000).fill(long(1)), checked: new Set(), touched: [], lost: new Set() };
const tight = fitting(huge, 'scorm12');
assert.ok(tight.level > FORGETS && bytes(tight.kept) <= 4072, `${bytes(tight.kept)} bytes at level ${tight.level}`);
assert.equal(open(tight.kept, quizzes).records.get('quiz 79').best.score, 66.67);
record.open.answers = Array(60).fill('0123');

// hundreds of scored assessments in one unit: each keeps its score, its attempts and whether it was passed
const many = Array.from({ length: 400 }, (_, i) => ({ id: `test ${i * 7}` }));
const school = open(null, { fingerprint: 'abc', assessments: many });
many.forEach(({ id }, i) => {
  const one = recordOf(school, id);
  one.used = i === 399 ? 900 : (i % 5) + 1;
  one.recorded = i % 3 === 0;
  if (i % 10) one.best = { score: i === 1 ? 100 : i === 2 ? 0 : (i * 37.77) % 100, passed: i % 2 === 0, objectives: '1u'.repeat(9), seed: i, answers: ['0'] };
});
recordOf(school, many[5].id).open = { seed: 9, answers: ['1'], spent: 3, granted: 60, at: 0, checked: new Set(), touched: [], lost: new Set() };
const dense = fitting(school, 'scorm12');
assert.ok(bytes(dense.kept) <= 4072, `${bytes(dense.kept)} bytes for 400 assessments`);
const term = open(JSON.parse(JSON.stringify(dense.kept)), { fingerprint: 'xyz', assessments: many });
many.forEach(({ id }, i) => {
  const [was, is] = [recordOf(school, id), recordOf(term, id)];
  assert.equal(is.used, Math.min(was.used, 255), id);
  assert.equal(is.recorded, was.recorded, id);
  assert.equal(is.best?.score, was.best ? Math.round(was.best.score * 100) / 100 : undefined, id);
  assert.equal(is.best?.passed, was.best?.passed, id);
});
assert.deepEqual(open(dense.kept, { fingerprint: 'abc', assessments: many }).records.get(many[5].id).open.answers, ['1']);

// names of assessments: never shared, and the same in another order and beside others
const ids = (n, start = 0) => Array.from({ length: n }, (_, i) => ({ id: `assessment ${start + i}` }));
assert.equal(new Set(names(ids(100_000)).values()).size, 100_000, 'far more than any course has');
assert.deepEqual(new Map([...names(ids(300)).entries()].sort()), new Map([...names(ids(300).reverse()).entries()].sort()));
const alone = names(ids(20));
names(ids(320)).forEach((name, id) => assert.ok(!alone.has(id) || alone.get(id) === name));

// another version of the course: numbers are not trusted, scores are
const other = open(JSON.parse(JSON.stringify(full.kept)), { ...course, fingerprint: 'xyz' });
assert.equal(other.seen.size + other.practice.size, 0);
assert.equal(other.changed, true);
assert.equal(other.records.get('final').open, null);
assert.equal(other.records.get('final').best.score, 81.25);

// pools: the same seed draws the same, nothing twice, never what is asked anyway
const from = Array.from({ length: 30 }, (_, i) => ['m', `q${i}`]);
const data = { shuffleQuestions: true, items: [['m', 'q1'], { draw: 10, from }, { draw: 10, from }] };
for (let seed = 1; seed < 200; seed++) {
  const ids = drawn(data, seed).map((pair) => pair[1]);
  assert.equal(new Set(ids).size, 21);
  assert.deepEqual(drawn(data, seed).map((pair) => pair[1]), ids);
}
assert.notDeepEqual(drawn(data, 1), drawn(data, 2));
assert.equal(drawn({ items: [{ draw: 50, from }] }, 1).length, 30);
console.log('state fits');
