import { readFileSync } from 'node:fs';

const fixtures = JSON.parse(readFileSync('marking-fixtures.json', 'utf8'));
const kinds = new Map();
const wrong = [];
for (const { name, question, answer, fraction } of fixtures) {
  if (!kinds.has(question.kind)) kinds.set(question.kind, (await import(`./player/kinds/${question.kind}.js`)).kind);
  const kind = kinds.get(question.kind);
  const given = kind.mark(question, answer).fraction;
  if (Math.abs(given - fraction) > 1e-9) wrong.push(`${name}: ${given} instead of ${fraction}`);
  const filled = { otherUnits: [], unit: '', accepted: [], regions: [], ...question, keyed: true };
  const { scorm12, scorm2004 } = kind.track(filled, answer);
  if (scorm12.type !== scorm2004.type) wrong.push(`${name}: ${scorm12.type} is not ${scorm2004.type}`);
}
if (wrong.length) {
  console.log(wrong.join('\n'));
  process.exit(1);
}
console.log(`${fixtures.length} cases agree`);
