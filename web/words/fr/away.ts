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
    experiment: {
      name: "Expérience",
      about: "Tous les réglages et les données ; déposez-la sur cette page pour continuer.",
    },
    history: { name: "Historique", about: "Les pertes des étapes jusqu’ici." },
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
};
