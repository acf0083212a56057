/* SCORM 1.2: which elements carry a session, and in which shape an LMS accepts them. */
import { clock, decimal, distinct, given, guarded, identifier, indexOfId, list, number, plain, two } from './lms.js';

const ALREADY_INITIALIZED = '101';
const LONGEST = 255;

export function open(api, report) {
  const lms = guarded(api, 'LMS', (error) => self.report(error));
  const objectives = new Map();
  const self = { report, standard: 'scorm12', budget: 4096 };
  if (!lms.run('Initialize', ALREADY_INITIALIZED)) return null;
  // The mode comes first: a review writes nothing, and an LMS may take what is written all the same.
  const mode = lms.get('cmi.core.lesson_mode');
  let next = null;
  /** What the LMS had at entry and this session must not make worse. */
  let status = lms.get('cmi.core.lesson_status');
  const earned = status === 'passed' || status === 'completed';

  function setStatus(value) {
    if (status === 'passed' || (earned && value !== 'passed' && value !== 'completed')) return;
    if (lms.set('cmi.core.lesson_status', value)) status = value;
  }

  return Object.assign(self, {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: { id: lms.get('cmi.core.student_id'), name: lms.get('cmi.core.student_name') },
    launchData: lms.get('cmi.launch_data'),
    location: lms.get('cmi.core.lesson_location'),
    suspended: lms.get('cmi.suspend_data'),
    // Some LMSs count bytes where the standard counts characters.
    measure: (text) => new TextEncoder().encode(text).length,

    begin() {
      if (!earned && status !== 'failed' && status !== 'incomplete') setStatus('incomplete');
    },
    writeState: (text) => lms.set('cmi.suspend_data', text),
    writeLocation: (text) => lms.set('cmi.core.lesson_location', text),
    writeTime: (seconds) => lms.set('cmi.core.session_time', timespan(seconds)),
    writeExit: (done) => lms.set('cmi.core.exit', done ? '' : 'suspend'),

    /** There is no element for progress; one element holds both completion and success. */
    writeProgress(fraction, completed) {
      if (completed && status !== 'failed') setStatus('completed');
    },
    writeResult(raw, passed) {
      // A worse retake must not leave a failing score under a status that stays passed.
      if ((earned || status === 'passed') && passed === false) return;
      lms.set('cmi.core.score.min', '0', true);
      lms.set('cmi.core.score.max', '100', true);
      lms.set('cmi.core.score.raw', decimal(raw));
      setStatus(passed === null ? 'completed' : passed ? 'passed' : 'failed');
    },
    writeObjective(id, score, objectiveStatus) {
      const index = indexOfId(lms, 'cmi.objectives', identifier(id), objectives);
      if (index < 0) return;
      const at = `cmi.objectives.${index}`;
      if (score !== null) {
        lms.set(`${at}.score.min`, '0', true);
        lms.set(`${at}.score.max`, '100', true);
        lms.set(`${at}.score.raw`, decimal(score), true);
      }
      lms.set(`${at}.status`, objectiveStatus, true);
    },
    writeAnswer(interaction) {
      next ??= lms.count('cmi.interactions._count');
      const at = `cmi.interactions.${next}`;
      if (!lms.set(`${at}.id`, identifier(interaction.id), true)) return;
      next++;
      details(lms, at, interaction);
    },
    commit: () => lms.run('Commit'),
    terminate: () => lms.run('Finish'),
  });
}

/** The type goes before everything that is read in its light. */
function details(lms, at, { objectives, timestamp, scorm12: { type, response, pattern }, weight, result, seconds }) {
  const ids = distinct(list(objectives).map((id) => identifier(id)));
  const patterns = distinct(list(pattern).map((each) => feedback(type, each))).filter(given);
  const answered = feedback(type, response);
  lms.set(`${at}.type`, type);
  ids.forEach((id, i) => lms.set(`${at}.objectives.${i}.id`, id, true));
  if (timestamp) lms.set(`${at}.time`, timestamp.toTimeString().slice(0, 8));
  patterns.forEach((each, i) => lms.set(`${at}.correct_responses.${i}.pattern`, each, true));
  if (given(weight)) lms.set(`${at}.weighting`, decimal(Math.min(100, weight)), true);
  if (given(answered)) lms.set(`${at}.student_response`, answered);
  lms.set(`${at}.result`, typeof result === 'number' ? decimal(result) : result);
  if (given(seconds)) lms.set(`${at}.latency`, timespan(seconds), true);
}

function timespan(seconds) {
  const [hours, minutes, rest] = clock(seconds);
  return `${two(Math.min(hours, 9999))}:${two(minutes)}:${two(rest)}`;
}

/** A response as an LMS accepts it, or null where it cannot be said in this type. */
function feedback(type, value) {
  if (!given(value)) return null;
  const tokens = String(value).split(',').filter(given);
  switch (type) {
    case 'choice':
    case 'sequencing':
      return joined(tokens.map(character));
    case 'matching':
      return joined(tokens.map(pair));
    case 'likert':
      return character(String(value));
    case 'true-false':
      return /^[t1]/i.test(String(value)) ? 't' : 'f';
    case 'numeric':
      return number(value);
    default:
      return plain(value, LONGEST);
  }
}

const joined = (parts) => (parts.includes(null) ? null : parts.join(',').slice(0, LONGEST));

/** One character an option, 0–9 and a–z; indices from 10 on become letters. */
function character(token) {
  if (/^[0-9a-z]$/.test(token)) return token;
  return /^[0-9]{2}$/.test(token) && Number(token) < 36 ? Number(token).toString(36) : null;
}

function pair(text) {
  const sides = text.split('.').map(character);
  return sides.length === 2 && !sides.includes(null) ? sides.join('.') : null;
}
