/** What is said of orders. */
export const ranking = {
  /** On its button among the views. */
  title: "Ordem",
  label: "A ordem desejada e a das pontuações",
  list: "Itens na ordem desejada",
  wanted: "Ordem desejada",
  scored: "Por pontuação",
  item: "Item {n}",
  pair: "Par {n}",
  pager: "O que está à mostra",
  before: "Anterior",
  after: "Próximo",
  of: "{group} de {of}",
  places: "{first}–{last}",
  said: "{name}: desejado na posição {place}, por pontuação na posição {scored}, com pontuação {score}",
  score: "Pontuação",
  target: "Alvo",
  margin: "Vantagem desejada",
  enough: "basta",
  above: "{name}: deve ficar acima",
  below: "{name}: deve ficar abaixo",
  missing: "Perda: o que falta da vantagem",
  loss: "Perda do par",
  what: "Item",
  table: "A ordem em tabela",
  caption: "{group} no passo {t}",
  summary: {
    right: "“{above}” deve ficar acima de “{below}” e pontua mais: {high} contra {low}. A perda é {loss}.",
    wrong:
      "“{above}” deve ficar acima de “{below}”, mas pontua menos: {high} contra {low}. A perda é {loss}.",
    equal: "“{above}” deve ficar acima de “{below}”, mas ambos têm pontuação {high}. A perda é {loss}.",
    list: "No topo deve ficar: {wanted}. A maior pontuação é de: {scored}. A perda é {loss}.",
  },
  hint: {
    pairs:
      "Linhas tracejadas: a ordem está errada. Só conta a diferença entre as duas pontuações, não a altura delas. Page up e page down passam de par em par.",
    lists:
      "Linhas tracejadas que se cruzam: dois itens na ordem errada. As setas escolhem um item; page up e page down passam de lista em lista.",
  },
};
