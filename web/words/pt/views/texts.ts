/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "Textos",
  label: "Os textos e os pesos das suas palavras",
  summary: {
    weights: "{rows}. Cada palavra contada soma o seu peso; juntas dizem quanto fala a favor de “{class}”.",
    any: "{rows}, com o que o modelo diz de cada texto: quanto fala a favor de “{class}”.",
  },
  right: "classificado como “{called}”, e é isso mesmo.",
  wrong: "classificado como “{called}”, mas é “{actual}”.",
  counted: "O viés e as palavras contadas, com seus pesos",
  hint: "As palavras sublinhadas são contadas: linha cheia e + falam a favor de “{class}”; linha tracejada e −, contra. Quanto mais grossa, mais peso.",
  list: "Textos, cada um com o que o modelo diz e a sua própria classe",
  heaviest: "Palavras de maior peso para “{class}”",
  more: {
    one: "Mais {n} texto está na tabela.",
    many: "Mais {n} de textos estão na tabela.",
    other: "Mais {n} textos estão na tabela.",
  },
  table: "Todos os textos como tabela",
  caption: "Cada texto, com o que o modelo diz no passo {t}",
  text: "Texto",
  actual: "Sua classe",
};
