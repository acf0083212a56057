/* SCORM 2004, third and fourth edition: which elements carry a session, and in which shape an LMS accepts them. */
import { clock, decimal, distinct, given, guarded, identifier, indexOfId, list, number, plain, two } from './lms.js';

const ALREADY_INITIALIZED = '103';

export function open(api, report) {
  const lms = guarded(api, '', (error) => self.report(error));
  const objectives = new Map();
  const self = { report, standard: 'scorm2004', budget: 64000 };
  if (!lms.run('Initialize', ALREADY_INITIALIZED)) return null;
  // The mode comes first: a review writes nothing, and an LMS may take what is written all the same.
  const mode = lms.get('cmi.mode');
  let next = null;
  let completion = lms.get('cmi.completion_status');
  let passedAlready = lms.get('cmi.success_status') === 'passed';

  function setCompletion(value) {
    if (completion === 'completed') return;
    if (lms.set('cmi.completion_status', value)) completion = value;
  }

  return Object.assign(self, {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: { id: lms.get('cmi.learner_id'), name: lms.get('cmi.learner_name') },
    launchData: lms.get('cmi.launch_data'),
    location: lms.get('cmi.location'),
    suspended: lms.get('cmi.suspend_data'),
    measure: (text) => text.length,

    begin: () => setCompletion('incomplete'),
    writeState: (text) => lms.set('cmi.suspend_data', text),
    writeLocation: (text) => lms.set('cmi.location', text),
    writeTime: (seconds) => lms.set('cmi.session_time', duration(seconds)),
    writeExit: (done) => lms.set('cmi.exit', done ? 'normal' : 'suspend'),

    writeProgress(fraction, completed) {
      lms.set('cmi.progress_measure', decimal(completed ? 1 : fraction));
      if (completed) setCompletion('completed');
    },
    writeResult(raw, passed) {
      // A worse retake must not leave a failing score under a status that stays passed.
      if (passedAlready && passed === false) return;
      passedAlready = passed === true || passedAlready;
      score(lms, 'cmi', raw);
      if (passed !== null) lms.set('cmi.success_status', passed ? 'passed' : 'failed');
      setCompletion('completed');
    },
    writeObjective(id, raw, status) {
      const index = indexOfId(lms, 'cmi.objectives', identifier(id), objectives);
      if (index < 0) return;
      const at = `cmi.objectives.${index}`;
      if (raw !== null) score(lms, at, raw);
      const decided = status === 'passed' || status === 'failed';
      if (decided) lms.set(`${at}.success_status`, status);
      lms.set(`${at}.completion_status`, decided ? 'completed' : status);
    },
    writeAnswer(interaction) {
      next ??= lms.count('cmi.interactions._count');
      const at = `cmi.interactions.${next}`;
      if (!lms.set(`${at}.id`, identifier(interaction.id, 4000))) return;
      next++;
      details(lms, at, interaction);
    },
    commit: () => lms.run('Commit'),
    terminate: () => lms.run('Terminate'),
  });
}

/** Points out of a hundred, always with both ends: an LMS takes the raw score for a percentage. */
function score(lms, at, raw) {
  lms.set(`${at}.score.min`, '0');
  lms.set(`${at}.score.max`, '100');
  lms.set(`${at}.score.raw`, decimal(raw));
  lms.set(`${at}.score.scaled`, String(Math.round(raw * 100) / 10000));
}

/** The type goes before everything that is read in its light. */
function details(lms, at, interaction) {
  const { objectives, timestamp, weight, result, seconds, description } = interaction;
  const { type, response, patterns } = spoken(interaction.scorm2004);
  const ids = distinct(list(objectives).map((id) => identifier(id)));
  lms.set(`${at}.type`, type);
  ids.forEach((id, i) => lms.set(`${at}.objectives.${i}.id`, id));
  if (timestamp) lms.set(`${at}.timestamp`, instant(timestamp));
  patterns.forEach((each, i) => lms.set(`${at}.correct_responses.${i}.pattern`, each));
  if (given(weight)) lms.set(`${at}.weighting`, decimal(weight));
  if (given(response)) lms.set(`${at}.learner_response`, response);
  lms.set(`${at}.result`, typeof result === 'number' ? decimal(result) : result === 'wrong' ? 'incorrect' : result);
  if (given(seconds)) lms.set(`${at}.latency`, duration(seconds));
  if (given(description)) lms.set(`${at}.description`, words(description, 250));
}

/** Type, response and patterns in the standard's own words; a long text moves to the type that holds it whole. */
function spoken({ type, response, pattern }) {
  const long = [...list(response), ...list(pattern)].some((each) => String(each).length > 250);
  const kind = type === 'fill-in' && long ? 'long-fill-in' : type;
  const patterns = distinct(list(pattern).map((each) => said(kind, each))).filter(given);
  const single = kind === 'true-false' || kind === 'likert' || kind === 'numeric';
  return {
    type: kind,
    response: given(response) ? said(kind, response) : null,
    patterns: single ? patterns.slice(0, 1) : patterns,
  };
}

/** A response or pattern, its ids in the short form; null where it cannot be said in this type. */
function said(type, value) {
  const [, prefix, rest] = /^((?:\{(?:case_matters|order_matters)=(?:true|false)\})*)([^]*)$/.exec(String(value));
  const each = (say) => rest.split('[,]').map((part) => part.split('[.]').map(say).join('[.]')).join('[,]');
  switch (type) {
    case 'choice':
    case 'sequencing':
    case 'matching':
    case 'likert':
      return each(shortIdentifier);
    case 'performance':
      return prefix + each((part) => (/^-?\d{1,5}(\.\d{1,18})?$/.test(part) ? part : shortIdentifier(part)));
    case 'true-false':
      return /^[t1]/i.test(rest) ? 'true' : 'false';
    case 'numeric': {
      const ends = rest.split('[:]').map((end) => (end === '' ? '' : number(end)));
      return ends.includes(null) ? null : ends.join('[:]');
    }
    case 'fill-in':
      return prefix + words(rest, 250);
    case 'long-fill-in':
      return prefix + words(rest, 4000);
    default:
      return plain(value, 4000);
  }
}

/** Letters, digits, underscore and full stop: what Moodle takes where ADL would take a hyphen too. */
const shortIdentifier = (value) => String(value).replace(/[^A-Za-z0-9_.]/g, '_').slice(0, 250);

/** A brace in front would be read as the language of the text. */
const words = (value, longest) => plain(value, longest).replace(/^\{/, '(');

function duration(seconds) {
  const [hours, minutes, rest] = clock(seconds);
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest}S`;
}

/** Local time to the second; fractions and zones are refused by some LMSs. */
const instant = (date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${date.toTimeString().slice(0, 8)}`;
