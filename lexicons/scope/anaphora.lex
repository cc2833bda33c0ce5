# «Jeg håpet hun ville lytte, men det gjorde hun ikke»: the next clause takes up what was only hoped or asked for.
modifier anaphora

~ det-gjorde-ikke effect=turn side=left reach=neighbour revives span=no
  ("men"|"og"|",")? ("det"|"dette"|"noe"|"noko") ("gjorde"|"gjør"|"gjer"|"fikk"|"fekk"|"ble"|"vart"|"blei"|"var"|"kunne"|"hadde"|"skjedde"|"kom") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"æ"|"vi"|"det"|"dama"|"damen")? ("dessverre"|"i hvert fall"|"heller"|"slett"|"jo"|"diverre"|"likevel")? ("ikke"|"ikkje"|"itj"|"kje"|"aldri")
  ("det"|"dette") ("gjorde"|"fikk"|"fekk"|"ble"|"vart"|"blei"|"var"|"skjedde") ("hun"|"han"|"ho"|"de"|"dei"|"jeg"|"eg"|"vi")? ("ikke"|"ikkje"|"aldri")
  ja: Jeg håpet hun ville lytte, men det gjorde hun ikke.

~ det-gjorde effect=plus side=left reach=neighbour revives span=no
  ("det"|"dette") ("gjorde"|"fikk"|"fekk"|"ble"|"vart"|"blei") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"vi"|"heldigvis"|"absolutt") !("ikke"|"ikkje"|"aldri"|"itj"|"kje"|"heller"|"dessverre"|"slett"|"i hvert fall"|"jo"|"likevel")
  ja: Jeg håpet hun ville lytte, og det gjorde hun.
