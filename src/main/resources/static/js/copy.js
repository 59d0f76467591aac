// Beside whatever can be copied, a button that copies it and says so.

for (const text of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const reference = text.textContent;
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(reference);
      said.textContent = " Copied";
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = " The browser does not allow it; the text is selected instead";
    }
  });
  const line = document.createElement("div");
  line.append(button, said);
  text.append(line);
}
