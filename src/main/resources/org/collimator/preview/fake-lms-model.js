/*
 * A learner's record and the API object over it: one launch after the other, as Moodle keeps them. No page, no storage.
 */
import { ERROR_TEXTS, STANDARDS } from './fake-lms-rules.js';

const INDEX = /\.(\d+)(?=\.|$)/g;
const generic = (element) => element.replace(INDEX, '.n');
const COLLECTION = /^(.*)\.(\d+)\.([^.]+(?:\.[^.\d]+)*)$/;

/**
 * @param config `{ standard, learner: {id, name}, launchData, mastery, mode, quirks: Set }`; mode '' lets the record decide
 * @param record what `record()` gave after an earlier launch, or null for a new learner
 * @param watch called with each call: `{ call, element, value, result, code, text, violation, at }`
 */
export function createLms(config, record, watch) {
  const rules = STANDARDS[config.standard];
  const { names, codes, elements } = rules;
  const quirks = config.quirks ?? new Set();
  let saved = record ?? { values: {}, launches: 0, seconds: 0, exit: '' };
  let values = {};
  let phase = 'idle';
  let lastCode = '0';

  const finished = () =>
    rules.finalStates.includes(saved.values[names.status]) || ['passed', 'failed'].includes(saved.values[names.success]);
  const isReview = () => (values[names.mode] ?? 'normal') !== 'normal';
  const counts = (collection) => {
    let count = 0;
    while (`${collection}.${count}.id` in values || `${collection}.${count}.pattern` in values || `${collection}.${count}.comment` in values) count++;
    return count;
  };
  const lms = { value: (element) => values[element] ?? '' };

  /** A new launch of the course. What was not finished and not suspended starts blank, as the standard allows. */
  function launch() {
    const done = finished();
    const lost = config.standard === 'scorm2004' && saved.launches > 0 && !done && saved.exit !== 'suspend';
    const kept = lost ? {} : saved.values;
    const mode = config.mode || (done ? 'review' : 'normal');
    const fresh = saved.launches === 0 || lost;
    values = {
      ...kept,
      [names.entry]: fresh ? 'ab-initio' : saved.exit === 'suspend' ? 'resume' : '',
      [names.mode]: mode,
      [names.credit]: mode === 'normal' ? 'credit' : 'no-credit',
      [names.learnerId]: config.learner?.id ?? 'learner-1',
      [names.learnerName]: config.learner?.name ?? 'Muster, Kim',
      [names.total]: rules.duration(Math.round(lost ? 0 : saved.seconds)),
      'cmi.launch_data': config.launchData ?? '',
    };
    if (config.standard === 'scorm12') values['cmi.student_data.mastery_score'] = config.mastery ?? '';
    delete values[names.exit];
    delete values[names.session];
    if (lost) saved = { ...saved, seconds: 0 };
    saved = { ...saved, launches: saved.launches + 1 };
    phase = 'idle';
  }

  function keep() {
    const kept = { ...values };
    for (const name of [names.entry, names.mode, names.credit, names.total, names.session, names.exit]) delete kept[name];
    saved = { ...saved, values: kept, exit: values[names.exit] ?? saved.exit };
  }

  function outcome(call, element, value, result, code = '0', violation = '') {
    lastCode = code;
    const text = ERROR_TEXTS[config.standard][code] ?? '';
    const unset = rules.functions[2] === call && (code === codes.unset || quirks.has('sparse'));
    watch({ call, element, value, result, code, text, violation: violation || (code === '0' || unset ? '' : text), at: Date.now() });
    return result;
  }

  const [INITIALIZE, TERMINATE, GET, SET, COMMIT, LAST, STRING, DIAGNOSTIC] = rules.functions;

  function initialize(argument) {
    if (argument !== '') return outcome(INITIALIZE, '', String(argument), 'false', codes.argument);
    if (quirks.has('refuse')) return outcome(INITIALIZE, '', '', 'false', config.standard === 'scorm12' ? '101' : '102');
    if (phase === 'running') return outcome(INITIALIZE, '', '', 'false', codes.twice);
    if (phase === 'over') return outcome(INITIALIZE, '', '', 'false', codes.after ?? codes.twice);
    phase = 'running';
    return outcome(INITIALIZE, '', '', quirks.has('lie') ? 'false' : 'true');
  }

  function phaseCode(kind) {
    if (phase === 'running') return null;
    return codes[kind + (phase === 'idle' ? 'Early' : 'Late')] ?? codes.early;
  }

  function get(element) {
    element = String(element);
    const wrong = phaseCode('get');
    if (wrong) return outcome(GET, element, '', '', wrong);
    const [result, code] = read(element);
    return outcome(GET, element, result, result, code);
  }

  function read(element) {
    const name = generic(element);
    const collection = /^(.*)\._count$/.exec(element);
    if (collection) {
      const known = Object.keys(elements).some((each) => each.startsWith(`${generic(collection[1])}.n.`));
      if (!known) return ['', name.slice(0, -7) in elements ? codes.noCount : codes.unknown];
      const count = counts(collection[1]);
      return [count === 0 ? '0' : count]; // a number, not text, once there is an entry: seen in Moodle
    }
    if (name.endsWith('._children')) return children(name.slice(0, -10));
    const rule = elements[name];
    if (!rule || hidden(element)) return ['', codes.unknown];
    if (!rule.read) return ['', codes.writeOnly];
    const gap = missing(element);
    if (gap) return ['', config.standard === 'scorm12' ? '201' : '301'];
    const value = values[element] ?? rule.initial ?? '';
    return value === '' && !(element in values) && rule.initial === undefined ? ['', codes.unset] : [value, '0'];
  }

  function children(prefix) {
    const list = Object.keys(elements)
      .filter((each) => each.startsWith(`${prefix}.`))
      .map((each) => each.slice(prefix.length + 1).replace(/^n\./, '').split('.')[0]);
    return list.length ? [[...new Set(list)].join(','), '0'] : ['', prefix in elements ? codes.noChildren : codes.unknown];
  }

  /** An LMS of the sparse kind keeps neither interactions nor objectives nor the ends of the score. */
  const hidden = (element) => quirks.has('sparse') && /interactions|objectives|score\.m(in|ax)$/.test(element);

  /** Whether an index of this element lies beyond what is there. */
  function missing(element) {
    for (let rest = COLLECTION.exec(element); rest; rest = COLLECTION.exec(rest[1])) {
      if (Number(rest[2]) >= counts(rest[1])) return true;
    }
    return false;
  }

  function set(element, value) {
    element = String(element);
    value = String(value);
    const wrong = phaseCode('set');
    const code = wrong ?? check(element, value);
    if (code !== '0') return outcome(SET, element, value, 'false', code);
    const violation = conduct(element, value);
    values[element] = value;
    return outcome(SET, element, value, quirks.has('lie') ? 'false' : 'true', '0', violation);
  }

  function check(element, value) {
    if (/\._(count|children|version)$/.test(element)) return codes.keyword;
    const rule = elements[generic(element)];
    if (!rule || hidden(element)) return codes.unknown;
    if (!rule.write) return codes.readOnly;
    const place = placement(element);
    if (place !== '0') return place;
    const [, , index] = /^(.*)\.(\d+)\.[^.]+$/.exec(element) ?? [];
    const owner = /^(cmi\.\w+\.\d+)\./.exec(element)?.[1] ?? '';
    if (rule.after && !(`${owner}.${rule.after}` in values)) return codes.order;
    if (!rule.type(value, lms, owner, Number(index))) return codes.type;
    if (rule.range && !rule.range(value)) return codes.range;
    if (rule.fixed && element in values && values[element] !== value) return codes.fixed;
    if (rule.unique && repeated(element, value)) return codes.fixed;
    return '0';
  }

  /** Indices grow without a gap, and an entry begins with its id. */
  function placement(element) {
    const collection = COLLECTION.exec(element);
    if (!collection) return '0';
    const [, name, index, leaf] = collection;
    if (COLLECTION.test(`${name}.x`) && missing(`${name}.x`)) return codes.order;
    const count = counts(name);
    if (Number(index) > count) return codes.gap;
    const first = name.endsWith('correct_responses') ? 'pattern' : name.endsWith('comments_from_learner') ? 'comment' : 'id';
    return Number(index) === count && leaf !== first ? codes.order : '0';
  }

  function repeated(element, value) {
    const [, name, index] = COLLECTION.exec(element);
    for (let i = 0; i < counts(name); i++) if (i !== Number(index) && values[`${name}.${i}.id`] === value) return true;
    return false;
  }

  /** What no standard forbids and what has cost learners their results all the same. */
  function conduct(element, value) {
    if (isReview()) return 'Written in review or browse mode';
    const before = values[element];
    if (element === names.status && ['passed', 'completed'].includes(before) && ['incomplete', 'failed'].includes(value) && saved.values[element] === before) {
      return 'Status made worse than it was';
    }
    if (element === names.success && before === 'passed' && value !== 'passed') return 'Status made worse than it was';
    if (element === `${names.score}.raw` && !(Number(value) >= 0 && Number(value) <= 100)) return 'Raw score is not out of 100';
    if (/(score\.(raw|min|max)|weighting|result|progress_measure)$/.test(element) && /\.\d{3,}$/.test(value)) return 'More than two decimals';
    if (/(session_time|latency)$/.test(element) && /\.\d(S|$)/.test(value)) return 'One odd decimal: some LMSs add it up wrongly';
    if (element.endsWith('.timestamp') && /[.Z+]/.test(value)) return 'Fraction or zone in a timestamp';
    return '';
  }

  function commit(argument) {
    if (argument !== '') return outcome(COMMIT, '', String(argument), 'false', codes.argument);
    const wrong = phaseCode('commit');
    if (wrong) return outcome(COMMIT, '', '', 'false', wrong);
    keep();
    return outcome(COMMIT, '', '', quirks.has('lie') ? 'false' : 'true', '0', isReview() ? 'Committed in review or browse mode' : '');
  }

  function terminate(argument) {
    if (argument !== '') return outcome(TERMINATE, '', String(argument), 'false', codes.argument);
    const wrong = phaseCode('terminate');
    if (wrong) return outcome(TERMINATE, '', '', 'false', wrong);
    const violation = farewell();
    master();
    const spent = names.session in values ? rules.seconds(values[names.session]) : 0;
    const exit = values[names.exit];
    if (!isReview()) keep();
    saved = { ...saved, seconds: saved.seconds + spent, exit: exit ?? (isReview() ? saved.exit : '') };
    phase = 'over';
    return outcome(TERMINATE, '', '', quirks.has('lie') ? 'false' : 'true', '0', violation);
  }

  function farewell() {
    if (isReview()) return '';
    if (!(names.session in values)) return 'Ended without a session time';
    const raw = values[`${names.score}.raw`];
    if (raw !== undefined && !quirks.has('sparse') && (values[`${names.score}.min`] !== '0' || values[`${names.score}.max`] !== '100')) return 'Score without min 0 and max 100';
    const scaled = values[`${names.score}.scaled`];
    if (config.standard === 'scorm2004' && raw !== undefined && Math.abs(Number(scaled) * 100 - Number(raw)) > 0.01) return 'Scaled score does not match the raw score';
    const decided = rules.finalStates.includes(values[names.status]);
    if (!decided && values[names.exit] !== 'suspend') return 'Left unfinished without suspending';
    return '';
  }

  /** SCORM 1.2: a mastery score in the manifest lets the LMS overrule the course. */
  function master() {
    const raw = values['cmi.core.score.raw'];
    if (config.standard !== 'scorm12' || isReview() || !config.mastery || raw === undefined) return;
    values[names.status] = Number(raw) >= Number(config.mastery) ? 'passed' : 'failed';
  }

  const bodies = [initialize, terminate, get, set, commit, () => lastCode, (code) => ERROR_TEXTS[config.standard][code] ?? '', () => ''];
  const api = Object.fromEntries([INITIALIZE, TERMINATE, GET, SET, COMMIT, LAST, STRING, DIAGNOSTIC].map((name, i) => [name, bodies[i]]));

  launch();
  return {
    api,
    rules,
    /** What the next launch starts from: only what was committed or ended properly. */
    record: () => structuredClone(saved),
    /** The elements as the course sees them now. */
    cmi: () => ({ ...values }),
    phase: () => phase,
    launches: () => saved.launches,
    seconds: () => saved.seconds,
  };
}
