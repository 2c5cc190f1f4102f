/** What the site's own pages say, around the exhibits. */
export const site = {
  tagline: "Drag a point, press Step, see who pulls.",
  language: "Language",
  pages: {
    label: "Pages",
    sandbox: "Sandbox",
    exhibits: "Exhibits",
    glossary: "What is a loss function?",
  },
  gallery: {
    title: "Exhibits",
    lead: "A live figure for each idea about loss functions. Make a guess, then watch the answer being worked out.",
    search: "Search the exhibits",
    found: "Exhibits found:",
    nothing: "No exhibit speaks of all that. Try fewer words, or only the beginning of one.",
    course: "In the order of their numbers they make a course of about half an hour.",
    begin: "Begin the course",
  },
  /** What the exhibits answer, as headings. */
  groups: {
    what: "What is it?",
    which: "Which one?",
    training: "How does training use it?",
    misleads: "When does it mislead?",
  },
  course: {
    label: "The course",
    place: "Exhibit {n} of {of}",
    previous: "Before",
    next: "Next",
  },
};

export type SiteWords = typeof site;
