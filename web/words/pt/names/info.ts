/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "Para números", description: "A saída é o número previsto." },
  count: {
    name: "Para contagens e quantias",
    description: "A saída é o logaritmo da média prevista, e assim esta não pode ser negativa.",
  },
  binary: {
    name: "Para duas classes",
    description: "A saída é uma pontuação: quanto mais alta, mais ela fala a favor da segunda classe.",
  },
  multiclass: {
    name: "Para várias classes",
    description: "Há uma pontuação para cada classe, e só uma classe é a verdadeira.",
  },
  multilabel: {
    name: "Para rótulos que podem ir juntos",
    description: "Há uma pontuação para cada rótulo, e qualquer número deles pode estar ativo.",
  },
  embedding: {
    name: "Para o que vai junto",
    description: "As saídas são um lugar: o que vai junto deve ficar perto, e o resto, longe.",
  },
  ranking: {
    name: "Para o que vem primeiro",
    description: "A saída é uma pontuação: só conta a ordem das pontuações, não o tamanho delas.",
  },
  policy: {
    name: "Para decidir o que fazer",
    description: "Há uma pontuação para cada ação: quanto mais alta, mais vezes a ação é escolhida.",
  },
  objective: {
    name: "Para superfícies sem dados",
    description: "A saída é a própria perda: uma altura que deve ficar tão pequena quanto possível.",
  },
};

export const targets = {
  number: { name: "Qualquer número" },
  not_negative: { name: "0 ou um número maior" },
  positive: { name: "Um número maior que 0" },
  label: { name: "0 ou 1" },
  probability: { name: "0, 1 ou uma probabilidade entre eles" },
  sign: { name: "1 ou −1" },
  category: { name: "Uma classe, ou uma probabilidade para cada classe" },
  class_index: { name: "Uma classe" },
  none: { name: "Nenhum" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "Convexa",
    description: "Não tem vales falsos: descendo pela saída chega-se à menor perda.",
    otherwise: "Descendo pela saída pode-se acabar em um vale falso ou em uma planície.",
  },
  smooth: {
    name: "Suave",
    description: "Não tem quinas: uma pequena mudança da saída muda pouco a inclinação.",
    otherwise: "Tem quinas, onde a inclinação dá um salto.",
  },
  bounded: {
    name: "Limitada",
    description: "Nenhum exemplo pode custar mais do que certo preço.",
    otherwise: "O preço de um exemplo não tem limite superior.",
  },
  nonNegative: {
    name: "Nunca negativa",
    description: "Nunca fica abaixo de zero.",
    otherwise: "Pode ficar abaixo de zero.",
  },
  zeroAtPerfect: {
    name: "Zero no acerto perfeito",
    description: "É zero onde a saída é igual ao alvo, e em nenhum outro lugar.",
    otherwise: "Valer zero não significa que a saída seja igual ao alvo.",
  },
  robust: {
    name: "Robusta",
    description: "O puxão de um exemplo tem um limite, por mais longe que ele esteja.",
    otherwise: "Um único exemplo muito distante pode puxar tanto quanto todos os outros juntos.",
  },
  translationInvariant: {
    name: "Só olha a diferença",
    description: "Somar o mesmo número à saída e ao alvo não muda nada.",
    otherwise: "Conta onde estão a saída e o alvo, e não só a diferença entre eles.",
  },
  homogeneous: {
    name: "Mantém a forma em outras unidades",
    description:
      "Com um erro duas vezes maior, o custo é multiplicado por 2 elevado a {degree}, seja qual for o tamanho dele.",
    otherwise: "Quanto mais custa um erro duas vezes maior depende do tamanho dele.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "A média dos alvos" },
  median: { name: "A mediana dos alvos" },
  relative_median: { name: "A mediana dos alvos, cada um com peso um sobre o seu tamanho" },
  quantile: { name: "O número que tem abaixo de si a proporção τ dos alvos" },
  log_mean: { name: "O logaritmo da média dos alvos" },
  expm1_mean_log1p: { name: "A média de log(1 + alvo), convertida de volta em um alvo" },
  log_odds: { name: "O logaritmo das chances (odds): quantos uns há para cada zero" },
  half_log_odds: { name: "Metade do logaritmo das chances (odds): quantos uns há para cada zero" },
  mean_sign: { name: "A média das classes, contadas como −1 e 1" },
  majority: { name: "−1 ou 1, conforme a classe mais frequente" },
  log_shares: { name: "O logaritmo da proporção de cada classe" },
  mean_and_log_variance: { name: "A média dos alvos e o logaritmo da variância deles" },
  none: { name: "Nenhuma fórmula a dá" },
};
