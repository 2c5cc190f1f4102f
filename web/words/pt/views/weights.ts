/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "Pesos",
  label: "O peso de cada atributo",
  order: "Ordem dos atributos",
  by_size: "Por tamanho",
  in_order: "Na ordem deles",
  zero: "zero",
  of: "{feature}, {output}",
  feature: "Atributo",
  weight: "Peso",
  gradient: "Gradiente",
  step: "Próximo passo",
  hint: "Barras cheias para a direita aumentam a saída quando o atributo aumenta; barras vazadas para a esquerda a diminuem.",
  scaled: "Todos são por um desvio-padrão do seu atributo, e assim podem ser comparados.",
  more: {
    one: "Mais {n} atributo está na tabela.",
    many: "Mais {n} de atributos estão na tabela.",
    other: "Mais {n} atributos estão na tabela.",
  },
  summary: {
    one: "{n} peso. É o de “{feature}”, de tamanho {size}.",
    many: "{n} de pesos. O maior é o de “{feature}”, de tamanho {size}.",
    other: "{n} pesos. O maior é o de “{feature}”, de tamanho {size}.",
  },
  zeros: {
    one: "{n} é exatamente zero: o atributo dele não participa.",
    many: "{n} são exatamente zero: esses atributos não participam.",
    other: "{n} são exatamente zero: esses atributos não participam.",
  },
  table: "Todos os pesos como tabela",
  against:
    "Para cada alvo, o valor real na horizontal e a previsão na vertical: na diagonal a previsão está certa.",
  shares: "A probabilidade que a classe de cada exemplo recebeu, de 0 à esquerda a 1 à direita.",
  caption: "O peso de cada atributo no passo {t}",
};
