/** What is said of the words of the subject. */
export const quantities = {
  /** On its button among the views. */
  title: "Palavras",
  label: "O que as palavras significam aqui",
  list: "Palavras, cada uma com seu número",
  beside: "Só para olhar",
  hint: "Escolha uma palavra: o número dela se ilumina onde quer que esteja. Pelo teclado, as setas passam de palavra em palavra.",
  hint_touch: "Escolha uma palavra: o número dela se ilumina onde quer que esteja.",
  none: "sem número aqui",
  numbers: {
    one: "{n} número",
    many: "{n} números, um por parâmetro",
    other: "{n} números, um por parâmetro",
  },
  natural: "Nas unidades dos dados: {value}",
  table: "As palavras em tabela",
  caption: "O número que cada palavra nomeia no passo {t}",
  word: "Palavra",
  number: "Número",
  names: {
    score: "Pontuação",
    error: "Erro",
    loss: "Perda",
    reward: "Recompensa",
    cost: "Custo",
    penalty: "Penalização",
    objective: "Função objetivo",
    gradient: "Gradiente",
    metric: "Métrica",
  },
  /** What each means here. */
  means: {
    score: "O que o modelo dá para este exemplo, antes de qualquer julgamento.",
    error: "Por quanto a previsão não acerta o alvo, e para que lado: o resíduo.",
    no_error:
      "A que distância um número fica de outro. Entre classes não há distância: ali se chama de erro uma decisão errada.",
    loss: "O preço deste único erro, que a função de perda calcula com a saída e o alvo.",
    reward: "O que cada escolha ganha. Quando a perda cai, pode-se esperar mais.",
    no_reward:
      "Aquilo de que se quer mais em vez de menos: uma perda vista do outro lado, com o sinal trocado.",
    cost_mean: "A média das perdas de todos os exemplos.",
    cost_sum: "A soma das perdas de todos os exemplos.",
    penalty: "O preço dos pesos grandes, digam o que disserem os dados.",
    objective: "Custo e penalização juntos: o número que o treinamento torna menor.",
    objective_alone: "O número que o treinamento torna menor. Sem penalização, é o próprio custo.",
    gradient: "Com que rapidez a função objetivo sobe com cada parâmetro. O passo vai no sentido contrário.",
    metric: "Um número para que as pessoas julguem o modelo. Ninguém o deriva: o treinamento nunca o vê.",
  },
  /** How others use the word. */
  also: {
    score: "Algumas bibliotecas chamam uma métrica de pontuação: ali, mais é melhor.",
    error: "Em outros lugares “erro” é uma perda, como em “erro quadrático médio”.",
    loss: "Muitos dizem “perda” também do número de todos os exemplos juntos.",
    reward: "Diz-se recompensa onde as máquinas aprendem tentando; em outras áreas, perda.",
    cost: "Muitos livros não fazem diferença entre custo e perda.",
    penalty: "Também se chama regularização.",
    objective: "Também se chama critério, e muitas vezes simplesmente “a perda”.",
    metric: "O que é métrica para um modelo pode ser a perda de outro.",
  },
  summary: {
    one: "{row}: a pontuação é {score} e a perda, {loss}.",
    all: "A função objetivo, que o treinamento torna menor, vale {objective}.",
  },
};
