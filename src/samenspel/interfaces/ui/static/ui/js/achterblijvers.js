// What stayed behind on this device is sent when one is signed in and has a line again.
import { leesAlles, vergeetHier } from "./apparaat.js";
import { stuur } from "./lijn.js";

const adres = document.querySelector("meta[name=klad-adres]");
const csrf = document.querySelector("[name=csrfmiddlewaretoken]");
const zegTerug = document.querySelector("[data-klad-terug]");

const stuurAchterblijvers = async () => {
  if (!adres || !csrf) return;
  const eigen = [...document.querySelectorAll("form[data-klad]")].map((f) => f.elements.formulier.value);
  for (const klad of await leesAlles()) {
    if (eigen.includes(klad.formulier)) continue;
    const antwoord = await stuur(adres.content, csrf.value, klad);
    if (!antwoord?.bewaard) continue;
    vergeetHier(klad);
    if (zegTerug) zegTerug.hidden = false;
  }
};

window.addEventListener("online", stuurAchterblijvers);
stuurAchterblijvers();
