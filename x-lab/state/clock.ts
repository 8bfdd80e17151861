import { read } from './settings';

const STORED = 'lab-day';
const LIFETIME = 6 * 60 * 60 * 1000;

/**
 * The moment the day is built around. It is kept between loads, or every reload would give every
 * post a new id; after some hours a new day begins.
 */
export function dayAnchor(): number {
  const fixed = window.__LAB_NOW__ ?? parseMoment(read('lab-now'));
  if (Number.isFinite(fixed)) return fixed;
  const stored = Number(localStorage.getItem(STORED) ?? Number.NaN);
  const age = Date.now() - stored;
  if (age >= 0 && age < LIFETIME) return stored;
  const now = Date.now();
  localStorage.setItem(STORED, String(now));
  return now;
}

/** Milliseconds, or anything `Date` reads. */
function parseMoment(text: string | null): number {
  if (text === null) return Number.NaN;
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text);
}
