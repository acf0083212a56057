/*
 * The one session with whatever keeps the learner's results. What decides whether a score arrives stands here once; the
 * modules beside this one know the element names of their standard, and a package carries the ones it needs.
 */

/** Frames to climb before giving up. */
const MAX_HOPS = 32;
/** Version of the suspend data; with another one the learner starts afresh. */
const HEADER = 'collimator1;';

const BACKENDS = {
  scorm12: { name: 'API', ready: (api) => api.LMSInitialize, load: () => import('./lms-scorm12.js') },
  scorm2004: { name: 'API_1484_11', ready: (api) => api.Initialize, load: () => import('./lms-scorm2004.js') },
};

/**
 * Opens the session. Never throws: without an LMS, or with one that refuses, the state stays in this browser.
 *
 * @param standard 'scorm12', 'scorm2004' or 'none'
 * @param courseId what tells this course (or SCO) from others of the same site
 */
export async function connect(standard, courseId, win = window) {
  const early = [];
  const known = Object.hasOwn(BACKENDS, standard) ? BACKENDS[standard] : null;
  if (known) {
    const report = (error) => early.push(error);
    const api = findApi(win, known);
    const module = api && (await known.load().catch((thrown) => report(problem('connect', 'exception', thrown))));
    const backend = module?.open && attempt(() => module.open(api, report), report);
    if (backend) return session(backend, true, early);
  }
  const { open } = await import('./lms-standalone.js');
  return session(open(win, courseId), !known, early);
}

/** The API of this standard and no other, in this window, its parents, its opener and the opener's parents. */
export function findApi(win, { name, ready }) {
  const starts = [() => win, () => win.opener, () => win.top.opener];
  for (const start of starts) {
    let here = quiet(start);
    for (let hops = 0; here && hops < MAX_HOPS; hops++) {
      const frame = here;
      const api = quiet(() => (frame[name] && ready(frame[name]) ? frame[name] : null));
      if (api) return api;
      const parent = quiet(() => frame.parent);
      here = parent === frame ? null : parent;
    }
  }
  return null;
}

function session(backend, found, early) {
  const start = performance.now();
  const silent = backend.mode !== 'normal';
  const listeners = [];
  let over = false;
  let submitted = false;

  function tell(error) {
    if (listeners.length) listeners.forEach((listener) => listener(error));
    else early.push(error);
  }
  backend.report = tell;

  /** Runs one write, unless the mode forbids writing or the session is over. */
  function write(action, otherwise) {
    if (silent || over) return otherwise;
    try {
      return action();
    } catch (thrown) {
      tell(problem('write', 'exception', thrown));
      return otherwise;
    }
  }

  const seconds = () => Math.max(0, (performance.now() - start) / 1000);

  const self = {
    standard: backend.standard,
    found,
    mode: backend.mode,
    learner: backend.learner,
    timeMultiplier: multiplier(backend.launchData),
    location: backend.location,
    state: unpack(backend.suspended, tell),

    save(state, location = self.location) {
      const text = HEADER + JSON.stringify(state);
      const bytes = backend.measure(text);
      const { budget } = backend;
      const fits = bytes <= budget;
      // Half a state is worse than the last whole one: nothing is cut, the caller is told.
      if (!fits) tell(problem('save', 'budget', `${bytes} of ${budget}`));
      self.location = location;
      const kept = () => [fits && backend.writeState(text), backend.writeLocation(String(location))].every(Boolean);
      return { ok: write(kept, fits && silent), bytes, budget };
    },

    answer(interaction) {
      write(() => backend.writeAnswer({ ...interaction, result: verdict(interaction.result) }));
    },

    objectives(list) {
      write(() => list.forEach((each) => backend.writeObjective(each.id, percent(each.score), each.status)));
    },

    progress(fraction, completed) {
      submitted ||= completed === true;
      write(() => backend.writeProgress(Math.min(1, Math.max(0, Number(fraction) || 0)), completed === true));
    },

    result({ raw, passed }) {
      submitted = true;
      write(() => {
        backend.writeResult(percent(raw) ?? 0, passed ?? null);
        backend.writeExit(true);
      });
    },

    commit() {
      write(() => {
        backend.writeTime(seconds());
        backend.commit();
      });
    },

    finish(done) {
      if (over) return;
      write(() => {
        backend.writeTime(seconds());
        backend.writeExit(done === true || submitted);
        backend.commit();
      });
      over = true;
      attempt(() => backend.terminate(), tell);
    },

    on(event, listener) {
      if (event !== 'error') return;
      listeners.push(listener);
      early.splice(0).forEach((error) => listener(error));
    },

    /**
     * Ties the session to the life of the page; `provider` gives `{ state, location }`, or null. A page in the
     * back/forward cache may come back: only one that is really going ends the session. Never on `unload` or
     * `beforeunload`, which browsers drop, and the score with them.
     */
    attach(page, provider) {
      const keep = () => {
        const now = over ? null : attempt(() => current(provider), tell);
        if (now) attempt(() => self.save(now.state, now.location), tell);
      };
      const pause = () => {
        keep();
        self.commit();
      };
      page.document.addEventListener('visibilitychange', () => {
        if (page.document.visibilityState === 'hidden') pause();
      });
      page.addEventListener('pagehide', (event) => {
        if (event.persisted) return pause();
        keep();
        return self.finish(false);
      });
    },
  };

  write(() => {
    backend.begin();
    backend.writeExit(false);
  });
  return self;
}

function current(provider) {
  const value = provider();
  return typeof value === 'function' ? value() : value;
}

/** Something the LMS did not say itself, in the shape of what it says. */
const problem = (call, code, text) => ({ call, element: '', value: '', code, text: String(text) });

/** A whole right or wrong answer is said in words, the rest as a number. */
function verdict(result) {
  if (typeof result !== 'number') return result;
  if (result >= 1) return 'correct';
  return result <= 0 ? 'wrong' : result;
}

/** 0 to 100 with at most two decimals, or null. */
function percent(value) {
  if (value === null || value === undefined || Number.isNaN(Number(value))) return null;
  return Math.round(Math.min(100, Math.max(0, Number(value))) * 100) / 100;
}

/** The longer time a learner is granted: `{"timeMultiplier": 1.5}` or `"unlimited"` in the launch data of the LMS. */
function multiplier(launchData) {
  const given = launchData && quiet(() => JSON.parse(launchData).timeMultiplier);
  if (given === 'unlimited') return Infinity;
  return typeof given === 'number' && given >= 1 && given <= 10 ? given : 1;
}

function unpack(text, tell) {
  if (!text) return null;
  try {
    if (!text.startsWith(HEADER)) throw new Error('unknown header');
    return JSON.parse(text.slice(HEADER.length));
  } catch (thrown) {
    tell(problem('resume', 'state', thrown));
    return null;
  }
}

function attempt(action, report) {
  try {
    return action();
  } catch (thrown) {
    report(problem('connect', 'exception', thrown));
    return null;
  }
}

/** The value, or null where reading it is forbidden (a frame of another site) or fails. */
function quiet(read) {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

/* ---- what both SCORM standards share ---- */

/**
 * Guards the calls of an API object whose function names begin with `prefix`. An LMS may answer 'false' although the
 * value was set; only an error code that is not zero is an error. What was set already is not sent again.
 */
export function guarded(api, prefix, report) {
  const sent = new Map();
  const call = (name, ...args) => api[prefix + name](...args);
  const code = () => String(call('GetLastError') ?? '0').trim() || '0';

  function refused(name, element, value, number) {
    const text = String(call('GetErrorString', number) ?? '');
    report({ call: prefix + name, element, value, code: number, text });
  }

  const self = {
    /** Whether the call worked; a code in `fine` counts as if it had. */
    run(name, fine = '0') {
      if (String(call(name, '')) === 'true') return true;
      const number = code();
      if (number === '0' || number === fine) return true;
      refused(name, '', '', number);
      return false;
    },
    /** The value as text; '' where the LMS does not keep the element. */
    get(element) {
      const value = call('GetValue', element);
      return value === null || value === undefined || (value === '' && code() !== '0') ? '' : String(value);
    },
    /** A count as a number: LMSs answer '0', '' or a number of their own. */
    count(element) {
      return Math.max(0, Number.parseInt(self.get(element), 10) || 0);
    },
    /** Whether the value arrived. An element that an LMS may leave out can fail without being reported. */
    set(element, value, optional = false) {
      const text = String(value);
      if (sent.get(element) === text) return true;
      if (String(call('SetValue', element, text)) !== 'true') {
        const number = code();
        if (number !== '0') {
          if (!(optional && (number === '401' || number === '402'))) refused('SetValue', element, text, number);
          return false;
        }
      }
      sent.set(element, text);
      return true;
    },
  };
  return self;
}

/** At most two decimals, never an exponent. */
export const decimal = (value) => String(Math.round(Number(value) * 100) / 100 + 0);

/** Printable ASCII without blanks, for ids that travel. */
export const identifier = (value, longest = 255) => String(value).replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, longest);

export const two = (value) => String(value).padStart(2, '0');

/** Hours, minutes and seconds of a duration. */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(Number(seconds) || 0));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}

/** One line without control characters, no longer than the element takes. */
export const plain = (value, longest) => String(value).replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, longest);

/** A number as it was given: a reading of 0.125 must not arrive as 0.13. Null where it is none. */
export function number(value) {
  const text = String(value).trim();
  if (/^-?\d{1,12}(\.\d{1,12})?$/.test(text)) return text;
  return text !== '' && Number.isFinite(Number(text)) ? decimal(text) : null;
}

/** Whether there is something to say. */
export const given = (value) => value !== null && value !== undefined && value !== '';

export const list = (value) => (Array.isArray(value) ? value : given(value) ? [value] : []);

/** Each value once, in order. */
export const distinct = (values) => [...new Set(values)];

/** The index of the entry with this id, or of the next free one, with the id written. -1: not kept by this LMS. */
export function indexOfId(lms, collection, id, known) {
  if (known.has(id)) return known.get(id);
  const count = lms.count(`${collection}._count`);
  for (let i = 0; i < count; i++) {
    const other = lms.get(`${collection}.${i}.id`);
    if (!known.has(other)) known.set(other, i);
  }
  if (!known.has(id)) known.set(id, lms.set(`${collection}.${count}.id`, id, true) ? count : -1);
  return known.get(id);
}
