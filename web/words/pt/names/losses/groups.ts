/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "Distância a manter",
  description: "A esta distância, linhas que não vão juntas já não custam nada.",
};

export const groups = {
  contrastive: {
    name: "Contrastiva",
    mean: "Perda contrastiva média",
    sum: "Soma das perdas contrastivas",
    description:
      "Pares que vão juntos pagam o quadrado da sua distância; os outros, o quadrado do que lhes falta até a margem, e nada além dela.",
    twins:
      "O artigo de onde ela vem põe um meio nos dois termos e marca com 0 os pares que vão juntos; aqui eles têm 1, e não há meios. PyTorch, Keras, Optax e scikit-learn não têm nenhuma; HingeEmbeddingLoss é o mesmo sem os quadrados.",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "Hinge de embeddings",
    mean: "Perda hinge de embeddings média",
    sum: "Soma das perdas hinge de embeddings",
    description:
      "Pares que vão juntos pagam a sua distância; os outros, o que lhes falta até a margem, e nada além dela.",
    twins:
      "HingeEmbeddingLoss do PyTorch recebe a própria distância; aqui ela é calculada de cada par de linhas. Os alvos são 1 e −1, como lá. Keras, Optax e scikit-learn não têm nenhuma.",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "Cosseno de embeddings",
    mean: "Perda de cosseno de embeddings média",
    sum: "Soma das perdas de cosseno de embeddings",
    description:
      "Só conta o ângulo: linhas que vão juntas devem apontar para o mesmo lado, e as outras não podem ser mais parecidas do que a margem.",
    twins:
      "CosineEmbeddingLoss do PyTorch é o mesmo, exceto pelo 1e-12 que soma aos comprimentos ao quadrado. CosineSimilarity do Keras é menos o cosseno, e cosine_distance do Optax, um menos o cosseno, ambas sem pares que devam diferir. O scikit-learn não tem nenhuma.",
    parameters: {
      margin: {
        name: "Cosseno permitido",
        description: "Até este cosseno, linhas que não vão juntas não custam nada.",
      },
    },
  },
  triplet_margin: {
    name: "Margem de triplas",
    mean: "Perda de margem de triplas média",
    sum: "Soma das perdas de margem de triplas",
    description:
      "A âncora precisa estar mais perto do que se parece com ela do que do resto, ao menos pela margem: uma tripla assim não custa nada; as outras, o que falta.",
    twins:
      "TripletMarginLoss do PyTorch soma 1e-6 a cada diferença; aqui epsilon = 1e-6 faz isso, e nada é somado se não for pedido. TripletMarginWithDistanceLoss aceita qualquer distância; aqui p a escolhe, 2 para a linha reta e 1 para os quarteirões de uma cidade, e a distância habitual dela é p = 2 com epsilon = 1e-6. triplet_margin_loss do Optax soma 1e-6, mas sob a raiz. Keras e scikit-learn não têm nenhuma.",
    parameters: {
      margin: {
        name: "Vantagem necessária",
        description: "Quanto mais perto da âncora precisa estar o que se parece com ela.",
      },
      p: {
        name: "Tipo de distância",
        description:
          "2 é a linha reta, 1 contorna os quarteirões de uma cidade, e quanto maior, mais o lado mais longo decide.",
      },
      epsilon: {
        name: "Somado às diferenças",
        description: "Evita que distâncias sejam exatamente zero; o PyTorch soma 1e-6.",
      },
      swap: {
        name: "Troca",
        description:
          "Mede a partir do que se parece com a âncora, se isso estiver mais perto do que não se parece.",
      },
    },
  },
  info_nce: {
    name: "InfoNCE (NT-Xent)",
    mean: "Perda InfoNCE média",
    sum: "Soma das perdas InfoNCE",
    description:
      "Cada linha precisa distinguir o seu par de todas as outras linhas só pelo ângulo: pares se atraem, e as outras se repelem, as mais parecidas com mais força.",
    twins:
      "ntxent do Optax é o mesmo onde cada rótulo corresponde a exatamente duas linhas; aqui formam pares as linhas 1 e 2, 3 e 4, etc. No PyTorch é CrossEntropyLoss de todos os cossenos divididos pela temperatura, sem o de uma linha consigo mesma. Keras e scikit-learn não têm nenhuma.",
    parameters: {
      temperature: {
        name: "Temperatura",
        description: "Quanto mais baixa, mais contam só as linhas mais parecidas.",
      },
    },
  },
  margin_ranking: {
    name: "Ordem com margem",
    mean: "Perda de ordem com margem média",
    sum: "Soma das perdas de ordem com margem",
    description:
      "De duas linhas, a que vem antes precisa estar à frente pela margem: um par na ordem certa não custa nada; os outros, a vantagem que falta.",
    twins:
      "MarginRankingLoss do PyTorch recebe as duas como input1 e input2; aqui são duas linhas, uma depois da outra. O alvo 1 diz que a primeira vem antes; −1, a segunda. Keras, Optax e scikit-learn não têm nenhuma.",
    parameters: {
      margin: {
        name: "Vantagem necessária",
        description: "Quanto a que vem antes precisa estar à frente.",
      },
    },
  },
  listwise_softmax: {
    name: "Softmax por listas",
    mean: "Perda softmax por listas média",
    sum: "Soma das perdas softmax por listas",
    description:
      "As pontuações de uma lista viram partes de um, e cada item custa a surpresa com a sua parte vezes a sua relevância: o que é relevante precisa pontuar mais que o resto da lista.",
    twins:
      "ranking_softmax_loss do Optax é o mesmo; as relevâncias não precisam somar um. CrossEntropyLoss do PyTorch dá o mesmo número com as relevâncias como alvo. Keras e scikit-learn não têm nenhuma.",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "Perda de Bradley–Terry média",
    sum: "Soma das perdas de Bradley–Terry",
    description:
      "A surpresa de o escolhido ter vencido o rejeitado, pelas pontuações: só conta a diferença, e uma vantagem clara não custa quase nada.",
    twins:
      "Nenhuma biblioteca a tem para pares. É a entropia cruzada da diferença com alvo 1: BCEWithLogitsLoss ou SoftMarginLoss do PyTorch, BinaryCrossentropy do Keras com from_logits=True, sigmoid_binary_cross_entropy do Optax.",
  },
  dpo: {
    name: "Preferência direta (DPO)",
    mean: "Perda DPO média",
    sum: "Soma das perdas DPO",
    description:
      "A resposta escolhida precisa ganhar terreno sobre a rejeitada, em comparação com uma referência: só esse ganho conta, e quanto maior β, mais cedo ele basta.",
    twins:
      "DPOTrainer do TRL a tem como loss_type sigmoid, também com beta 0.1; saídas e alvos são as log-probabilidades de respostas inteiras, segundo a política e segundo a referência. No PyTorch é SoftMarginLoss de beta vezes o ganho, com alvo 1. Keras, Optax e scikit-learn não têm nenhuma.",
    parameters: {
      beta: {
        name: "Quando um ganho basta",
        description: "Quanto maior, menos a política precisa se afastar da referência.",
      },
    },
  },
  policy_reward: {
    name: "Recompensa da política",
    mean: "Perda da política média",
    sum: "Soma das perdas da política",
    description:
      "Menos a recompensa esperada, mais β por quanto a política se afastou da referência: ela se volta para o que compensa, e é impedida de apostar tudo nisso.",
    twins:
      "Nenhuma biblioteca a tem como uma só função: é menos a recompensa média sob softmax das saídas, mais beta vezes a divergência KL da política em relação à referência.",
    parameters: {
      beta: {
        name: "Preço de deixar a referência",
        description: "Com 0 só a recompensa conta.",
      },
      reference: {
        name: "Referência",
        description:
          "A política que custa deixar: todas as ações por igual, ou a que é dada com as recompensas.",
        uniform: "Uniforme: todas as ações por igual",
        given: "Dada com as recompensas",
      },
    },
  },
};
