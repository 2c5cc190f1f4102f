/** Shows the exhibit that the address names, ?id=darts&lang=ar, as a page of the site would. */
const { searchParams } = new URL(location.href);
const language = searchParams.get("lang");
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
const lab = document.createElement("loss-lab");
lab.setAttribute("exhibit", searchParams.get("id"));
lab.setAttribute("link-base", new URL(`/exhibits/${searchParams.get("id")}/`, location.href).href);
document.querySelector("main").append(lab);
