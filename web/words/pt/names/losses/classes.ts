/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "Abrandamento",
  description: "Quanto se abrandam os exemplos que já estão certos: com 0, nada.",
};

export const classes = {
  bce: {
    name: "Entropia cruzada",
    mean: "Entropia cruzada média",
    sum: "Soma das entropias cruzadas",
    description:
      "A surpresa com a classe verdadeira: pequena se ela recebeu uma probabilidade alta, sem limite se foi descartada.",
    twins: `BCEWithLogitsLoss do PyTorch é o mesmo, pos_weight também. O weight dela multiplica as perdas, mas a média ainda divide por quantas há; aqui divide pela soma dos pesos. BCELoss recebe a probabilidade, a sigmoide desta saída, e corta o logaritmo em −100. BinaryCrossentropy do Keras recebe probabilidades, a pelo menos 1e-7 de 0 e 1, salvo com from_logits=True; label_smoothing é o mesmo. sigmoid_binary_cross_entropy do Optax é o mesmo, sem tirar a média. log_loss do scikit-learn é o mesmo em SGDClassifier, e como métrica recebe probabilidades. ${columns}`,
  },
  focal: {
    name: "Focal",
    mean: "Perda focal média",
    sum: "Soma das perdas focais",
    description:
      "Entropia cruzada que abranda o que já está certo: quanto mais segura a classe verdadeira, menos conta um exemplo, e assim os difíceis decidem.",
    twins:
      "sigmoid_focal_loss do torchvision é o mesmo, sem tirar a média se não for pedido; um alpha abaixo de 0 desliga os pesos, enquanto aqui alpha sempre pesa. BinaryFocalCrossentropy do Keras recebe probabilidades salvo com from_logits=True, e usa alpha só com apply_class_balancing=True. sigmoid_focal_loss do Optax usa alpha só se for dado. torch.nn e scikit-learn não têm nenhuma.",
    parameters: {
      gamma,
      alpha: { name: "Peso da classe 1", description: "A classe 0 pesa o que falta até 1." },
    },
  },
  hinge: {
    name: "Hinge",
    mean: "Perda hinge média",
    sum: "Soma das perdas hinge",
    description:
      "Nada a pagar quando um ponto está do seu lado com a margem; antes disso, a distância que ainda falta.",
    twins:
      "Aqui os alvos são 0 ou 1. Hinge do Keras recebe 0 e 1 ou −1 e 1; hinge_loss do Optax, só −1 e 1, e hinge do scikit-learn, as classes com qualquer nome. O PyTorch não tem nenhuma para uma só pontuação: MultiMarginLoss das duas pontuações −p/2 e p/2 é a metade.",
  },
  squared_hinge: {
    name: "Hinge ao quadrado",
    mean: "Perda hinge ao quadrado média",
    sum: "Soma das perdas hinge ao quadrado",
    description:
      "O quadrado da distância que ainda falta até a margem: mais suave que a hinge perto dela, e mais dura com pontos muito dentro do lado errado.",
    twins:
      "Aqui os alvos são 0 ou 1. SquaredHinge do Keras recebe 0 e 1 ou −1 e 1. SGDClassifier do scikit-learn tem a mesma como squared_hinge; LinearSVC soma os exemplos e os multiplica por C. O PyTorch não tem nenhuma para uma só pontuação: MultiMarginLoss com p=2 das duas pontuações −p/2 e p/2 é a metade. O Optax não tem nenhuma.",
  },
  exponential: {
    name: "Exponencial",
    mean: "Perda exponencial média",
    sum: "Soma das perdas exponenciais",
    description:
      "Cresce pelo mesmo fator a cada unidade que uma pontuação entra no lado errado, e assim um único rótulo errado pode tomar conta do ajuste.",
    twins:
      "Aqui os alvos são 0 ou 1. A perda exponential de GradientBoostingClassifier do scikit-learn é a mesma, e AdaBoost se baseia nela; a melhor pontuação é metade do logaritmo das chances, e assim a probabilidade da classe 1 é sigmoid(2p). PyTorch, Keras e Optax não têm nenhuma.",
  },
  soft_margin: {
    name: "Margem suave",
    mean: "Perda de margem suave média",
    sum: "Soma das perdas de margem suave",
    description:
      "A hinge sem a quina: o preço cai suavemente quando um ponto vai para o seu lado e nunca chega de todo a zero, e assim cada ponto mantém um pequeno puxão.",
    twins: `SoftMarginLoss do PyTorch recebe alvos −1 e 1; aqui são 0 e 1, e com eles é o mesmo número que BCEWithLogitsLoss, que BinaryCrossentropy do Keras com from_logits=True e que sigmoid_binary_cross_entropy do Optax. SGDClassifier do scikit-learn a chama de log_loss. ${columns}`,
  },
  perceptron: {
    name: "Perceptron",
    mean: "Perda do perceptron média",
    sum: "Soma das perdas do perceptron",
    description:
      "O tamanho da pontuação onde o sinal está errado, e nada onde está certo: só puxam os pontos do lado errado, e não se pede margem nenhuma.",
    twins:
      "Aqui os alvos são 0 ou 1. perceptron do scikit-learn é o mesmo e, como aqui, uma pontuação de exatamente 0 puxa como se estivesse errada. perceptron_loss do Optax recebe alvos −1 e 1. PyTorch e Keras não têm nenhuma.",
  },
  softmax_cross_entropy: {
    name: "Entropia cruzada com softmax",
    mean: "Entropia cruzada com softmax média",
    sum: "Soma das entropias cruzadas com softmax",
    description:
      "As pontuações viram probabilidades que somam um, e conta a surpresa com a classe verdadeira: pequena se ela recebeu quase tudo, sem limite se não recebeu nada.",
    twins:
      "CrossEntropyLoss do PyTorch é o mesmo para cada exemplo; com pesos de classe (o weight dela) e índices de classe, a média divide pela soma dos pesos das classes verdadeiras; aqui, pela soma dos pesos dos exemplos. NLLLoss recebe log-probabilidades: log_softmax destas saídas. SparseCategoricalCrossentropy (índices de classe) e CategoricalCrossentropy (distribuições) do Keras recebem probabilidades salvo com from_logits=True. softmax_cross_entropy_with_integer_labels e softmax_cross_entropy do Optax são o mesmo, sem tirar a média. log_loss do scikit-learn recebe probabilidades.",
  },
  categorical_focal: {
    name: "Focal categórica",
    mean: "Perda focal categórica média",
    sum: "Soma das perdas focais categóricas",
    description:
      "Entropia cruzada com softmax que abranda o que já está certo: quanto mais probabilidade a classe verdadeira tem, menos conta um exemplo, e assim os difíceis decidem.",
    twins:
      "CategoricalFocalCrossentropy do Keras é o mesmo; recebe probabilidades, a pelo menos 1e-7 de 0 e 1, salvo com from_logits=True. alpha é um só fator para todas as classes e não equilibra nada. PyTorch, Optax e scikit-learn não têm nenhuma.",
    parameters: {
      gamma,
      alpha: { name: "Fator", description: "O mesmo para cada exemplo e cada classe." },
    },
  },
  multi_margin: {
    name: "Margem multiclasse",
    mean: "Perda de margem multiclasse média",
    sum: "Soma das perdas de margem multiclasse",
    description:
      "A classe verdadeira precisa estar à frente de cada outra pela margem: cada rival que chega mais perto custa o que falta, dividido pelo número de classes.",
    twins:
      "MultiMarginLoss do PyTorch é o mesmo; com o weight dela, a média ainda divide pelo número de exemplos. CategoricalHinge do Keras e multiclass_hinge_loss do Optax contam só o rival mais próximo, e não dividem pelo número de classes. hinge_loss do scikit-learn também, como métrica.",
    parameters: {
      p: { name: "Potência", description: "1: o que falta conta como é; 2: conta o quadrado dele." },
      margin: {
        name: "Vantagem necessária",
        description: "Quanto a classe verdadeira precisa estar à frente de cada outra.",
      },
    },
  },
  kl_divergence: {
    name: "Divergência KL",
    mean: "Divergência KL média",
    sum: "Soma das divergências KL",
    description:
      "Quão longe as probabilidades previstas estão das do alvo: direta, custa deixar de lado o que o alvo vê como provável; reversa, custa apostar no que o alvo vê como improvável.",
    twins:
      "KLDivLoss do PyTorch recebe log-probabilidades, log_softmax destas saídas; esta é a reduction=batchmean dela, enquanto a média dela divide também pelo número de classes. KLDivergence do Keras recebe probabilidades e sobe os dois lados a pelo menos 1e-7. kl_divergence do Optax recebe log-probabilidades e não tira a média. Todas são diretas; para a reversa, troque os dois lados. O scikit-learn não tem nenhuma.",
    parameters: {
      direction: {
        name: "Direção",
        description: "Por qual dos dois as diferenças são ponderadas: pelo alvo ou pela previsão.",
        forward: "Direta: cobrir tudo o que é provável",
        reverse: "Reversa: ater-se ao que é provável",
      },
    },
  },
  generalized_cross_entropy: {
    name: "Entropia cruzada generalizada",
    mean: "Entropia cruzada generalizada média",
    sum: "Soma das entropias cruzadas generalizadas",
    description:
      "Entre a entropia cruzada (q perto de 0) e a probabilidade que a classe verdadeira não recebeu (q = 1): nenhum exemplo custa mais que 1/q, e assim rótulos errados não podem tomar conta do ajuste.",
    twins:
      "CategoricalGeneralizedCrossEntropy do Keras recebe índices de classe e probabilidades, softmax destas saídas. PyTorch, Optax e scikit-learn não têm nenhuma.",
    parameters: {
      q: {
        name: "Da surpresa à falha",
        description:
          "Perto de 0 é a surpresa da entropia cruzada; em 1, a probabilidade que a classe verdadeira não recebeu.",
      },
    },
  },
  multi_label_margin: {
    name: "Margem multirrótulo",
    mean: "Perda de margem multirrótulo média",
    sum: "Soma das perdas de margem multirrótulo",
    description:
      "Cada rótulo ativo precisa estar um à frente de cada rótulo inativo: cada par que não cumpre isso custa o que falta, dividido pelo número de rótulos.",
    twins:
      "MultiLabelMarginLoss do PyTorch recebe os índices dos rótulos ativos, completados com −1; aqui o alvo de cada rótulo é 0 ou 1. Keras, Optax e scikit-learn não têm nenhuma.",
  },
  multi_label_soft_margin: {
    name: "Margem suave multirrótulo",
    mean: "Perda de margem suave multirrótulo média",
    sum: "Soma das perdas de margem suave multirrótulo",
    description:
      "Entropia cruzada de cada rótulo em separado, em média entre os rótulos: qualquer número deles pode estar ativo.",
    twins:
      "MultiLabelSoftMarginLoss do PyTorch é o mesmo, a soma também: tira antes a média entre os rótulos, o que BCEWithLogitsLoss não faz. O weight dela, um número para cada rótulo, não tem equivalente aqui. BinaryCrossentropy do Keras com from_logits=True e sigmoid_binary_cross_entropy do Optax, em média entre os rótulos, são o mesmo. O scikit-learn não tem nenhuma.",
  },
  dice: {
    name: "Dice",
    mean: "Perda Dice média",
    sum: "Soma das perdas Dice",
    description:
      "Um menos quanto os rótulos previstos e os verdadeiros se sobrepõem, medido pelos tamanhos deles: os muitos rótulos inativos com razão não contam, e assim não afogam os poucos ativos.",
    twins:
      "Dice do Keras recebe probabilidades, a sigmoide destas saídas, e faz um só número do lote inteiro se axis não for dado; aqui cada linha tem o próprio número. binary_dice_loss do Optax soma 1 à sobreposição e àquilo por que se divide. PyTorch e scikit-learn não têm nenhuma.",
  },
  tversky: {
    name: "Tversky",
    mean: "Perda de Tversky média",
    sum: "Soma das perdas de Tversky",
    description:
      "Dice com um preço para cada tipo de falha: α para rótulos ativos por engano, β para inativos por engano; com um meio em ambos é Dice.",
    twins:
      "Tversky do Keras recebe probabilidades, a sigmoide destas saídas, e faz um só número do lote inteiro se axis não for dado; aqui cada linha tem o próprio número. dice_loss do Optax também tem alpha e beta, mas soma 1 em cima e embaixo, e usa softmax quando há várias classes. PyTorch e scikit-learn não têm nenhuma.",
    parameters: {
      alpha: {
        name: "Preço de ativar por engano",
        description: "O que custa um rótulo que está ativo e não deveria.",
      },
      beta: {
        name: "Preço de não ativar por engano",
        description: "O que custa um rótulo que está inativo e não deveria.",
      },
    },
  },
};
