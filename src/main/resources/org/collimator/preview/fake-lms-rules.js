/*
 * What SCORM 1.2 and SCORM 2004 let a course read and write, as strictly as the strictest LMS seen (Moodle), with the
 * error codes of the standards. No page, no storage: `fake-lms.js` brings those.
 */

const text = (longest) => (value) => value.length <= longest;
const bytes = (longest) => (value) => new TextEncoder().encode(value).length <= longest;
const pattern = (regex) => (value) => regex.test(value);
const words = (...list) => (value) => list.includes(value);

const r = (initial = '') => ({ read: true, initial });
const rw = (type, extra = {}) => ({ read: true, write: true, type, ...extra });
const w = (type, extra = {}) => ({ write: true, type, ...extra });

const percent = (value) => Number(value) >= 0 && Number(value) <= 100;

/* ---- SCORM 1.2 ---- */

const DECIMAL_12 = pattern(/^-?\d{1,3}(\.\d+)?$/);
const TIMESPAN_12 = pattern(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const TIME_12 = pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const ID_12 = pattern(/^[\x21-\x7e]{1,255}$/);
const RESPONSE_12 = {
  'true-false': pattern(/^[01tf]$/),
  choice: pattern(/^[0-9a-z](,[0-9a-z])*$/),
  'fill-in': text(255),
  matching: pattern(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
  performance: text(255),
  sequencing: pattern(/^[0-9a-z](,[0-9a-z])*$/),
  likert: pattern(/^[0-9a-z]?$/),
  numeric: pattern(/^-?\d{1,12}(\.\d+)?$/),
};
const feedback12 = (value, lms, at) => {
  const type = lms.value(`${at}.type`);
  return value.length <= 255 && (type === '' || RESPONSE_12[type](value));
};
const score12 = (prefix, extra = {}) => ({
  [`${prefix}.raw`]: rw(DECIMAL_12, { range: percent, ...extra }),
  [`${prefix}.min`]: rw(DECIMAL_12, { range: percent, ...extra }),
  [`${prefix}.max`]: rw(DECIMAL_12, { range: percent, ...extra }),
});

const SCORM_12 = {
  'cmi.core.student_id': r(),
  'cmi.core.student_name': r(),
  'cmi.core.lesson_location': rw(text(255)),
  'cmi.core.credit': r('credit'),
  'cmi.core.lesson_status': rw(words('passed', 'completed', 'failed', 'incomplete', 'browsed'), {
    initial: 'not attempted',
  }),
  'cmi.core.entry': r(),
  ...score12('cmi.core.score'),
  'cmi.core.total_time': r('0000:00:00'),
  'cmi.core.lesson_mode': r('normal'),
  'cmi.core.exit': w(words('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': w(TIMESPAN_12),
  'cmi.suspend_data': rw(bytes(4096)),
  'cmi.launch_data': r(),
  'cmi.comments': rw(text(4096)),
  'cmi.comments_from_lms': r(),
  'cmi.objectives.n.id': rw(ID_12),
  ...score12('cmi.objectives.n.score'),
  'cmi.objectives.n.status': rw(words('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')),
  'cmi.student_data.mastery_score': r(),
  'cmi.student_data.max_time_allowed': r(),
  'cmi.student_data.time_limit_action': r(),
  'cmi.student_preference.audio': rw(pattern(/^(-1|\d{1,2}|100)$/)),
  'cmi.student_preference.language': rw(text(255)),
  'cmi.student_preference.speed': rw(pattern(/^-?(\d{1,2}|100)$/)),
  'cmi.student_preference.text': rw(pattern(/^(-1|0|1)$/)),
  'cmi.interactions.n.id': w(ID_12),
  'cmi.interactions.n.objectives.n.id': w(ID_12),
  'cmi.interactions.n.time': w(TIME_12),
  'cmi.interactions.n.type': w(words(...Object.keys(RESPONSE_12))),
  'cmi.interactions.n.correct_responses.n.pattern': w(feedback12, { after: 'type' }),
  'cmi.interactions.n.weighting': w(DECIMAL_12, { range: (value) => Math.abs(Number(value)) <= 100 }),
  'cmi.interactions.n.student_response': w(feedback12, { after: 'type' }),
  'cmi.interactions.n.result': w(
    (value) => words('correct', 'wrong', 'unanticipated', 'neutral')(value) || /^\d{1,3}(\.\d+)?$/.test(value),
  ),
  'cmi.interactions.n.latency': w(TIMESPAN_12),
};

/* ---- SCORM 2004 ---- */

const REAL = pattern(/^-?\d{1,5}(\.\d{1,18})?$/);
const SHORT_ID = /^[A-Za-z0-9_.]{1,250}$/;
const LONG_ID = pattern(/^(?:(?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/);
const TIMESPAN_2004 = pattern(
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);
const TIMESTAMP = pattern(
  /^(19[7-9]\d|20[0-3]\d)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?)?)?)?)?)?$/,
);
const localized = (longest) => (value) =>
  value.length <= longest && !/^\{(?!lang=|case_matters=|order_matters=)/.test(value);
const ids = (most, unique) => (value) => {
  const parts = value.split('[,]');
  return parts.length <= most && parts.every((part) => SHORT_ID.test(part)) && (!unique || new Set(parts).size === parts.length);
};
const pairs = (right) => (value) =>
  value.split('[,]').every((part) => {
    const sides = part.split('[.]');
    return sides.length === 2 && (sides[0] === '' || SHORT_ID.test(sides[0])) && right(sides[1]);
  });
const stepAnswer = (value) => value === '' || REAL(value) || SHORT_ID.test(value);
const RESPONSE_2004 = {
  'true-false': words('true', 'false'),
  choice: ids(36, true),
  'fill-in': (value) => value.split('[,]').length <= 10 && value.split('[,]').every(localized(250)),
  'long-fill-in': localized(4000),
  matching: pairs((value) => SHORT_ID.test(value)),
  performance: pairs(stepAnswer),
  sequencing: ids(36, false),
  likert: (value) => SHORT_ID.test(value),
  numeric: REAL,
  other: text(4000),
};
const PATTERN_2004 = {
  ...RESPONSE_2004,
  'fill-in': (value) => RESPONSE_2004['fill-in'](value.replace(/^(\{(case|order)_matters=(true|false)\})*/, '')),
  'long-fill-in': (value) => localized(4000)(value.replace(/^\{case_matters=(true|false)\}/, '')),
  performance: (value) => RESPONSE_2004.performance(value.replace(/^\{order_matters=(true|false)\}/, '')),
  numeric: (value) => value.split('[:]').length <= 2 && value.split('[:]').every((end) => end === '' || REAL(end)),
};
const ONE_PATTERN = ['true-false', 'likert', 'numeric', 'other'];
const score2004 = (prefix) => ({
  [`${prefix}.scaled`]: rw(REAL, { range: (value) => Math.abs(Number(value)) <= 1 }),
  [`${prefix}.raw`]: rw(REAL),
  [`${prefix}.min`]: rw(REAL),
  [`${prefix}.max`]: rw(REAL),
});
const COMPLETION = words('completed', 'incomplete', 'not attempted', 'unknown');
const SUCCESS = words('passed', 'failed', 'unknown');
const fraction = (value) => Number(value) >= 0 && Number(value) <= 1;

const SCORM_2004 = {
  'cmi._version': r('1.0'),
  'cmi.completion_status': rw(COMPLETION, { initial: 'unknown' }),
  'cmi.completion_threshold': r(),
  'cmi.credit': r('credit'),
  'cmi.entry': r('ab-initio'),
  'cmi.exit': w(words('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.launch_data': r(),
  'cmi.learner_id': r(),
  'cmi.learner_name': r(),
  'cmi.learner_preference.audio_level': rw(REAL, { initial: '1' }),
  'cmi.learner_preference.language': rw(text(250)),
  'cmi.learner_preference.delivery_speed': rw(REAL, { initial: '1' }),
  'cmi.learner_preference.audio_captioning': rw(words('-1', '0', '1'), { initial: '0' }),
  'cmi.location': rw(text(1000)),
  'cmi.max_time_allowed': r(),
  'cmi.mode': r('normal'),
  'cmi.progress_measure': rw(REAL, { range: fraction }),
  'cmi.scaled_passing_score': r(),
  ...score2004('cmi.score'),
  'cmi.session_time': w(TIMESPAN_2004),
  'cmi.success_status': rw(SUCCESS, { initial: 'unknown' }),
  'cmi.suspend_data': rw(text(64000)),
  'cmi.time_limit_action': r('continue,no message'),
  'cmi.total_time': r('PT0S'),
  'cmi.comments_from_learner.n.comment': rw(localized(4000)),
  'cmi.comments_from_learner.n.location': rw(text(250)),
  'cmi.comments_from_learner.n.timestamp': rw(TIMESTAMP),
  'cmi.objectives.n.id': rw(LONG_ID, { fixed: true, unique: true }),
  ...score2004('cmi.objectives.n.score'),
  'cmi.objectives.n.success_status': rw(SUCCESS, { initial: 'unknown' }),
  'cmi.objectives.n.completion_status': rw(COMPLETION, { initial: 'unknown' }),
  'cmi.objectives.n.progress_measure': rw(REAL, { range: fraction }),
  'cmi.objectives.n.description': rw(localized(250)),
  'cmi.interactions.n.id': rw(LONG_ID),
  'cmi.interactions.n.type': rw(words(...Object.keys(RESPONSE_2004))),
  'cmi.interactions.n.objectives.n.id': rw(LONG_ID, { unique: true }),
  'cmi.interactions.n.timestamp': rw(TIMESTAMP),
  'cmi.interactions.n.correct_responses.n.pattern': rw(
    (value, lms, at, index) => {
      const type = lms.value(`${at}.type`);
      return PATTERN_2004[type](value) && !(ONE_PATTERN.includes(type) && index > 0);
    },
    { after: 'type' },
  ),
  'cmi.interactions.n.weighting': rw(REAL),
  'cmi.interactions.n.learner_response': rw((value, lms, at) => RESPONSE_2004[lms.value(`${at}.type`)](value), {
    after: 'type',
  }),
  'cmi.interactions.n.result': rw(
    (value) => words('correct', 'incorrect', 'unanticipated', 'neutral')(value) || /^-?\d{1,4}(\.\d{1,18})?$/.test(value),
  ),
  'cmi.interactions.n.latency': rw(TIMESPAN_2004),
  'cmi.interactions.n.description': rw(localized(250)),
  'adl.nav.request': rw(
    pattern(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S+\}(choice|jump))$/),
    { initial: '_none_' },
  ),
};

/** One entry a standard: names, codes, and the elements the launch logic needs. */
export const STANDARDS = {
  scorm12: {
    label: 'SCORM 1.2',
    apiName: 'API',
    functions: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
    elements: SCORM_12,
    suspendBudget: 4096,
    finalStates: ['passed', 'completed', 'failed'],
    names: {
      status: 'cmi.core.lesson_status', success: 'cmi.core.lesson_status', exit: 'cmi.core.exit', entry: 'cmi.core.entry', mode: 'cmi.core.lesson_mode',
      credit: 'cmi.core.credit', session: 'cmi.core.session_time', total: 'cmi.core.total_time', score: 'cmi.core.score',
      location: 'cmi.core.lesson_location', learnerId: 'cmi.core.student_id', learnerName: 'cmi.core.student_name',
    },
    codes: {
      twice: '101', argument: '201', early: '301', late: '301', noChildren: '202', noCount: '203', unknown: '401',
      keyword: '402', readOnly: '403', writeOnly: '404', type: '405', range: '405', gap: '201', order: '201', fixed: '405', unset: '0',
    },
    seconds: (value) => value.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
    duration: (seconds) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
      .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(':'),
  },
  scorm2004: {
    label: 'SCORM 2004',
    apiName: 'API_1484_11',
    functions: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'],
    elements: SCORM_2004,
    suspendBudget: 64000,
    finalStates: ['passed', 'completed', 'failed'],
    names: {
      status: 'cmi.completion_status', success: 'cmi.success_status', exit: 'cmi.exit', entry: 'cmi.entry', mode: 'cmi.mode',
      credit: 'cmi.credit', session: 'cmi.session_time', total: 'cmi.total_time', score: 'cmi.score',
      location: 'cmi.location', learnerId: 'cmi.learner_id', learnerName: 'cmi.learner_name',
    },
    codes: {
      twice: '103', argument: '201', noChildren: '301', noCount: '301', unknown: '401',
      keyword: '404', readOnly: '404', writeOnly: '405', type: '406', range: '407', gap: '351', order: '408', fixed: '351', unset: '403',
      after: '104', terminateEarly: '112', terminateLate: '113', getEarly: '122', getLate: '123', setEarly: '132', setLate: '133', commitEarly: '142', commitLate: '143',
    },
    seconds: (value) => {
      const [, days = 0, hours = 0, minutes = 0, seconds = 0] = /^P(?:\d+Y)?(?:\d+M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(value) ?? [];
      return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
    },
    duration: (seconds) => `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`,
  },
};

export const ERROR_TEXTS = {
  scorm12: {
    0: 'No error', 101: 'General exception', 201: 'Invalid argument', 202: 'Element cannot have children', 203: 'Element is not an array',
    301: 'Not initialized', 401: 'Not implemented', 402: 'Invalid set value, element is a keyword', 403: 'Element is read only',
    404: 'Element is write only', 405: 'Incorrect data type',
  },
  scorm2004: {
    0: 'No error', 103: 'Already initialized', 104: 'Content instance terminated', 112: 'Termination before initialization', 113: 'Termination after termination',
    122: 'Retrieve data before initialization', 123: 'Retrieve data after termination', 132: 'Store data before initialization', 133: 'Store data after termination',
    142: 'Commit before initialization', 143: 'Commit after termination', 201: 'General argument error', 301: 'General get failure', 351: 'General set failure',
    401: 'Undefined data model element', 403: 'Data model element value not initialized', 404: 'Data model element is read only', 405: 'Data model element is write only',
    406: 'Data model element type mismatch', 407: 'Data model element value out of range', 408: 'Data model dependency not established',
  },
};
