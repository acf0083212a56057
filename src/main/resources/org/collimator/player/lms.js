/*
 * The one session with whatever keeps the learner's results: SCORM 1.2, SCORM 2004, or this browser.
 * What decides whether a score arrives stands here once; the three modules beside this one only know element names.
 */
import { scorm12 } from './lms-scorm12.js';
import { scorm2004 } from './lms-scorm2004.js';
import { standalone } from './lms-standalone.js';

/** Frames or openers to climb before giving up; a page that is its own parent must not hang the course. */
const MAX_HOPS = 32;
/** Version of the suspend data. A number that is not known here is left alone, and the learner starts afresh. */
const HEADER = 'collimator1;';

const BACKENDS = {
  scorm12: { name: 'API', open: scorm12, ready: (api) => api.LMSInitialize },
  scorm2004: { name: 'API_1484_11', open: scorm2004, ready: (api) => api.Initialize },
};

/**
 * Opens the session. Never throws: without an LMS, or with one that refuses, the state stays in this browser.
 *
 * @param standard 'scorm12', 'scorm2004' or 'none'
 * @param courseId what tells this course (or SCO) from others of the same site
 * @param win the window to search from
 */
export async function connect(standard, courseId, win = window) {
  const early = [];
  const known = Object.hasOwn(BACKENDS, standard) ? BACKENDS[standard] : null;
  if (known) {
    const api = findApi(win, known);
    if (api) {
      const report = (error) => early.push(error);
      const backend = attempt(() => known.open(api, report), report);
      if (backend) return session(backend, true, early);
    }
  }
  return session(standalone(win, courseId), !known, early);
}

/** The API object of this standard and no other, in this window, its parents, its opener and the opener's parents. */
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
      const outcome = { ok: bytes <= backend.budget, bytes, budget: backend.budget };
      if (!outcome.ok) {
        // Half a state is worse than the last whole one: nothing is cut, the caller is told.
        const text = `${bytes} of ${backend.budget}`;
        tell({ call: 'save', element: 'suspend data', value: '', code: 'budget', text });
      }
      self.location = location;
      return write(() => {
        const kept = !outcome.ok || backend.writeState(text);
        const placed = backend.writeLocation(String(location));
        return { ...outcome, ok: outcome.ok && kept && placed };
      }, { ...outcome, ok: outcome.ok && silent });
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
     * Ties the session to the life of the page. `provider` gives `{ state, location }`, or null while there is nothing
     * to keep. A page that goes into the back/forward cache may come back, so only a page that is really going ends
     * the session; `unload` and `beforeunload` are never used: browsers drop them and the score with them.
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
  const given = quiet(() => JSON.parse(launchData).timeMultiplier);
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
