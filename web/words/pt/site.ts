/** What the site's own pages say, in Portuguese. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "Arraste um ponto, dê um passo e veja quem puxa.",
  language: "Idioma",
  pages: {
    label: "Páginas",
    sandbox: "Bancada",
    exhibits: "Módulos",
    glossary: "O que é uma função de perda?",
  },
  gallery: {
    title: "Módulos",
    lead: "Uma figura viva para cada ideia sobre funções de perda. Primeiro adivinhe, depois veja a resposta ser calculada.",
    search: "Buscar nos módulos",
    found: "Módulos encontrados:",
    nothing: "Nenhum módulo fala de tudo isso. Tente menos palavras ou só o começo de uma.",
    course: "Na ordem dos números, formam um curso de cerca de meia hora.",
    begin: "Começar o curso",
  },
  groups: {
    what: "O que é?",
    which: "Qual escolher?",
    training: "Como o treinamento a usa?",
    misleads: "Quando ela engana?",
  },
  course: {
    label: "O curso",
    place: "Módulo {n} de {of}",
    previous: "Anterior",
    next: "Próximo",
  },
};
