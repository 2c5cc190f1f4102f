/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Velocidade e paradas",
    settings: "Configurações",
    explain: "Explicar cada configuração",
    about: "Sobre esta perda",
  },
  /** Headings of the settings. */
  groups: {
    loss: "Perda",
    optimizer: "Otimizador",
    model: "Modelo",
    training: "Treinamento",
    data: "Dados",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "precisa de números",
    not_negative: "precisa de números a partir de 0",
    positive: "precisa de números maiores que 0",
    label: "precisa de duas classes",
    probability: "precisa de duas classes",
    sign: "precisa de alvos 1 e −1",
    category: "precisa de classes",
    class_index: "precisa de classes",
    groups: "precisa de linhas em grupos de {n}",
    one_target: "precisa de um alvo",
    several_targets: "precisa de vários alvos",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "Contar em desvios-padrão",
      hint: "Cada entrada, e o alvo se for um número, é levada antes do treinamento a uma média de 0 e a uma dispersão de 1. Assim uma mesma taxa de aprendizado serve para tudo.",
    },
    features: "As colunas que o modelo recebe como x. As outras não entram.",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "As {n} colunas",
      some: "{n} de {all} colunas",
      several: "Escolher várias",
      find: "Procurar uma coluna",
      tick_all: "Todas",
      tick_none: "Nenhuma",
      tick_found: "Todas estas",
      clear_found: "Nenhuma destas",
      lost: "Nenhuma coluna tem esse nome.",
      empty: "Não há nenhuma outra coluna.",
      least: "É preciso ao menos uma: até lá a execução fica como está.",
    },
    weight: {
      name: "Peso dos exemplos",
      none: "todos iguais",
      hint: "Uma coluna de números que diz quanto cada exemplo conta. Com o dobro do peso, puxa como dois exemplos.",
    },
    hidden: {
      name: "Camadas ocultas",
      hint: "Quantas unidades cada camada tem, da primeira à última, como em 8, 8. Com mais unidades há mais curvas possíveis, e o treinamento demora mais.",
    },
    heads: {
      name: "Cabeças",
      hint: "Como as saídas se repartem entre últimas camadas separadas, como em 1, 2. Cada uma tem pesos próprios e vê as mesmas unidades ocultas.",
    },
    reduction: {
      name: "Das perdas, tira-se",
      mean: "a média",
      sum: "a soma",
      hint: "As perdas de todos os exemplos viram um número. Com a média, a mesma taxa de aprendizado serve com poucos exemplos e com muitos; com a soma, cada exemplo aumenta o passo.",
    },
    class_weights: {
      name: "Peso das classes",
      equal: "todos os exemplos por igual",
      balanced: "todas as classes por igual",
      own: "os seus",
      hint: "Quanto conta um exemplo de cada classe. Com todas as classes por igual, os exemplos de uma classe rara contam mais, e assim nenhuma classe é abafada.",
    },
    own_class_weights: {
      name: "Um peso para cada classe",
      hint: "Um número para cada classe, na ordem delas, como em 1, 3. Com uma classe de peso 0 não se treina.",
    },
    optimizer: {
      name: "Otimizador",
      hint: "Transforma o gradiente em um passo. Todos vão ladeira abaixo, mas com passos de outros comprimentos e direções.",
    },
    schedule: {
      name: "Programação da taxa",
      hint: "Muda a taxa de aprendizado no caminho. Passos grandes primeiro e pequenos depois deixam a execução chegar ao repouso.",
    },
    batch_size: {
      name: "Tamanho do lote",
      hint: "Quantos exemplos cada passo olha. Lotes pequenos dão passos rápidos e ruidosos; todas as linhas dão a inclinação exata.",
    },
    penalty: {
      name: "Preço dos pesos",
      none: "nenhum",
      hint: "O que se soma à perda por pesos grandes. Mantém o modelo simples, à custa de um ajuste um pouco pior.",
    },
    seed: {
      name: "Semente",
      hint: "O número de onde vem todo o acaso: o início, os lotes, o ruído. A mesma semente dá a mesma execução.",
    },
    needs_held_out: "Para isto é preciso reservar algumas linhas, em “Dados”.",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p é a saída, y o alvo, e r = p − y. Há + − * / ^, comparações, if(condição, sim, não), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign e floor.",
    formula_examples: "Fórmulas para começar",
    parameter: "Parâmetro {name}",
    parameter_min: "de",
    parameter_max: "até",
    parameter_add: "Adicionar um parâmetro, {name}",
    parameter_remove: "Remover o parâmetro {name}",
    /** Of a weighted sum. */
    term: "Termo {n}",
    term_add: "Adicionar um termo",
    term_remove: "Remover o termo {n}",
    term_weight:
      "A perda deste termo é multiplicada por ele. Só a razão entre os pesos decide onde o ajuste assenta.",
    term_range: "Desta coluna até antes daquela, como em 0, 1. Vazio: todas.",
  },
  pace: {
    speed:
      "Quanto a reprodução espera entre dois passos. A toda velocidade ela dá tantos passos quantos cabem entre duas imagens.",
    stride:
      "Até onde vai um toque em Passo: uma atualização é θ ← θ + Δθ, e uma época são tantas atualizações quantas bastam para ver cada linha uma vez, linhas / tamanho do lote. Por exemplos, olha-se um após o outro, e a atualização vem depois do último do lote.",
  },
  /** Going on until something holds. */
  until: {
    label: "Continuar até que",
    step: "chegue a este passo",
    loss: "a perda seja menor que",
    converged: "chegue ao repouso",
    rises: "a perda de validação suba por tantas épocas",
    hint: "São feitas atualizações θ ← θ + Δθ até que isto valha, no máximo {most}. Em repouso, nenhuma inclinação é maior que 10⁻⁹ · max(1, |perda|).",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged:
        "Não alcançado: a execução explodiu depois do passo {t}, com uma perda de treinamento de {loss}.",
      converged:
        "Não alcançado: no passo {t} a execução parou de mudar, com uma perda de treinamento de {loss}. Mais passos não mudam nada.",
      most: "Não alcançado: a busca terminou no passo {t}, com uma perda de treinamento de {loss}. “Ir” dá até {most} passos a mais.",
    },
    go: "Ir",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "Buscar um comando",
    placeholder: "O que deseja fazer?",
    none: "Não há nada com esse nome.",
    /** Before the name of a view or panel. */
    open: "Mostrar",
    close: "Ocultar",
  },
  lesson: {
    line: "Esta é uma lição: uma parte já está definida, o resto você pode experimentar.",
    locked: "Bloqueado aqui: {controls}.",
    model_parameters: "Ajustes próprios do modelo",
    loss_parameters: "Ajustes próprios da perda",
    reduction: "Como as perdas se somam",
    points: "Pontos do gráfico",
    parameters: "Parâmetros, à mão",
    guide: "Notas abaixo da peça",
  },
  answers: { title: "Gabarito" },
  about: {
    formula: "Perda de um exemplo",
    slope: "Sua inclinação",
    /** What the letters of the formulas mean. */
    letters: "ŷ é a saída, y o alvo, e r = ŷ − y.",
    claims: "O que vale para ela",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "Não vale: {claim}.",
    best_constant: "Sua melhor constante",
    twins: "Como outros a chamam",
    twin: "{framework}: {name}",
  },
};
