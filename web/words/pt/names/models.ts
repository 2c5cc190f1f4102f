/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "Constante", description: "Um número para todos: qual, só a perda decide." },
  shift: {
    name: "Deslocamento",
    description: "Cada entrada, movida por um número próprio: todos os exemplos se movem igual.",
  },
  linear: { name: "Reta", description: "Um peso para cada entrada e um viés." },
  "softmax-linear": {
    name: "Regressão softmax",
    description:
      "Uma soma ponderada das entradas para cada classe; softmax transforma as somas em probabilidades.",
  },
  polynomial: {
    name: "Polinômio",
    description:
      "Potências da entrada, cada uma com seu peso: ele se curva tantas vezes quanto o grau permite.",
  },
  embedding: {
    name: "Embedding",
    description: "Uma tabela com uma linha de números para cada token: a entrada só diz que linha pegar.",
  },
  mlp: {
    name: "Rede neural",
    description: "Camadas de somas ponderadas, cada uma curvada por uma ativação.",
  },
  surface: {
    name: "Superfície",
    description:
      "Sem dado nenhum: a perda é uma altura sobre dois números, x e y, como a altura de uma paisagem.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoide" },
  identity: { name: "identidade" },
  default: {
    name: "Como no PyTorch",
    description:
      "Camadas: sorteio uniforme em um intervalo que se estreita quanto mais entradas há. Tabelas: de uma curva de Gauss de largura 1.",
  },
  zeros: {
    name: "Zeros",
    description: "Todos iguais, e assim as unidades de uma camada nunca podem aprender coisas diferentes.",
  },
  normal: {
    name: "Normal",
    description: "Sorteio de uma curva de Gauss de largura 1, haja quantas entradas houver.",
  },
  xavier_uniform: {
    name: "Xavier, uniforme",
    description:
      "Sorteio uniforme em um intervalo que mantém o tamanho dos sinais através de camadas com tanh.",
  },
  xavier_normal: {
    name: "Xavier, normal",
    description:
      "Sorteio de uma curva de Gauss cuja largura mantém o tamanho dos sinais através de camadas com tanh.",
  },
  kaiming_uniform: {
    name: "Kaiming, uniforme",
    description:
      "Sorteio uniforme em um intervalo que mantém o tamanho dos sinais através de camadas com ReLU.",
  },
  kaiming_normal: {
    name: "Kaiming, normal",
    description:
      "Sorteio de uma curva de Gauss cuja largura mantém o tamanho dos sinais através de camadas com ReLU.",
  },
  bowl: {
    name: "Tigela",
    description: "Redonda: de qualquer lugar, a descida mais íngreme leva direto ao ponto mais baixo.",
  },
  ravine: {
    name: "Ravina",
    description:
      "Um vale comprido, muito mais íngreme de través do que ao longo: os passos pulam de parede em parede e quase não avançam.",
  },
  saddle: {
    name: "Sela",
    description:
      "Plana no meio, mas sem mínimo: sobe de dois lados e desce dos outros dois. As execuções demoram ali antes de descer.",
  },
  two_minima: {
    name: "Dois mínimos",
    description: "Dois vales, um mais fundo que o outro: onde a execução termina depende de onde começa.",
  },
  plateau: {
    name: "Planalto",
    description:
      "Uma cova numa planície larga: longe dela quase não há inclinação, então os passos mal se movem.",
  },
  rosenbrock: {
    name: "Vale de Rosenbrock",
    description: "Um vale curvo de paredes íngremes: entrar é rápido; avançar pelo fundo quase plano, lento.",
  },
};
