/* No LMS: the learner's state stays in this browser, or for this visit only where the browser keeps nothing. */

export function open(win, courseId) {
  const key = `collimator:${courseId}`;
  const kept = read(win, key);
  const keep = () => {
    try {
      win.localStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  };

  return {
    standard: 'standalone',
    mode: 'normal',
    learner: { id: '', name: '' },
    launchData: '',
    location: kept.location ?? '',
    suspended: kept.state ?? '',
    budget: 1_000_000,
    measure: (text) => text.length,

    begin() {},
    writeState(text) {
      kept.state = text;
      return keep();
    },
    writeLocation(text) {
      kept.location = text;
      return keep();
    },
    writeTime(seconds) {
      kept.seconds = Math.round(seconds);
    },
    writeExit() {},
    writeProgress(fraction, completed) {
      kept.progress = fraction;
      kept.completed = kept.completed || completed;
    },
    writeResult(raw, passed) {
      kept.result = { raw, passed };
    },
    writeObjective(id, score, status) {
      kept.objectives = { ...kept.objectives, [id]: { score, status } };
    },
    writeAnswer() {},
    commit: keep,
    terminate: keep,
  };
}

function read(win, key) {
  try {
    const kept = JSON.parse(win.localStorage.getItem(key));
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}
