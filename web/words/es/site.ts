/** What the site's own pages say, in Spanish. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "Arrastra un punto, da un paso y mira quién tira.",
  language: "Idioma",
  pages: {
    label: "Páginas",
    sandbox: "Banco de pruebas",
    exhibits: "Módulos",
    glossary: "¿Qué es una función de pérdida?",
  },
  gallery: {
    title: "Módulos",
    lead: "Una figura viva para cada idea sobre las funciones de pérdida. Primero adivina; después mira cómo se calcula la respuesta.",
    search: "Buscar en los módulos",
    found: "Módulos encontrados:",
    nothing: "Ningún módulo habla de todo eso. Prueba con menos palabras o solo con el principio de una.",
    course: "En el orden de sus números forman un curso de una media hora.",
    begin: "Empezar el curso",
  },
  groups: {
    what: "¿Qué es?",
    which: "¿Cuál elegir?",
    training: "¿Cómo la usa el entrenamiento?",
    misleads: "¿Cuándo engaña?",
  },
  course: {
    label: "El curso",
    place: "Módulo {n} de {of}",
    previous: "Anterior",
    next: "Siguiente",
  },
};
