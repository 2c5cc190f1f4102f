/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "Histórico",
  label: "Todos os passos até agora",
  caption: "Passos desta execução",
  step: "Passo",
  name: "Nome",
  loss: "Perda",
  /** Over all training rows, penalty included. */
  objective: "Perda em todas",
  validation: "Validação",
  changed: "Mudança",
  now: "em exibição",
  named: "Passos com nome",
  name_this: "Nome do passo {t}",
  name_hint: "p. ex., “antes do valor discrepante”",
  parameters: "Mostrar parâmetros",
  metrics: "Mostrar taxa e métricas",
  /** Over all training rows, without penalty. */
  train: "Perda de treinamento",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, validação",
  branch: "Ramificar a partir do passo {t}",
  branch_hint:
    "Guarda esta execução como está, ao lado de outra. O que mudar agora só acontece na segunda, a partir do passo {t}.",
  go: "{name}, passo {t}",
  run: "Execução {n}",
  first: "Primeira execução",
  hint: "Escolha um passo para ir até ele. Mude algo, e a execução segue dali de outro modo: o que vinha depois é descartado, e “Desfazer” o traz de volta.",
  long: "Só são listados os parâmetros dos primeiros 5.000 passos.",
  summary: {
    start: "Nenhum passo dado ainda.",
    steps: { one: "{n} passo até agora", many: "{n} de passos até agora", other: "{n} passos até agora" },
    at: "{steps}; em exibição, o passo {t}.",
    changed: "Com mudanças no passo {steps}.",
    separator: ", ",
  },
};
