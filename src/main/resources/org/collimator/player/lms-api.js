/* What both SCORM standards share: guarded calls, and the shapes of numbers, ids and times. */

/**
 * Guards the calls of an API object. An LMS may answer 'false' although the value was set; only an error code that is
 * not zero is an error. A value that was already set is not sent again.
 *
 * @param names how this standard calls its functions
 */
export function guarded(api, names, report) {
  const sent = new Map();
  const call = (name, ...args) => api[names[name]](...args);
  const code = () => String(call('lastError') ?? '0').trim() || '0';

  function refused(name, element, value, number) {
    const text = String(call('errorString', number) ?? '');
    report({ call: names[name], element, value, code: number, text });
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
      const value = call('get', element);
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
      if (String(call('set', element, text)) !== 'true') {
        const number = code();
        if (number !== '0') {
          if (!(optional && (number === '401' || number === '402'))) refused('set', element, text, number);
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
