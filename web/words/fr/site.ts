/** What the site's own pages say, in French. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "Déplacez un point, faites un pas, voyez qui tire.",
  language: "Langue",
  pages: {
    label: "Pages",
    sandbox: "Bac à sable",
    exhibits: "Modules",
    glossary: "Qu’est-ce qu’une fonction de perte ?",
  },
  gallery: {
    title: "Modules",
    lead: "Une figure vivante pour chaque idée sur les fonctions de perte. Devinez d’abord, puis regardez la réponse se calculer.",
    search: "Chercher dans les modules",
    found: "Modules trouvés :",
    nothing: "Aucun module ne parle de tout cela. Essayez moins de mots, ou seulement le début d’un mot.",
    course: "Dans l’ordre de leurs numéros, ils forment un cours d’environ une demi-heure.",
    begin: "Commencer le cours",
  },
  groups: {
    what: "Qu’est-ce que c’est ?",
    which: "Laquelle choisir ?",
    training: "Comment l’entraînement s’en sert-il ?",
    misleads: "Quand trompe-t-elle ?",
  },
  course: {
    label: "Le cours",
    place: "Module {n} sur {of}",
    previous: "Avant",
    next: "Suite",
  },
};
