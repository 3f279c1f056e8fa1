import { markedItems } from "../internkontroll/marked-items.js";
import type { DocumentSubject } from "./document-subject.js";

/** What a program that keeps documents is told of one, and what stands on each of its pages. */
export interface SubjectHead {
  /** Whose it is; nobody's where it is about many. */
  readonly by?: string;
  readonly year: number;
  /** Civil date. */
  readonly asOf: string;
  readonly isDraft: boolean;
  readonly holdsMarked: boolean;
}

const PLACEHOLDER_YEAR = 1970;

const yearStart = (year: number): string => `${String(year).padStart(4, "0")}-01-01`;

/** The year that a subject is about; of a comparison the later one. */
export const subjectYear = (subject: DocumentSubject): number | undefined => {
  switch (subject.kind) {
    case "comparison":
      return subject.after[0]?.year;
    case "adopted-register":
      return subject.register.year;
    default:
      return subject.year;
  }
};

/** Whose a subject is, of which day, and whether it can be handed on as it is. */
export const subjectHead = (subject: DocumentSubject): SubjectHead => {
  const year = subjectYear(subject) ?? PLACEHOLDER_YEAR;
  switch (subject.kind) {
    case "register":
    case "adopted-register": {
      const { namnd, asOf, analysis } = subject.kind === "register" ? subject : subject.register;
      return {
        by: namnd.name,
        year,
        asOf,
        isDraft: analysis.stage === "draft",
        holdsMarked: markedItems(analysis) !== undefined,
      };
    }
    case "plan":
    case "follow-up":
      return {
        by: subject.namnd.name,
        year,
        asOf: subject.asOf,
        isDraft: subject.kind === "plan" && subject.stage === "draft",
        holdsMarked: subject.marked !== undefined,
      };
    case "comparison": {
      const all = [...subject.before, ...subject.after];
      const [only, ...others] = new Set(subject.after.map(({ namnd }) => namnd.name));
      return {
        ...(only === undefined || others.length > 0 ? {} : { by: only }),
        year,
        asOf: subject.after[0]?.asOf ?? yearStart(year),
        isDraft: all.some(({ analysis }) => analysis.stage === "draft"),
        holdsMarked: all.some(({ analysis }) => markedItems(analysis) !== undefined),
      };
    }
    case "lagesbild":
      return { year, asOf: yearStart(year), isDraft: false, holdsMarked: false };
  }
};
