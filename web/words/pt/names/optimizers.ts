/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "Amortecimento",
  description:
    "Torna a tigela mais íngreme do que é, para passos mais curtos. Onde não há tigela, soma-se mais.",
};

export const optimizers = {
  sgd: {
    name: "Descida do gradiente (SGD)",
    description:
      "Um passo ladeira abaixo, tão longo quanto a inclinação multiplicada pela taxa de aprendizado.",
  },
  adam: {
    name: "Adam",
    description: "Cada parâmetro recebe o próprio comprimento de passo, pelas inclinações vistas até agora.",
  },
  adamw: {
    name: "AdamW",
    description: "Adam, com cada parâmetro atraído um pouco para zero a cada passo.",
  },
  nadam: {
    name: "NAdam",
    description:
      "Adam que olha para a frente: a inclinação de agora conta na hora, como no momentum de Nesterov.",
    parameters: {
      momentum_decay: {
        name: "Como o momentum entra",
        description:
          "Com 0, metade do momentum age para sempre; quanto maior, mais cedo ele age por inteiro.",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description:
      "As inclinações são divididas pelo seu tamanho habitual recente, e assim direções íngremes e planas andam por igual.",
    parameters: {
      alpha: {
        name: "Memória das inclinações ao quadrado",
        description:
          "A proporção do passado no tamanho habitual: quanto mais perto de 1, mais tempo ele é lembrado.",
      },
      centered: {
        name: "Centrado",
        description: "Divide por quanto as inclinações variam em torno da média, não pelo tamanho delas.",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description:
      "As inclinações são divididas pelo tamanho de todas as anteriores, e assim os passos ficam cada vez mais curtos.",
    parameters: {
      lr_decay: {
        name: "Queda da taxa de aprendizado",
        description: "Depois de n passos, a taxa de aprendizado é dividida por 1 mais n vezes este número.",
      },
      initial_accumulator_value: {
        name: "Soma inicial",
        description:
          "Fica no lugar de inclinações ao quadrado anteriores à primeira: quanto maior, mais curtos os primeiros passos.",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "Passos tão longos quanto os últimos: encontra o próprio comprimento, no começo devagar.",
    parameters: {
      rho: {
        name: "Memória dos quadrados",
        description:
          "A proporção do passado nas duas médias móveis: quanto mais perto de 1, mais tempo elas lembram.",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description:
      "Só conta o sinal da inclinação: os passos crescem enquanto ele se mantém e encolhem quando muda. Feito para lotes completos.",
    parameters: {
      etaminus: {
        name: "Fator quando a inclinação muda",
        description:
          "Se uma inclinação muda de sinal, o passo foi além do ponto: dali em diante os passos são mais curtos.",
      },
      etaplus: {
        name: "Fator enquanto a inclinação se mantém",
        description:
          "Enquanto uma inclinação mantém o sinal, cada passo é mais longo que o anterior por este fator.",
      },
      step_min: { name: "Passo mais curto", description: "Nenhum passo é mais curto do que este." },
      step_max: { name: "Passo mais longo", description: "Nenhum passo é mais longo do que este." },
    },
  },
  lion: {
    name: "Lion",
    description:
      "Todos os parâmetros andam o mesmo tanto, para cima ou para baixo conforme diz a maioria de suas inclinações recentes.",
    parameters: {
      beta1: {
        name: "Parte da memória no passo",
        description:
          "Quanto o passado decide sobre a direção; o resto é a inclinação de agora. Mais perto de 1, vira mais devagar.",
      },
      beta2: {
        name: "Memória das inclinações",
        description:
          "A proporção do passado na média móvel das inclinações. Mais perto de 1, lembra por mais tempo.",
      },
    },
  },
  newton: {
    name: "Newton",
    description:
      "Salta para onde estaria o fundo de uma tigela com a inclinação e a curvatura daqui. Para modelos pequenos.",
    parameters: { damping },
  },
  gauss_newton: {
    name: "Gauss-Newton",
    description:
      "O salto de Newton só com a curvatura da perda, como se as saídas seguissem os parâmetros em linha reta.",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "Constante", description: "A taxa de aprendizado fica como está." },
  step: {
    name: "Em degraus",
    description: "A taxa cai por um fator, de novo e de novo, a cada tantos passos.",
  },
  exponential: { name: "Exponencial", description: "A taxa é multiplicada por um fator a cada passo." },
  cosine: {
    name: "Cosseno",
    description: "A taxa cai ao longo de meia onda: devagar, depois rápido, depois devagar de novo.",
  },
  linear: {
    name: "Aquecimento linear",
    description: "A taxa sobe em linha reta durante os primeiros passos, ou desce.",
  },
  reduce_on_plateau: {
    name: "Quando não há progresso",
    description: "A taxa cai por um fator sempre que a perda fica um tempo sem cair.",
    parameters: {
      factor: {
        name: "Fator",
        description:
          "Por quanto a taxa é multiplicada em cada queda. Mais perto de 1, ela cai mais suavemente.",
      },
      patience: {
        name: "Medições sem progresso",
        description: "Tantas medições sem uma perda melhor trazem uma queda. Mede-se uma vez por época.",
      },
      threshold: {
        name: "Progresso mínimo que conta",
        description:
          "A perda só conta como melhor se cair ao menos nesta proporção de si mesma. Com 0, qualquer queda conta.",
      },
      cooldown: {
        name: "Medições de espera após uma queda",
        description:
          "Depois de uma queda, tantas medições não contam. Assim a execução tem tempo de aproveitar a nova taxa.",
      },
      min_lr: {
        name: "Taxa mínima",
        description: "A taxa nunca cai abaixo disto. Com 0, ela pode ficar tão pequena quanto quiser.",
      },
    },
  },
};
