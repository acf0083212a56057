/*
 * What the kinds share when they mark: numbers, units, tolerances, shapes, typed words. Mirrors NumberText, Unit, Tolerance,
 * Shape and AcceptedText of the editor; both sides are held to one file of answers and marks.
 */

/** White space as Java's \s has it, and the no-break space. */
const BLANKS = /[ \t\n\v\f\r\u00a0]+/g;
const MOST_DIGITS = 60;
const LONGEST_TEXT = 255;
const SLACK = 1e-9;
const NUMBER = new RegExp(
  '^([+-]?)(\\d+(?:[.,]\\d*)?|[.,]\\d+)' +
    '(?:[eE]([+-]?\\d{1,3})(?![\\p{L}\\d])| ?[x\\u00d7*\\u00b7\\u22c5] ?10 ?\\^? ?([+-]?\\d{1,3}))?(.*)$',
  'u',
);

/** Takes off what Java's strip takes off. */
const strip = (text) =>
  text.replace(/^[\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+|[\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+$/g, '');

/** A number as people type it, and the unit behind it; null where it is none. */
export function parseNumber(typed) {
  const text = strip(String(typed).normalize('NFKC').replace(/[\u2212\u2013]/g, '-').replace(BLANKS, ' '));
  const match = text.length > MOST_DIGITS ? null : NUMBER.exec(text);
  if (!match) return null;
  const unit = strip(match[5]);
  if (/^[\p{Nd}.,+\-']/u.test(unit)) return null;
  const exponent = match[3] ?? match[4];
  const value = Number(match[1] + match[2].replace(',', '.') + (exponent === undefined ? '' : `e${exponent}`));
  return Number.isFinite(value) ? { value, unit } : null;
}

const plainUnit = (symbol) =>
  symbol
    .normalize('NFKC')
    .replace(/[ \t\n\v\f\r^]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u03bc\u00b5]/g, 'u')
    .replace(/[*.\u22c5\u2219\u2022]/g, '\u00b7');

export const sameUnit = (one, other) => plainUnit(one) === plainUnit(other);

const blank = (text) => strip(text) === '';

/** The number in the unit of the key; null where it is none or its unit is not accepted. */
export function inKeyUnit(question, answer) {
  const typed = parseNumber(answer.number);
  if (!typed) return null;
  const chosen = answer.unit ?? '';
  if (!blank(chosen) && !blank(typed.unit) && !sameUnit(chosen, typed.unit)) return null;
  const factor = unitFactor(question, blank(chosen) ? typed.unit : chosen);
  return factor === null ? null : typed.value * factor;
}

function unitFactor({ unit = '', otherUnits = [], unitRequired = false }, symbol) {
  if (blank(symbol)) return unitRequired && !blank(unit) ? null : 1;
  if (sameUnit(symbol, unit)) return 1;
  return otherUnits.find((other) => sameUnit(symbol, other.symbol))?.factor ?? null;
}

/** Middle and half width of what is accepted, in the unit of the key. */
export function range({ type = 'absolute', amount }, key) {
  if (type === 'absolute') return { centre: key, reach: amount };
  if (type === 'relative') return { centre: key, reach: amount * Math.abs(key) };
  const digits = Math.trunc(Math.max(1, Math.min(15, amount)));
  if (key === 0) return { centre: 0, reach: 0 };
  const rounded = Math.abs(key).toExponential(digits - 1);
  return { centre: Math.sign(key) * Number(rounded), reach: Number(`5e${Number(rounded.split('e')[1]) - digits}`) };
}

export function withinTolerance(tolerance, key, given) {
  const { centre, reach } = range(tolerance, key);
  const slack = SLACK * Math.max(Math.abs(given), Math.abs(centre), reach);
  return Math.abs(given - centre) <= reach + slack;
}

const onEdge = (a, b, x, y) =>
  Math.abs((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) <= 1e-9 * (Math.abs(b.x - a.x) + Math.abs(b.y - a.y)) &&
  x >= Math.min(a.x, b.x) &&
  x <= Math.max(a.x, b.x) &&
  y >= Math.min(a.y, b.y) &&
  y <= Math.max(a.y, b.y);

function inPolygon(points, x, y) {
  let inside = false;
  let from = points[points.length - 1];
  for (const to of points) {
    if (onEdge(from, to, x, y)) return true;
    if (to.y > y !== from.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
    from = to;
  }
  return inside;
}

const CONTAINS = {
  circle: ({ cx, cy, r }, x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r,
  ellipse: ({ cx, cy, rx, ry }, x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1,
  rectangle: (s, x, y) => x >= s.x && x <= s.x + s.width && y >= s.y && y <= s.y + s.height,
  polygon: ({ points }, x, y) => inPolygon(points, x, y),
};

/** Whether a point lies in a shape or on its border, in pixels of the stored picture. */
export const contains = (shape, x, y) => CONTAINS[shape.type](shape, x, y);

const plainText = (text) => strip(text.normalize('NFC').replace(BLANKS, ' ')).slice(0, LONGEST_TEXT);

const SPACE = ' \\t\\n\\v\\f\\r';
const ESCAPES = 'dDsSwWbtn.^$|?*+()[]{}\\/-';

/** Whether an expression means the same here and in the editor and cannot run away; mirrors RegexSubset. */
function inSubset(regex) {
  const groups = [];
  let inner = false;
  let closed = false;
  if (regex.length > 500) return false;
  for (let at = 0; at < regex.length; at++) {
    const sign = regex[at];
    const wasClosed = closed;
    closed = false;
    if (sign === '\\') {
      if (!ESCAPES.includes(regex[++at] ?? ' ')) return false;
    } else if (sign === '[') {
      at = endOfClass(regex, at);
      if (at < 0) return false;
    } else if (sign === '(') {
      if (regex.startsWith('(?', at) && !regex.startsWith('(?:', at)) return false;
      if (regex.startsWith('(?:', at)) at += 2;
      groups.push(inner);
      inner = false;
    } else if (sign === ')') {
      closed = inner;
      inner = inner || Boolean(groups.pop());
    } else if ('*+{'.includes(sign)) {
      if (wasClosed) return false;
      if (sign === '{') at = regex.indexOf('}', at);
      if (at < 0 || regex[at + 1] === '+') return false;
      inner = true;
    } else if (sign === '?') {
      if (regex[at + 1] === '+') return false;
    } else if (sign === '|') inner = true;
  }
  return true;
}

function endOfClass(regex, start) {
  for (let at = start + 1; at < regex.length; at++) {
    if (regex[at] === '\\') {
      if (!ESCAPES.includes(regex[++at] ?? ' ')) return -1;
    } else if (regex[at] === '[' || regex.startsWith('&&', at)) return -1;
    else if (regex[at] === ']') return at;
  }
  return -1;
}

/** Java's \s knows ASCII only, and so must this; a hyphen needs no escape outside a class. */
function expression(source, flags) {
  const ascii = source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, (part) => {
    if (part.startsWith('[')) return part.replace(/\\s/g, SPACE);
    return { '\\s': `[${SPACE}]`, '\\S': `[^${SPACE}]`, '\\-': '-' }[part] ?? part;
  });
  try {
    return new RegExp(`^(?:${ascii})$`, `${flags}u`);
  } catch {
    return new RegExp(`^(?:${ascii})$`, flags);
  }
}

/** Whether typed words fit an accepted answer. */
export function acceptsText({ text, match = 'case-folded' }, given) {
  const answer = plainText(given);
  if (match === 'exact') return answer === plainText(text);
  if (match === 'case-folded') return answer.toLowerCase() === plainText(text).toLowerCase();
  try {
    return inSubset(text) && expression(text, match === 'regex' ? '' : 'i').test(answer);
  } catch {
    return false;
  }
}

/** The mark of an answer without parts. */
export const whole = (fraction, part = 'answer') => ({
  fraction,
  steps: [{ part, right: fraction > 0, credit: fraction }],
});

/** The best of several things that fit; the first of equals, and null for none. */
export const best = (fitting) => fitting.reduce((most, one) => (most && most.credit >= one.credit ? most : one), null);

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The one character under which SCORM 1.2 knows the part with this index. */
export const character = (index) => CHARACTERS[index] ?? '';

export const byId = (list, id) => list.find((one) => one.id === id);
export const indexById = (list, id) => list.findIndex((one) => one.id === id);
