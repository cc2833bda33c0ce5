# «Jeg håpet hun ville lytte, men det gjorde hun ikke»: the next clause takes up what was only hoped or asked for.
modifier anaphora

~ det-gjorde-ikke effect=turn side=left reach=neighbour revives span=no
  ("men"|"og"|",")? ("det"|"dette"|"noe"|"noko") ("gjorde"|"gjør"|"gjer"|"skjedde") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"æ"|"vi"|"dama"|"damen"|"n"|"a")? ("dessverre"|"i hvert fall"|"heller"|"slett"|"jo"|"diverre"|"likevel")? ("ikke"|"ikkje"|"itj"|"kje"|"aldri") $
  ("men"|"og"|",")? ("det"|"dette"|"noe"|"noko") ("fikk"|"fekk"|"ble"|"vart"|"blei"|"var"|"kunne"|"hadde"|"kom") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"æ"|"vi"|"det"|"dama"|"damen")? ("dessverre"|"i hvert fall"|"heller"|"slett"|"jo"|"diverre"|"likevel"|"i alle fall")? ("ikke"|"ikkje"|"itj"|"kje"|"aldri") $
  ja: Jeg håpet hun ville lytte, men det gjorde hun ikke.

# «Om han var hyggelig? Neppe.»: the answer to one's own question.
~ svar-nei effect=turn side=left reach=neighbour span=no
  ^ ("neppe"|"nei"|"nope"|"niks"|"aldri"|"glem det"|"gløym det"|"ikke akkurat"|"ikkje akkurat"|"langt ifra"|"ikke i det hele tatt"|"overhodet ikke"|"slett ikke") $
  ja: Om han var hyggelig? Neppe.
  nei: Nei. Hun var hyggelig.

~ det-gjorde effect=plus side=left reach=neighbour revives span=no
  ("det"|"dette") ("gjorde"|"fikk"|"fekk"|"ble"|"vart"|"blei") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"vi") ("heldigvis"|"absolutt"|"også"|"òg")? $
  ("det"|"dette") "gjorde" ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"heldigvis") !("ikke"|"ikkje"|"aldri"|"itj"|"kje"|"heller"|"dessverre"|"slett"|"i hvert fall"|"jo"|"likevel")
  ja: Jeg håpet hun ville lytte, og det gjorde hun.
