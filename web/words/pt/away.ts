/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "Levar com você",
  close: "Fechar",
  link: {
    title: "Link",
    about: "Quem o abrir verá os mesmos números.",
    length: { one: "{n} caractere", many: "{n} de caracteres", other: "{n} caracteres" },
    copy: "Copiar link",
    copied: "Link copiado",
    /** The browser does not let a page copy. */
    refused: "Não foi permitido copiar. O link está no campo: selecione e copie ali.",
    too_long:
      "Este experimento é grande demais para um link. Leve o arquivo: solto nesta página, ele se abre de novo.",
    field: "O link",
  },
  qr: {
    title: "Código QR",
    about: "Ponha na parede: a câmera de um telefone abre o link.",
    label: "Código QR do link",
    too_long:
      "O link é longo demais para um código QR que uma câmera consiga ler: {n} caracteres, quando cabem {most}.",
    file: "Código QR como SVG",
  },
  files: {
    title: "Arquivos",
    /** One file with everything in it. */
    whole: {
      name: "O módulo",
      about: "Um arquivo de poucos megabytes que abre a partir do disco, sem rede, neste ponto.",
      fetching: "Carregando o que vai nele…",
      unreached: "Não foi possível carregar o que vai neste arquivo. Há conexão?",
      absent:
        "Nesta página ele não está disponível: {file}, do qual é feito, não está junto aos outros arquivos do Loss Lab.",
      /** In the file, where scripts do not run. */
      needs: "Ele precisa de JavaScript e WebAssembly.",
    },
    experiment: {
      name: "Experimento",
      about: "Todas as configurações e os dados; solte-o nesta página para continuar.",
    },
    history: {
      name: "Histórico",
      about: "Cada passo até agora, exato: perdas, taxa de aprendizado e métricas.",
      /** Of a very long run. */
      thinned:
        "Um passo em cada {every}, exato: perdas, taxa de aprendizado e métricas. Todos os {n} passos seriam mais que as {most} linhas que um arquivo pode ter.",
      /** While the run is taken again for the file. */
      replay: "Os passos são dados de novo",
      at: "passo {t} de {n}",
      stop: "Parar",
      failed: "Não foi possível criar este arquivo.",
    },
    parameters: { name: "Parâmetros", about: "Pesos e vieses no passo {t}, com o gradiente deles." },
    arithmetic: { name: "Aritmética", about: "Cada número do passo que parte de {t}, com a fórmula dele." },
  },
  pictures: {
    title: "Imagens",
    none: "Nenhuma visualização está aberta.",
    /** Beneath the picture. */
    caption: "{loss}: {value} no passo {t}",
    failed: "Não foi possível fazer esta imagem.",
  },
  /** "Fit as SVG". */
  as: "{name} como {format}",
  lesson: {
    title: "Uma lição",
    about:
      "Um link para uma turma: abre este experimento com estas vistas e deixa a quem lê o que você deixar aqui.",
    choose: "Bloquear e ocultar",
    free: "livre",
    locked: "bloqueado",
    hidden: "oculto",
    question: "Fazer a pergunta",
    copy: "Copiar o link da lição",
    along: "O que está bloqueado ou oculto em “Uma lição” vai junto.",
  },
  embed: {
    title: "Sua própria página",
    about: "Põe este módulo em um artigo, um curso ou um site seu.",
    now: "Com o experimento como está agora",
    preview: "Mostrar como fica lá",
    once: "Uma só vez para o site inteiro, em {file}:",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "Cole isto na página, onde o módulo deve ficar.",
      block: "Adicione um bloco “HTML personalizado” e cole isto nele.",
      card: "Adicione um cartão HTML e cole isto nele.",
      source: "Abra o código-fonte no editor e cole isto ali.",
      html: "Mude o editor para HTML e cole isto ali.",
      address: "Escolha incorporar por endereço e cole este.",
    },
  },
  code: {
    title: "Código",
    about: "Segue o mesmo caminho até o passo {t}, com os dados, o início e os lotes já escritos nele.",
    about_unrun:
      "Segue o mesmo caminho até o passo {t}. Nossos testes leem este código, mas não o executam, porque lá falta {name}; o de PyTorch, NumPy e scikit-learn é executado.",
    copy: "Copiar",
    copied: "Código copiado.",
    refused: "Copiar não foi permitido. O código está à vista: selecione e copie ali.",
    about_optimum: "Vai ao ótimo, onde a execução chegaria depois de muitos passos.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout:
        "O dropout desliga unidades ao acaso, e uma biblioteca sortearia outras. Sem dropout, há código.",
      optimizer:
        "Não há código para um otimizador que usa derivadas segundas: estas bibliotecas não têm nenhum. Os mais próximos são sgd e adam.",
      keras_groups:
        "O Keras treina com um exemplo de cada vez, e esta perda compara vários. Há código para ela em PyTorch, Optax e NumPy.",
      optimum_model:
        "O scikit-learn não encontra o ótimo deste modelo. O mais próximo é um modelo linear ou polinomial.",
      batches:
        "Estes lotes têm linhas demais para serem escritas em código. É possível com menos passos, ou com todas as linhas de uma vez.",
      optimum_loss:
        "O scikit-learn não tem nada com o ótimo desta perda e destes alvos. As perdas mais próximas são mse, huber, quantile e bce.",
      optimum_penalty:
        "O scikit-learn não tem nada com o ótimo desta perda com esta penalidade ou este decaimento dos pesos. O mais próximo é mse ou bce com l2; hinge precisa de l2.",
    },
  },
};
