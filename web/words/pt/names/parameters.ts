/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Onde Huber fica reta",
    description:
      "Erros menores que δ são elevados ao quadrado; os maiores pagam um preço reto: δ (|r| − δ/2). Com δ pequeno, fica parecida com o erro absoluto; com δ grande, com o quadrático.",
  },
  tau: {
    name: "Proporção de pontos que ficam abaixo",
    description:
      "Um erro com a previsão baixa demais custa τ vezes o seu tamanho; com a previsão alta demais, (1 − τ) vezes. Assim o ajuste assenta onde uma proporção τ dos pontos fica abaixo dele.",
  },
  pos_weight: {
    name: "Peso da classe positiva",
    description:
      "A perda de cada exemplo positivo é multiplicada por ele. Acima de 1, o modelo prefere chamar positivos demais a chamar de menos.",
  },
  label_smoothing: {
    name: "Suavização de rótulos",
    description:
      "Esta parte de cada rótulo é repartida por igual entre todas as classes. Impede que o modelo fique mais seguro do que deveria.",
  },
  class_weights: {
    name: "Peso de cada classe",
    description:
      "Um número para cada classe, na ordem delas. A perda de um exemplo é multiplicada pelo da sua classe.",
  },
  dropout: {
    name: "Proporção de unidades desligadas",
    description:
      "A cada passo, tantas unidades ocultas se calam, escolhidas ao acaso. As outras têm de se virar sem elas, e assim não se depende demais de nenhuma.",
  },
  initialization: {
    name: "Início",
    description:
      "Como os pesos são sorteados antes do primeiro passo. Pequenos demais, os sinais se apagam ao atravessar as camadas; grandes demais, eles explodem.",
  },
  activation: {
    name: "Ativação",
    description:
      "A curva que cada unidade oculta dá à sua soma. Sem ela, qualquer número de camadas juntas continua sendo uma reta.",
  },
  output_activation: {
    name: "Ativação das saídas",
    description:
      "A curva dada às próprias saídas. Aqui as perdas recebem somas simples, e por isso a identidade é quase sempre o certo.",
  },
  learning_rate: {
    name: "Taxa de aprendizado",
    description:
      "Até onde vai um passo com dada inclinação. Pequena demais, não acaba nunca; grande demais, salta por cima do vale, e a perda cresce sem fim.",
  },
  momentum: {
    name: "Momentum",
    description:
      "A parte do último passo que se mantém no próximo. Como uma bola que rola, ganha velocidade ao longo de um vale e passa por pequenas lombadas.",
  },
  dampening: {
    name: "Atenuação",
    description:
      "A parte da nova inclinação que não entra no momentum. Com 0 ela entra toda, que é o habitual.",
  },
  weight_decay: {
    name: "Decaimento de pesos",
    description:
      "A cada passo, cada parâmetro é atraído para zero: por este número vezes ele mesmo. Parâmetros que ajudam pouco vão sumindo.",
  },
  nesterov: {
    name: "Nesterov",
    description:
      "A inclinação é medida onde o momentum está prestes a chegar, não onde a execução está. Assim se freia a tempo antes de uma subida.",
  },
  amsgrad: {
    name: "AMSGrad",
    description:
      "Divide pelo maior tamanho de inclinação visto até agora, não pelo último. Assim os passos só podem encurtar, e é mais certo chegar ao repouso.",
  },
  beta1: {
    name: "Memória das inclinações",
    description:
      "A proporção do passado na média móvel das inclinações. Mais perto de 1 é mais suave e vira mais devagar: são lembrados cerca de 1/(1 − β₁) passos.",
  },
  beta2: {
    name: "Memória das inclinações ao quadrado",
    description:
      "A proporção do passado na média móvel das inclinações ao quadrado. Mais perto de 1 lembra por mais tempo: cerca de 1/(1 − β₂) passos.",
  },
  eps: {
    name: "Divisor mínimo",
    description:
      "Somado àquilo por que as inclinações são divididas, para que nunca seja zero. Valores maiores acalmam parâmetros com inclinações minúsculas.",
  },
  degree: {
    name: "Grau",
    description:
      "A maior potência da entrada. Cada potência a mais permite uma curva a mais, e com potências demais a curva segue o ruído.",
  },
  tokens: {
    name: "Tokens",
    description:
      "Quantas linhas a tabela tem. Cada entrada precisa ser um número inteiro de 0 até um a menos do que este.",
  },
  n: {
    name: "Pontos",
    description:
      "Quantos pontos são sorteados. Com mais pontos se vê melhor a forma, e o ruído se compensa na média.",
  },
  noise: {
    name: "Ruído",
    description:
      "Quanto os pontos se afastam da sua forma por acaso. Nenhum modelo pode conhecer o ruído, e por isso ele é uma perda que sempre fica.",
  },
  step_size: {
    name: "Passos entre quedas",
    description: "Depois de tantos passos, a taxa é multiplicada pelo fator. Então a contagem recomeça.",
  },
  gamma: {
    name: "Fator",
    description: "Por quanto a taxa é multiplicada a cada vez. Mais perto de 1, ela cai mais devagar.",
  },
  t_max: {
    name: "Passos até o fim",
    description:
      "Em tantos passos, a taxa cai ao longo de meia onda, do ponto mais alto até a última taxa. Mais adiante ela volta a subir.",
  },
  eta_min: {
    name: "Última taxa",
    description: "A taxa no fundo da onda. Com 0, a execução fica parada ali.",
  },
  total_iters: {
    name: "Passos até o fim",
    description: "Em tantos passos, o fator vai do primeiro valor ao último. Dali em diante não muda mais.",
  },
  start_factor: {
    name: "Fator no início",
    description:
      "A parte da taxa de aprendizado com que se dá o primeiro passo. Começar com passos pequenos é seguro enquanto as inclinações ainda são bruscas.",
  },
  end_factor: {
    name: "Fator no fim",
    description: "A parte da taxa de aprendizado que fica no fim. Com 1, é toda ela.",
  },
  batch_size: {
    name: "Tamanho do lote",
    description: "Quantos exemplos cada passo olha. Lotes pequenos dão passos rápidos e ruidosos.",
  },
  validation: {
    name: "Reservado",
    description:
      "Com esta parte das linhas não se treina. A perda nelas diz como o modelo se sai com o que nunca viu.",
  },
  seed: {
    name: "Semente",
    description: "O número de onde vem todo o acaso. A mesma semente dá a mesma execução.",
  },
  name: {
    name: "Forma",
    description: "Que superfície é. Cada uma mostra outra dificuldade que o treino pode encontrar.",
  },
};
