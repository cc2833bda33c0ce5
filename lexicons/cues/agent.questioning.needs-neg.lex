# questioning.needs in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue questioning.needs

- agent-ingen-interesse genre=agent actor=any turn=no
  ("ikke"|"ikkje") (relevant|interessant|"vårt" problem|"vår" sak|"min" oppgave) ("hva"|"å" vite|(for|"for") "oss"|"kva")? >>
  ("jeg"|"vi"|"eg") ("trenger"|"har") ("ikke"|"ikkje") (behov (for|"for"))? ("å")? ("vite"|"høre"|"flere detaljer"|"detaljar"|"detaljer"|"detaljene"|"detaljane"|"bakgrunnen"|"å vite"|"å høre") >>
  ("hvorfor"|"kvifor") ("spør"|"lurer") "du" ("om")? >>
  ja: [Jeg trenger ikke å vite detaljene].
  nei: Vi trenger ikke fødselsnummeret ditt.
