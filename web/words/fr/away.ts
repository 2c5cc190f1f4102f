/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "Emporter",
  close: "Fermer",
  link: {
    title: "Lien",
    about: "Qui l’ouvre voit les mêmes nombres.",
    length: { one: "{n} caractère", many: "{n} de caractères", other: "{n} caractères" },
    copy: "Copier le lien",
    copied: "Lien copié",
    /** The browser does not let a page copy. */
    refused: "La copie n’a pas été permise. Le lien est dans le champ : sélectionnez-le et copiez-le là.",
    too_long:
      "Cette expérience est trop grande pour un lien. Prenez plutôt le fichier : déposé sur cette page, il la rouvre.",
    field: "Le lien",
  },
  qr: {
    title: "Code QR",
    about: "Affichez-le au mur : l’appareil photo d’un téléphone ouvre le lien.",
    label: "Code QR du lien",
    too_long:
      "Le lien est trop long pour un code QR qu’un appareil photo pourrait lire : {n} caractères, pour {most} au plus.",
    file: "Code QR en SVG",
  },
  files: {
    title: "Fichiers",
    /** One file with everything in it. */
    whole: {
      name: "Le module",
      about:
        "Un fichier de quelques mégaoctets qui s’ouvre depuis un disque, sans réseau, à cet endroit précis.",
      fetching: "Chargement de ce qu’il contient…",
      unreached: "Le contenu de ce fichier n’a pas pu être chargé. Êtes-vous connecté au réseau ?",
      absent:
        "Il n’existe pas sur cette page : {file}, dont il est fait, n’est pas à côté des autres fichiers de Loss Lab.",
      /** In the file, where scripts do not run. */
      needs: "Il a besoin de JavaScript et de WebAssembly.",
    },
    experiment: {
      name: "Expérience",
      about: "Tous les réglages et les données ; déposez-la sur cette page pour continuer.",
    },
    history: {
      name: "Historique",
      about: "Chaque étape jusqu’ici, exactement : pertes, taux d’apprentissage et métriques.",
      /** Of a very long run. */
      thinned:
        "Une étape sur {every}, exactement : pertes, taux d’apprentissage et métriques. Les {n} étapes dépasseraient les {most} lignes qu’un fichier peut avoir.",
      /** While the run is taken again for the file. */
      replay: "Les étapes sont refaites",
      at: "étape {t} sur {n}",
      stop: "Arrêter",
      failed: "Ce fichier n’a pas pu être créé.",
    },
    parameters: { name: "Paramètres", about: "Poids et biais à l’étape {t}, avec leur gradient." },
    arithmetic: { name: "Calcul", about: "Chaque nombre de l’étape qui part de {t}, avec sa formule." },
  },
  pictures: {
    title: "Images",
    none: "Aucune vue n’est ouverte.",
    /** Beneath the picture. */
    caption: "{loss} : {value} à l’étape {t}",
    failed: "Cette image n’a pas pu être faite.",
  },
  /** "Fit as SVG". */
  as: "{name} en {format}",
  lesson: {
    title: "Une leçon",
    about:
      "Un lien pour une classe : il ouvre cette expérience avec ces vues et laisse à ses lecteurs ce que vous leur laissez ici.",
    choose: "Verrouiller et masquer",
    free: "libre",
    locked: "verrouillé",
    hidden: "masqué",
    question: "Poser la question",
    copy: "Copier le lien de la leçon",
    along: "Ce qui est verrouillé ou masqué sous « Une leçon » est compris.",
  },
  embed: {
    title: "Votre propre page",
    about: "Place ce module dans un article, un cours ou un site à vous.",
    now: "Avec l’expérience telle qu’elle est maintenant",
    preview: "Montrer l’effet sur place",
    once: "Une seule fois pour tout le site, dans {file} :",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "Collez ceci dans la page, là où le module doit se trouver.",
      block: "Ajoutez un bloc « HTML personnalisé » et collez-y ceci.",
      card: "Ajoutez une carte HTML et collez-y ceci.",
      source: "Ouvrez le code source dans l’éditeur et collez-y ceci.",
      html: "Passez l’éditeur en HTML et collez-y ceci.",
      address: "Choisissez d’intégrer une adresse et collez celle-ci.",
    },
  },
  code: {
    title: "Code",
    about: "Suit le même chemin jusqu’à l’étape {t}, avec les données, le départ et les lots écrits dedans.",
    about_unrun:
      "Suit le même chemin jusqu’à l’étape {t}. Nos tests lisent ce code sans l’exécuter, faute de {name} ; celui de PyTorch, NumPy et scikit-learn est exécuté.",
    copy: "Copier",
    copied: "Code copié.",
    refused: "La copie n’a pas été autorisée. Le code est affiché : sélectionnez-le et copiez-le.",
    about_optimum: "Va à l’optimum, où l’exécution arriverait après beaucoup d’étapes.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout:
        "Le dropout éteint des unités au hasard, et une bibliothèque en tirerait d’autres. Sans dropout, il y a du code.",
      optimizer:
        "Il n’y a pas de code pour un optimiseur qui utilise les dérivées secondes : ces bibliothèques n’en ont pas. Les plus proches sont sgd et adam.",
      keras_groups:
        "Keras s’entraîne sur un exemple à la fois, et cette perte en compare plusieurs. Il y a du code pour elle en PyTorch, Optax et NumPy.",
      optimum_model:
        "scikit-learn ne trouve pas l’optimum de ce modèle. Le plus proche est un modèle linéaire ou polynomial.",
      batches:
        "Ces lots contiennent trop de lignes pour être écrits en code. C’est possible avec moins d’étapes, ou avec toutes les lignes à la fois.",
      optimum_loss:
        "scikit-learn n’a rien qui ait l’optimum de cette perte avec ces cibles. Les pertes les plus proches sont mse, huber, quantile et bce.",
      optimum_penalty:
        "scikit-learn n’a rien qui ait l’optimum de cette perte avec cette pénalité ou cette décroissance des poids. Le plus proche : mse ou bce avec l2 ; hinge a besoin de l2.",
    },
  },
};
