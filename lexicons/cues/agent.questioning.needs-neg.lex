# questioning.needs in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue questioning.needs

- agent-ingen-interesse genre=agent actor=any turn=no
  ("ikke"|"ikkje") (relevant|interessant|"vårt" problem|"vår" sak|"min" oppgave) ("hva"|"å" vite|(for|"for") "oss"|"kva")? >>
  ("jeg"|"vi"|"eg") ("trenger"|"har") ("ikke"|"ikkje") (behov (for|"for"))? ("å")? ("vite"|"høre"|"flere detaljer"|"detaljar"|"detaljer"|"detaljene"|"detaljane"|"bakgrunnen"|"å vite"|"å høre") >>
  ("hvorfor"|"kvifor") ("spør"|"lurer") "du" ("om")? >>
  ja: [Jeg trenger ikke å vite detaljene].
  nei: Vi trenger ikke fødselsnummeret ditt.

- agent-standard-uansett genre=agent actor=any turn=no
  ("uansett"|"same kva"|"uavhengig av") ("behov"|"bruk"|"situasjon"|"hva du" ..4|"kva du" ..4) ("er"|"blir"|"får") ..4 ("samme"|"same"|"likt"|"det samme"|"det same")
  ("er"|"blir") ("det"|"den") ("samme"|"same") "uansett" ("behov"|"bruk"|"hva" ..4|"kva" ..4|"situasjon")
  ("bakgrunnen"|"historien"|"historia"|"årsaken"|"grunnen"|"detaljene"|"bruken"|"behovet ditt"|"situasjonen din") ("for" ..3|"bak" ..3|"din")? ("er"|"har") ("ikke"|"ikkje"|"ingen"|"uten") ("relevant"|"relevante"|"viktig"|"interessant"|"betydning"|"betyding"|"interesse"|"noe å si") ("for oss"|"her"|"for meg"|"for saken"|"i denne saken")?
  ("trenger"|"treng"|"behøver") ("jeg"|"vi"|"eg"|"me")? ("ikke"|"ikkje") ("å")? ("høre"|"høyre"|"vite"|"ha"|"kjenne til") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor"|"mer"|"meir"|"noe om"|"bakgrunnen"|"detaljene"|"hele historien"|"heile historia") !("fødselsnummer") >>
  ("dette"|"det"|"her") ("er") ("standardpakken"|"standardpakka"|"standardtilbudet"|"standardløsningen"|"pakken" "alle får"|"det alle får"|"løsningen alle får") ("alle får"|"som alle får"|"til alle")?
  ja: [Situasjonen din er ikke relevant for oss].
  ja: [Dette er standardpakken alle får].
  nei: Det er den samme prisen hos alle.
