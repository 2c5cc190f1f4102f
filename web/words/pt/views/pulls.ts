/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "Quem puxa",
  label: "Quem puxa, e com que força",
  list: "Os pontos que mais puxam",
  measure: {
    gradient: "Puxão",
    loss: "Perda",
    under: "Puxão com “{name}”",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "{share} do gradiente",
    loss: "{share} da perda",
    under: "{share} do gradiente com “{name}”",
  },
  point: "Ponto",
  sort: "Ordenar por: {measure}",
  under: "Comparar com",
  none: "nenhuma outra perda",
  up: "quer uma previsão mais alta",
  down: "quer uma previsão mais baixa",
  still: "não puxa",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, número {rank} de {of}",
  /** Those listed, where there are more. */
  together: {
    one: "O da lista: {share}. Outros {rest} na tabela abaixo.",
    many: "Os {n} de da lista juntos: {share}. Outros {rest} na tabela abaixo.",
    other: "Os {n} da lista juntos: {share}. Outros {rest} na tabela abaixo.",
  },
  table: "Todos os pontos como tabela",
  caption: "A parte de cada ponto na perda e no gradiente no passo {t}",
  gradient_share: "Parte do gradiente",
  loss_share: "Parte da perda",
  under_share: "Parte do gradiente com “{name}”",
  norm: "Comprimento do seu gradiente",
  along: "Parte na direção tomada",
  loss: "Sua parte da perda",
  summary: {
    gradient: {
      one: "O ponto que mais puxa, de {of}, responde por {share} do gradiente.",
      many: "Os {n} de pontos que mais puxam, de {of}, respondem por {share} do gradiente.",
      other: "Os {n} pontos que mais puxam, de {of}, respondem por {share} do gradiente.",
    },
    loss: {
      one: "O ponto que mais custa, de {of}, responde por {share} da perda.",
      many: "Os {n} de pontos que mais custam, de {of}, respondem por {share} da perda.",
      other: "Os {n} pontos que mais custam, de {of}, respondem por {share} da perda.",
    },
    under: {
      one: "Com “{name}”, o que mais puxa responderia por {share}.",
      many: "Com “{name}”, os {n} que mais puxam responderiam por {share}.",
      other: "Com “{name}”, os {n} que mais puxam responderiam por {share}.",
    },
    selected: "{row}: {shares}.",
    nothing: "Nada puxa: a inclinação é zero em todos os pontos.",
  },
  hint: "Uma barra é a parte de um ponto em todos os puxões: o comprimento do gradiente dele diante do de todos os outros. A seta diz para onde ele quer que a previsão se mova.",
  choose:
    "Clique em uma linha para selecionar o ponto; com o teclado, as setas vão de linha em linha e Enter seleciona.",
  choose_touch: "Toque em uma linha para selecionar o ponto.",
};
