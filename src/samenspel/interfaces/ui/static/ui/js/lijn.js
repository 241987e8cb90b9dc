// To the server, saying what went wrong: no line, or signed out.
export const stuur = async (url, csrf, klad) => {
  try {
    const antwoord = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": csrf },
      body: JSON.stringify(klad),
      redirect: "manual", // signed out: the answer would be the sign-in page
    });
    if (antwoord.type === "opaqueredirect") return "uit";
    return antwoord.ok ? await antwoord.json() : null;
  } catch {
    return "lijn";
  }
};

// The words of a form with <form data-klad>, and where it stands.
export const lees = (formulier) => {
  const woorden = {};
  for (const [naam, waarde] of new FormData(formulier)) {
    if (naam === "csrfmiddlewaretoken" || naam === "formulier" || naam === "van") continue;
    if (typeof waarde === "string") (woorden[naam] ??= []).push(waarde);
  }
  return {
    formulier: formulier.elements.formulier.value,
    pad: formulier.elements.van.value,
    actie: new URL(formulier.action).pathname,
    titel: document.querySelector("h1")?.textContent.trim() ?? document.title,
    woorden,
  };
};

export const GEMIST = {
  lijn: "Geen verbinding. Uw tekst staat op dit apparaat. Wij sturen hem zodra het weer kan.",
  uit: "U bent uitgelogd. Uw tekst staat op dit apparaat. Log opnieuw in: dan staat hij er weer.",
};
export const NIET_HIER = "Geen verbinding. Laat deze bladzijde open: uw tekst staat alleen hier.";
