/** What is said where readers bring data of their own. */
export const data = {
  open: "Vos propres données…",
  title: "Vos propres données",
  close: "Fermer",
  /** Before there are any. */
  start: {
    bring:
      "Copiez des cellules d’un tableur et collez-les ici, ou ouvrez un fichier : CSV, TSV, ou une expérience enregistrée (JSON). Vous pouvez aussi déposer un fichier n’importe où sur la page.",
    paste: "Coller un tableau",
    example: "x; y\n1; 2,1\n2; 3,9\n3; 6,2",
    read: "Lire le tableau",
    file: "Choisir un fichier…",
    draw: "Ou dessinez les vôtres",
    draw_hint:
      "Chacun commence avec deux points, pour qu’il y ait quelque chose à voir. Ajoutez les vôtres, puis retirez ceux-là.",
    draw_numbers: "Des points dans un plan",
    draw_classes: "Des points de deux classes",
    drawn:
      "Double-cliquez dans le graphique pour ajouter un point, ou appuyez sur « Ajouter des points » et touchez.",
    drawn_touch: "Appuyez sur « Ajouter des points », puis touchez le graphique pour en ajouter un.",
  },
  stays: "Ces données restent sur cet appareil : rien n’est envoyé, et rien n’est conservé.",
  reading: { one: "Lecture… {n} ligne", many: "Lecture… {n} de lignes", other: "Lecture… {n} lignes" },
  cancel: "Annuler",
  back: "Autres données",
  use: "Utiliser ces données",
  problem: "Cela n’a pas marché",
  drop: "Déposez ici un tableau (CSV, TSV) ou une expérience enregistrée (JSON)",
  /** On what was understood. */
  check: {
    found: { one: "{n} ligne, {columns}", many: "{n} de lignes, {columns}", other: "{n} lignes, {columns}" },
    columns: { one: "{n} colonne", many: "{n} de colonnes", other: "{n} colonnes" },
    preview: "Les premières lignes",
    row: "Ligne",
    more_columns: {
      one: "et {n} colonne de plus",
      many: "et {n} de colonnes de plus",
      other: "et {n} colonnes de plus",
    },
    how: "Comment le tableau a été lu",
    header: "La première ligne contient les noms",
    decimal: "Les décimales s’écrivent avec",
    decimal_point: "un point : 1.5",
    decimal_comma: "une virgule : 1,5",
    target: "Que faut-il prédire ?",
    as: "Le prendre pour",
    as_numbers: "un nombre",
    as_classes: "des classes",
    features: "À partir de quoi le prédire ?",
    no_features: "À partir de rien : une seule valeur est trouvée pour toutes les lignes.",
    missing: "Les lignes avec une cellule vide",
    missing_out: "sont laissées de côté",
    missing_fewer: "restent : les colonnes qui ont des cellules vides ne servent pas",
    kinds: {
      number: "nombres",
      classes: { one: "{n} classe", many: "{n} de classes", other: "{n} classes" },
      two: "deux valeurs",
      text: "texte, inutilisable",
      ids: "un nom par ligne, inutilisable",
      empty: "vide",
    },
    empty_cells: { one: "{n} cellule vide", many: "{n} de cellules vides", other: "{n} cellules vides" },
    of_kind: "{name} ({kind})",
    odd_in: "{column} : {cells}",
    odd: {
      one: "{n} cellule ne contient pas de nombre et compte comme vide : « {text} » à la ligne {row}",
      many: "{n} de cellules ne contiennent pas de nombre et comptent comme vides ; la première est « {text} » à la ligne {row}",
      other:
        "{n} cellules ne contiennent pas de nombre et comptent comme vides ; la première est « {text} » à la ligne {row}",
    },
  },
  /** What will happen when the data are used. */
  outcome: {
    numbers: {
      one: "{n} ligne ; « {target} » est un nombre.",
      many: "{n} de lignes ; « {target} » est un nombre.",
      other: "{n} lignes ; « {target} » est un nombre.",
    },
    two: {
      one: "{n} ligne ; « {target} » a deux classes, {classes}.",
      many: "{n} de lignes ; « {target} » a deux classes, {classes}.",
      other: "{n} lignes ; « {target} » a deux classes, {classes}.",
    },
    many: {
      one: "{n} ligne ; « {target} » a plusieurs classes : {classes}.",
      many: "{n} de lignes ; « {target} » a plusieurs classes : {classes}.",
      other: "{n} lignes ; « {target} » a plusieurs classes : {classes}.",
    },
    begins: "On commence avec ce qui y convient : le modèle « {model} » et la perte « {loss} ».",
    constant:
      "Sans colonne à partir de laquelle prédire, une seule valeur est apprise pour toutes les lignes.",
    left_out: {
      one: "{n} ligne avec une cellule vide est laissée de côté : la ligne {row}.",
      many: "{n} de lignes avec une cellule vide sont laissées de côté ; la première est la ligne {row}.",
      other: "{n} lignes avec une cellule vide sont laissées de côté ; la première est la ligne {row}.",
    },
    cut: {
      one: "Il n’y a pas de place pour la dernière ligne : avec autant de colonnes, il n’en tient pas plus.",
      many: "Il n’y a pas de place pour les {n} dernières lignes : avec autant de colonnes, il n’en tient pas plus.",
      other:
        "Il n’y a pas de place pour les {n} dernières lignes : avec autant de colonnes, il n’en tient pas plus.",
    },
    replaces: "L’expérience affichée reste jusque-là, et « Annuler » la ramène.",
  },
  separators: {
    tabs: "tabulations",
    semicolons: "points-virgules",
    bars: "barres verticales",
    commas: "virgules",
    blanks: "espaces",
  },
  remarks: {
    encoding: "Le fichier n’est pas écrit en Unicode. Il a été lu comme du texte d’Europe de l’Ouest.",
    separator: "Séparateur des colonnes : {separator}.",
    too_many_columns: "Il y a {n} colonnes. Les {max} premières ont été lues.",
    too_many_rows: "Les {max} premières lignes ont été lues ; le reste est laissé de côté.",
    empty_lines: {
      one: "{n} ligne vide a été passée.",
      many: "{n} de lignes vides ont été passées.",
      other: "{n} lignes vides ont été passées.",
    },
    titles: {
      one: "{n} ligne au-dessus du tableau a été passée.",
      many: "{n} de lignes au-dessus du tableau ont été passées.",
      other: "{n} lignes au-dessus du tableau ont été passées.",
    },
    short_rows: {
      one: "{n} ligne a moins de cellules que les autres : la ligne {row}. Ce qui lui manque compte comme vide.",
      many: "{n} de lignes ont moins de cellules que les autres, la première est la ligne {row}. Ce qui leur manque compte comme vide.",
      other:
        "{n} lignes ont moins de cellules que les autres, la première est la ligne {row}. Ce qui leur manque compte comme vide.",
    },
    long_rows: {
      one: "{n} ligne a plus de cellules que les autres : la ligne {row}. Ce qui est en trop a été laissé de côté.",
      many: "{n} de lignes ont plus de cellules que les autres, la première est la ligne {row}. Ce qui est en trop a été laissé de côté.",
      other:
        "{n} lignes ont plus de cellules que les autres, la première est la ligne {row}. Ce qui est en trop a été laissé de côté.",
    },
    quotes: "À la ligne {row}, un guillemet est à une place étrange. Vérifiez que ses cellules sont justes.",
    cut_cells: {
      one: "{n} cellule dépasse {max} caractères et a été coupée.",
      many: "{n} de cellules dépassent {max} caractères et ont été coupées.",
      other: "{n} cellules dépassent {max} caractères et ont été coupées.",
    },
    decimal_comma: "Les décimales s’écrivent avec une virgule : 1,5 est un et demi.",
    signs: {
      one: "Le signe de monnaie ou de pourcentage a été laissé de côté dans {n} cellule.",
      many: "Les signes de monnaie ou de pourcentage ont été laissés de côté dans {n} de cellules.",
      other: "Les signes de monnaie ou de pourcentage ont été laissés de côté dans {n} cellules.",
    },
    no_header: "La première ligne ne contient pas de noms ; les colonnes sont donc numérotées.",
    unnamed: {
      one: "{n} colonne n’a pas de nom et a été numérotée.",
      many: "{n} de colonnes n’ont pas de nom et ont été numérotées.",
      other: "{n} colonnes n’ont pas de nom et ont été numérotées.",
    },
    double_names: {
      one: "{n} colonne a le nom d’une autre et a été numérotée.",
      many: "{n} de colonnes ont le nom d’une autre et ont été numérotées.",
      other: "{n} colonnes ont le nom d’une autre et ont été numérotées.",
    },
  },
  problems: {
    empty: "Il n’y a aucune ligne. Collez-en au moins deux, ou choisissez un autre fichier.",
    too_large:
      "C’est plus que ce qu’on peut lire ici : {size} Mo, pour {max} Mo permis. Gardez moins de lignes ou de colonnes.",
    spreadsheet_file:
      "C’est un fichier de tableur ou une archive. Ouvrez-le dans son programme, puis copiez les cellules et collez-les ici, ou enregistrez-les en CSV.",
    picture_file:
      "C’est une image. On ne peut ouvrir ici qu’un tableau (CSV, TSV) ou une expérience enregistrée (JSON).",
    document_file:
      "C’est un document PDF. Copiez d’abord son tableau dans un tableur, puis collez les cellules ici.",
    no_text:
      "Ce fichier ne contient pas de texte. On ne peut ouvrir ici qu’un tableau (CSV, TSV) ou une expérience enregistrée (JSON).",
    no_file:
      "Ce qui a été déposé n’est ni un fichier ni un texte. Déposez un fichier, ou copiez des cellules et collez-les.",
    several_files: "On ne peut ouvrir qu’un fichier à la fois. Déposez celui que vous voulez.",
    unreadable:
      "Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou sert ailleurs ; essayez de le choisir à nouveau.",
    open_quote:
      "Un guillemet est ouvert vers la ligne {row} et jamais fermé : le reste n’est qu’une seule cellule. Fermez-le ou retirez-le.",
    no_experiment:
      "Ce JSON ne contient pas d’expérience de Loss Lab. Un tableau peut s’ouvrir en CSV ou se coller depuis un tableur.",
    experiment_refused: "L’expérience de ce fichier ne fonctionne pas. {message}",
    nothing_to_predict:
      "Il n’y a ni colonne de nombres ni colonne de deux à dix classes : rien ne peut être prédit. Regardez ci-dessous ce que contiennent les colonnes.",
    too_few_rows:
      "Lignes sans cellule vide : {n}. Il en faut au moins deux. Laissez de côté les colonnes qui ont beaucoup de cellules vides.",
    one_class:
      "Toutes les lignes qui restent sont de la même classe de « {name} ». Il faut au moins deux classes.",
  },
};
