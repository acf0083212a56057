/* A number, with a unit where the quantity has one. */
import { field, h, note, number, t } from '../dom.js';
import { inKeyUnit, parseNumber, range, whole, withinTolerance } from '../marking.js';

const hasKey = (q) => q.answer !== undefined && q.answer !== null;
const slip = (q, value) => (q.expected ?? []).find((one) => withinTolerance(q.tolerance ?? EXACT, one.value, value));
const EXACT = { type: 'absolute', amount: 0 };
const pure = (text) => text.replace(/[%;:!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const back = (text) => text.replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

export const kind = {
  id: 'numeric',

  render(q, ctx) {
    const units = [q.unit, ...q.otherUnits.map((other) => other.symbol)].filter(Boolean);
    const typed = field(ctx, ctx.answer?.number, { inputmode: 'decimal', maxlength: 60 });
    return h(
      'div',
      { class: 'typed numeric' },
      h('label', { for: ctx.name }, t(units.length ? 'number.with-unit' : 'number')),
      h('span', { class: 'quantity' }, typed, unitPart(q, units, ctx)),
    );
  },

  read(root) {
    const text = root.querySelector('[data-role="answer"]').value.trim();
    const unit = root.querySelector('select[data-role="unit"]')?.value ?? '';
    return text === '' ? null : { number: text, unit };
  },

  /** Why the answer cannot be read, in words; null where it can. */
  problem: (q, answer) => (answer && !parseNumber(answer.number) ? t('number.unreadable') : null),

  show(root, q, answer, mark, reveal) {
    if (mark.fraction < 1 && reveal && hasKey(q)) {
      root.append(h('p', { class: 'solution' }, t('solution', `${number(q.answer, 10)} ${q.unit}`.trim())));
    }
    const value = answer ? inKeyUnit(q, answer) : null;
    const rationale = mark.fraction < 1 && value !== null ? note(slip(q, value)?.feedback) : null;
    if (rationale) root.append(rationale);
  },

  mark(q, answer) {
    const value = inKeyUnit(q, answer);
    if (!hasKey(q) || value === null) return whole(0);
    if (withinTolerance(q.tolerance ?? EXACT, q.answer, value)) return whole(1);
    const known = slip(q, value);
    return known ? whole(known.credit, String(known.value)) : whole(0);
  },

  track(q, answer) {
    const value = answer ? inKeyUnit(q, answer) : null;
    const typed = answer ? `${answer.number} ${answer.unit}`.trim() : '';
    const { centre, reach } = hasKey(q) ? range(q.tolerance ?? EXACT, q.answer) : {};
    const tidy = (x) => String(Number(x.toPrecision(10)));
    const numeric = answer === null || value !== null;
    const type = numeric ? 'numeric' : 'fill-in';
    return {
      scorm12: { type, response: numeric ? value : typed, pattern: hasKey(q) ? String(q.answer) : null },
      scorm2004: {
        type,
        response: numeric ? value : typed,
        pattern: !hasKey(q) ? null : numeric ? `${tidy(centre - reach)}[:]${tidy(centre + reach)}` : String(q.answer),
      },
    };
  },

  pack(q, answer) {
    const units = [q.unit, ...q.otherUnits.map((other) => other.symbol)];
    const unit = units.indexOf(answer.unit);
    return pure(answer.number) + (answer.unit && unit >= 0 ? `~${unit}` : '');
  },
  unpack(q, packed) {
    const [text, unit] = packed.split('~');
    return { number: back(text), unit: unit ? ([q.unit, ...q.otherUnits.map((o) => o.symbol)][unit] ?? '') : '' };
  },
};

/** One unit is printed; several are a choice. */
function unitPart(q, units, ctx) {
  if (units.length === 0) return null;
  if (units.length === 1 && !q.unitRequired) return h('span', { class: 'unit' }, units[0]);
  return h(
    'select',
    { 'data-role': 'unit', 'aria-label': t('unit'), disabled: ctx.disabled, on: { change: () => ctx.onInput() } },
    h('option', { value: '' }, t('unit.choose')),
    units.map((unit) => h('option', { value: unit, selected: ctx.answer?.unit === unit }, unit)),
  );
}
