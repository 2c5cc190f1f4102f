/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "Erro quadrático",
    mean: "Erro quadrático médio",
    sum: "Soma dos erros quadráticos",
    description:
      "O quadrado do erro: o dobro da distância custa o quádruplo, e assim alguns pontos distantes são os que mais puxam.",
    twins: `MSELoss do PyTorch, MeanSquaredError do Keras e squared_error do Optax são o mesmo, sem um meio. l2_loss do Optax e squared_error de SGDRegressor do scikit-learn são a metade. ${columns}`,
  },
  mae: {
    name: "Erro absoluto",
    mean: "Erro absoluto médio",
    sum: "Soma dos erros absolutos",
    description: "O tamanho do erro: todos os pontos puxam com a mesma força, por mais longe que estejam.",
    twins: `L1Loss do PyTorch, MeanAbsoluteError do Keras e absolute_error do scikit-learn são o mesmo. O Optax não tem nenhuma. ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "Perda de Huber média",
    sum: "Soma das perdas de Huber",
    description:
      "Quadrática perto de zero e reta além de δ: os pontos próximos puxam com suavidade, e os distantes não mais forte que δ.",
    twins: `HuberLoss do PyTorch, Huber do Keras e huber_loss do Optax são o mesmo, com um meio no quadrado. O limiar tem quatro nomes: delta lá e aqui, beta em SmoothL1Loss (que é Huber dividida por ele), epsilon em SGDRegressor (0.1) e HuberRegressor (1.35, de erros divididos por uma escala ajustada, e sem um meio) do scikit-learn, e alpha em GradientBoostingRegressor (0.9, a proporção de erros abaixo dele). ${columns}`,
  },
  smooth_l1: {
    name: "L1 suave",
    mean: "Perda L1 suave média",
    sum: "Soma das perdas L1 suaves",
    description:
      "Huber dividida por β: quadrática até β e reta além dele, de modo que nenhum ponto distante puxa mais do que com o erro absoluto.",
    twins: `SmoothL1Loss do PyTorch é o mesmo; também aceita beta 0, que é L1Loss. É HuberLoss com delta = beta, dividida por beta, que é tudo o que Keras, Optax e scikit-learn oferecem. ${columns}`,
    parameters: {
      beta: {
        name: "Onde fica reta",
        description: "Erros menores do que isto são elevados ao quadrado; os maiores, não.",
      },
    },
  },
  log_cosh: {
    name: "Log-cosh",
    mean: "Perda log-cosh média",
    sum: "Soma das perdas log-cosh",
    description: "Como Huber, sem uma quina a escolher: uma parábola que vira suavemente retas.",
    twins:
      "LogCosh do Keras e log_cosh do Optax são o mesmo. A ordem muda: o Keras recebe primeiro os alvos; o Optax, as previsões. PyTorch e scikit-learn não têm nenhuma.",
  },
  quantile: {
    name: "Quantílica (pinball)",
    mean: "Perda quantílica média",
    sum: "Soma das perdas quantílicas",
    description:
      "Erros acima e abaixo custam diferente, e assim o ajuste assenta onde uma proporção τ dos pontos fica abaixo dele.",
    twins:
      "O scikit-learn tem dois nomes para τ: alpha em mean_pinball_loss (0.5) e em GradientBoostingRegressor (0.9), quantile em QuantileRegressor (0.5) e em HistGradientBoostingRegressor. PyTorch, Keras e Optax não têm nenhuma.",
  },
  msle: {
    name: "Erro logarítmico quadrático",
    mean: "Erro logarítmico quadrático médio",
    sum: "Soma dos erros logarítmicos quadráticos",
    description:
      "O quadrado do erro entre os logaritmos de um mais o número: conta o fator do erro mais do que o tamanho, e ficar aquém custa mais do que passar o mesmo tanto.",
    twins:
      "MeanSquaredLogarithmicError do Keras sobe antes saídas e alvos a pelo menos 1e-7; aqui as saídas sobem até 0 e os alvos ficam. mean_squared_log_error do scikit-learn não sobe nada. PyTorch e Optax não têm nenhuma: é o erro quadrático de log1p de ambos.",
  },
  mape: {
    name: "Erro percentual",
    mean: "Erro percentual absoluto médio",
    sum: "Soma dos erros percentuais absolutos",
    description:
      "O tamanho do erro em porcentagem do alvo: o mesmo erro custa mais onde o alvo é pequeno, e assim o ajuste pende para os alvos pequenos.",
    twins:
      "MeanAbsolutePercentageError do Keras é o mesmo, e também não divide por menos de 1e-7. mean_absolute_percentage_error do scikit-learn é um centésimo disso, e não divide por menos de 2.2e-16. PyTorch e Optax não têm nenhuma.",
  },
  epsilon_insensitive: {
    name: "Épsilon-insensível",
    mean: "Perda épsilon-insensível média",
    sum: "Soma das perdas épsilon-insensíveis",
    description:
      "Erros até ε são de graça, e além dele só conta o que excede: pontos perto do ajuste não puxam, e os poucos de fora decidem.",
    twins:
      "SGDRegressor do scikit-learn (epsilon 0.1) tem a mesma. SVR (0.1) e LinearSVR (0) somam os exemplos e os multiplicam por C. PyTorch, Keras e Optax não têm nenhuma.",
    parameters: {
      epsilon: { name: "Erro que é de graça", description: "Até aqui, um erro não custa nada." },
    },
  },
  distance: {
    name: "Distância",
    mean: "Distância média",
    sum: "Soma das distâncias",
    description:
      "A linha reta do ponto previsto ao verdadeiro: cada exemplo puxa com a mesma força, direto para o seu alvo, por mais longe que esteja.",
    twins:
      "Nenhuma biblioteca a oferece como perda. PairwiseDistance do PyTorch é o mesmo, exceto pelo 1e-6 que soma a cada diferença.",
  },
  gaussian_nll: {
    name: "Gaussiana",
    mean: "Perda gaussiana média",
    sum: "Soma das perdas gaussianas",
    description:
      "Quão improvável é o alvo sob uma curva de Gauss cujo centro e largura são previstos: um erro custa menos onde o modelo admite estar inseguro, mas estar inseguro também custa.",
    twins:
      "GaussianNLLLoss do PyTorch recebe a própria variância; aqui a segunda saída s é o logaritmo dela, e assim var = exp(s). Lá a variância sobe a pelo menos eps (1e-6), o que aqui não é preciso. A constante de full=True é omitida, como lá se não for pedida. Keras, Optax e scikit-learn não têm nenhuma.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Perda de Poisson média",
    sum: "Soma das perdas de Poisson",
    description:
      "Para contagens: quão improvável é a contagem com a frequência prevista, e assim um erro conta menos onde as frequências são altas.",
    twins: `PoissonNLLLoss do PyTorch é o mesmo como vem: log_input=True, e assim a saída é o logaritmo da frequência, e full=False, e assim uma constante é omitida. Com log_input=False, recebe a frequência e soma eps (1e-8) dentro do logaritmo; Poisson do Keras sempre faz isso, com 1e-7. A perda poisson do scikit-learn é a mesma a menos de um número que depende só da contagem, e mean_poisson_deviance é o dobro disso. O Optax não tem nenhuma. ${columns}`,
  },
  gamma_nll: {
    name: "Gama",
    mean: "Perda gama média",
    sum: "Soma das perdas gama",
    description:
      "Para quantias maiores que zero, como custos ou tempos de espera: conta a razão entre alvo e previsão, e assim errar dez por cento custa igual em qualquer tamanho.",
    twins:
      "A perda gamma de GammaRegressor e HistGradientBoostingRegressor do scikit-learn é a mesma a menos de um número que depende só do alvo e não move nenhum mínimo; mean_gamma_deviance é o dobro disso, e recebe a média onde aqui a saída é o logaritmo dela. PyTorch, Keras e Optax não têm nenhuma.",
  },
  tweedie: {
    name: "Tweedie",
    mean: "Perda de Tweedie média",
    sum: "Soma das perdas de Tweedie",
    description:
      "Para quantias que muitas vezes são exatamente zero, como sinistros de seguro: a potência, entre 1 (Poisson) e 2 (gama), diz com que rapidez a dispersão cresce com a média.",
    twins:
      "TweedieRegressor do scikit-learn com link=log usa a mesma a menos de um número que depende só do alvo; se nada for dito, a potência é 0, que é o erro quadrático. mean_tweedie_deviance é o dobro disso, e recebe a média onde aqui a saída é o logaritmo dela. PyTorch, Keras e Optax não têm nenhuma.",
    parameters: {
      power: {
        name: "Potência",
        description:
          "Com que rapidez a dispersão cresce com a média: 1 como em contagens, 2 como em quantias que se dispersam em proporção ao tamanho.",
      },
    },
  },
};
