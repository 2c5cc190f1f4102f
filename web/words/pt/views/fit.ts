/** What is said of the plot of the data and the fit. */
export const fit = {
  /** On its button among the views. */
  title: "Ajuste",
  label: "Os dados e o ajuste",
  table: "Todos os pontos como tabela",
  caption: "Cada linha dos dados, com a previsão e a perda no passo {t}",
  row: "Ponto {n}",
  row_column: "Ponto",
  actual: "{name}, valor real",
  predicted: "{name}, previsão",
  prediction: "Previsão",
  prediction_class: "Probabilidade de “{name}”",
  prediction_score: "Pontuação de “{name}”",
  probability: "Probabilidade",
  residual: "Erro",
  loss: "Perda",
  fact: "{label} {value}",
  fact_separator: ", ",
  held_out_row: " (reservado)",
  split: "Uso",
  training: "treinamento",
  held_out: "reservado",
  plot: "Gráfico dos dados. O foco está em um ponto de cada vez.",
  point: "Pontos, da esquerda para a direita",
  position: "{n} de {of}",
  moving: "Movendo: {row}",
  hint: {
    browse:
      "Clique em um ponto para selecioná-lo, ou arraste-o para ver quem puxa. Clique duas vezes em um lugar vazio para adicionar um.",
    browse_touch: "Toque em um ponto para selecioná-lo, ou arraste-o para ver quem puxa.",
    keys: "As setas vão de ponto em ponto, Enter pega um, Delete remove e A adiciona um.",
    moving: "As setas o movem, com Shift em passos maiores. Enter o solta; Esc também.",
    add: "Toque em um lugar vazio para adicionar ali um ponto.",
    place: "Toque onde o ponto selecionado deve ficar.",
    still: "Clique em um ponto para selecioná-lo.",
    still_touch: "Toque em um ponto para selecioná-lo.",
  },
  tools: {
    label: "Pontos",
    add: "Adicionar pontos",
    add_of: "da classe",
    class: "Classe",
    place: "Mover tocando",
    remove: "Remover",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  geometry: {
    mse: "A área de cada quadrado é o erro quadrático desse ponto.",
    mae: "Cada barra é tão longa quanto o erro desse ponto.",
    log_cosh: "Cada barra é tão longa quanto o erro desse ponto.",
    huber:
      "Meios quadrados até δ e, além dele, uma barra de largura fixa: nenhum ponto puxa mais forte que δ.",
    quantile: "As barras são tão longas quanto o erro e tão largas quanto custa um erro daquele lado.",
    bce: "Cada barra é a probabilidade que a classe verdadeira não recebeu.",
    hinge:
      "Cada barra é o que ainda falta à pontuação até a margem do seu lado; além da margem não há nada a pagar.",
    poisson_nll: "Cada barra é a distância da frequência prevista à contagem.",
    general: "Cada barra é tão longa quanto o erro desse ponto.",
    field: "O anel ao redor de um ponto cresce com a perda dele.",
  },
  summary: {
    curve: "{rows}: na horizontal, {x}; na vertical, {y}. A linha azul é o que o modelo prevê.",
    strip:
      "{rows} por “{x}”, empilhados onde estão próximos. A linha azul é o único valor previsto para todos.",
    field:
      "{rows}: na horizontal, {x}; na vertical, {y}. Quanto mais intenso o azul, mais provável a segunda classe; a linha azul é um meio.",
    regions:
      "{rows}: na horizontal, {x}; na vertical, {y}. O fundo tem a cor da classe mais provável, mais intensa onde ela é mais certa.",
    shares:
      "{rows}: na horizontal {x}, e para cada classe uma curva de quão provável o modelo a considera ali. Os pontos ficam acima, numa faixa por classe.",
    bands: "As faixas sombreadas vão até um e dois desvios-padrão dela.",
    against:
      "{rows}: na horizontal, o valor real; na vertical, a previsão. Na diagonal, uma previsão acerta.",
    compared: "{rows}: na horizontal, {x}; na vertical, {y}. Uma linha por execução, com o nome: {names}.",
    held_out: {
      one: "{n} ponto vazado está reservado.",
      many: "{n} de pontos vazados estão reservados.",
      other: "{n} pontos vazados estão reservados.",
    },
    worst: "Maior perda: {row}, {loss}.",
  },
};
