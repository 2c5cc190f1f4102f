/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "Intensidade",
  description:
    "Por quanto o preço dos pesos é multiplicado. Com 0, os pesos não custam nada; quanto maior, menores eles ficam.",
};
const weights = "É calculada com os pesos, e não com os vieses.";

export const penalties = {
  l1: {
    name: "L1 (lasso)",
    description: "O tamanho de cada peso tem um preço: pesos que ajudam pouco acabam exatamente em zero.",
    twins: `alpha vezes a soma dos tamanhos dos pesos, como em L1 do Keras e em Lasso do scikit-learn (cujo erro quadrático leva um meio). torch.optim não tem nenhuma. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ridge)",
    description: "O quadrado de cada peso tem um preço: todos encolhem, e os grandes mais.",
    twins: `alpha/2 vezes a soma dos pesos ao quadrado, de modo que a inclinação é alpha vezes o peso: o que SGD de torch.optim chama de weight_decay, lá também com os vieses, e SGDRegressor do scikit-learn, de alpha. L2 do Keras e Ridge do scikit-learn não levam o meio. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "Rede elástica (elastic net)",
    description: "Uma mistura das duas: pesos que ajudam pouco acabam em zero, e os outros encolhem.",
    twins: `alpha vezes l1_ratio vezes a soma dos tamanhos dos pesos, mais alpha vezes (1 − l1_ratio)/2 vezes a soma dos quadrados deles, como em ElasticNet do scikit-learn (cujo erro quadrático leva um meio). L1L2 do Keras recebe um fator para cada parte, sem o meio. torch.optim não tem nenhuma. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "Proporção de L1",
        description: "Quanto do preço é de L1; o resto é de L2. Com 1 é só L1, com 0 só L2.",
      },
    },
  },
};

export const metrics = {
  accuracy: {
    name: "Acurácia",
    description: "A proporção de exemplos postos na classe certa.",
  },
  balanced_accuracy: {
    name: "Acurácia balanceada",
    description:
      "A proporção de acertos em cada classe, em média entre as classes: uma classe rara conta tanto quanto uma frequente.",
  },
  precision: {
    name: "Precisão",
    description: "Dos exemplos chamados de positivos, a proporção dos que são.",
  },
  recall: {
    name: "Revocação (recall)",
    description: "Dos exemplos positivos, a proporção dos que são encontrados.",
  },
  f1: {
    name: "F1",
    description: "Precisão e revocação em um número, que é baixo assim que uma delas é.",
  },
  roc_auc: {
    name: "Área sob a curva ROC",
    description:
      "Quantas vezes um exemplo positivo pontua acima de um negativo: sempre é 1, ao acaso é um meio, e não é preciso nenhum limiar.",
  },
  true_positives: {
    name: "Verdadeiros positivos",
    description: "Exemplos positivos chamados de positivos.",
  },
  false_positives: { name: "Falsos positivos", description: "Exemplos negativos chamados de positivos." },
  true_negatives: {
    name: "Verdadeiros negativos",
    description: "Exemplos negativos chamados de negativos.",
  },
  false_negatives: { name: "Falsos negativos", description: "Exemplos positivos chamados de negativos." },
  r2: {
    name: "R²",
    description:
      "A parte da dispersão dos alvos que as previsões explicam: 1 é perfeito, 0 não é melhor que a média, e abaixo de 0 é pior.",
  },
  rmse: {
    name: "Raiz do erro quadrático médio",
    description: "A raiz quadrada do erro quadrático médio, que o traz de volta à unidade do alvo.",
  },
  mae: {
    name: "Erro absoluto médio",
    description: "O tamanho médio de um erro, na unidade do alvo.",
  },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "Parada antecipada",
    description:
      "O treinamento termina quando a perda de validação para de cair, e ficam os parâmetros com que ela foi menor.",
    parameters: {
      patience: {
        name: "Medições sem progresso",
        description:
          "Depois de tantas medições seguidas sem melhorar a perda de validação, o treinamento termina. Mede-se uma vez por época.",
      },
      min_delta: {
        name: "Progresso mínimo que conta",
        description:
          "Uma perda de validação só conta como melhor se cair mais do que isto. Com 0, qualquer queda conta.",
      },
    },
  },
  clip: {
    name: "Corte do gradiente",
    description: "Um gradiente mais longo que o limite é encurtado até ele e mantém a direção.",
    parameters: {
      max_norm: {
        name: "Gradiente mais longo",
        description:
          "Um gradiente mais longo do que isto é reduzido a este comprimento. Assim um único lugar íngreme não pode lançar a execução para longe.",
      },
    },
  },
};
