/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "Forma da perda",
  label: "A forma da perda",
  plot: "Em cima a perda, embaixo a inclinação",
  value: "Perda de um ponto",
  loss: "Perda",
  slope: "Inclinação",
  across: {
    residual: "Resíduo: previsão menos alvo",
    score: "Pontuação da classe certa",
    probability: "Probabilidade da classe certa",
    output: "Saída do modelo",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "Resíduo {x}",
    score: "Pontuação da classe certa {x}",
    probability: "Probabilidade da classe certa {x}",
    output: "Saída {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name}: perda {loss}, inclinação {slope}",
  separator: "; ",
  place: "Lugar na curva",
  target: "alvo {target}",
  others: "Comparar com",
  others_label: "Outras perdas desenhadas ao lado",
  axis: "Horizontal",
  by_score: "Pontuação",
  by_probability: "Probabilidade",
  reach: "Quanto é mostrado",
  all: "Todos os pontos",
  near: "De perto",
  parameter: "{name}: {parameter}",
  table: "Os pontos como tabela",
  caption: "O que cada ponto custa e quão íngreme é a perda ali, no passo {t}",
  curves_table: "As curvas como tabela",
  curves_caption: "O que cada perda custa de lugar em lugar",
  point: "Ponto",
  loss_of: "{name}: perda",
  slope_of: "{name}: inclinação",
  kink: "{x}, uma quina",
  hint: {
    plot: "Mova-se pela curva, ou use as setas, para ler qualquer lugar. Clique em um ponto para selecioná-lo; com o teclado, Enter seleciona o mais próximo.",
    plot_touch: "Mova-se pela curva para ler qualquer lugar. Toque em um ponto para selecioná-lo.",
    target:
      "Com esta perda, cada alvo tem a própria curva. Estas são para o alvo de {row}; só os pontos com esse alvo estão sobre elas, e os outros ficam apagados.",
    further: {
      one: "{n} ponto está mais longe.",
      many: "{n} de pontos estão mais longe.",
      other: "{n} pontos estão mais longe.",
    },
    some: "Pontos desenhados: {n} de {of}.",
  },
  summary: {
    point: "{row} custa {loss} com “{name}”, e puxa com uma inclinação de {slope}.",
    beside: "Com “{name}”: {loss}, com uma inclinação de {slope}.",
    corners: {
      one: "“{name}” tem uma quina em {places}, onde a inclinação dá um salto.",
      many: "“{name}” tem quinas em {places}, onde a inclinação dá um salto.",
      other: "“{name}” tem quinas em {places}, onde a inclinação dá um salto.",
    },
    none: "Cada bolinha é um ponto: quanto mais longe, mais custa, e quanto mais íngreme a perda ali, mais forte ele puxa.",
  },
};
