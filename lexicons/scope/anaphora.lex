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

# «Grinete? Ikkje det minste», «Forklaring? Kom aldri», «Høyrde ho etter? Tru det den som vil»
~ svar-på-eget effect=turn side=left reach=neighbour question span=no
  ^ ("nei"|"nope"|"niks"|"nix"|"njet"|"nei da"|"neida"|"ikke"|"ikkje"|"itj"|"aldri"|"absolutt ikke"|"absolutt ikkje"|"definitivt ikke"|"langt ifra"|"langt fra"|"langt i fra"|"haha"|"hah"|"ha"|"tru det den som vil"|"tro det den som vil"|"heller"|"snarere"|"snarare"|"tvert imot"|"tvert om"|"glem det"|"pytt"|"null"|"ingen"|"knapt"|"neppe"|"tvilsomt"|"det forble"|"kom aldri"|"den kom aldri"|"uteble"|"mangla"|"manglet"|"ja visst, som"|"joda, som"|"særlig") !("en gang hadde"|"bare"|"verst"|"når"|"om"|"da"|"for"|"ringte"|"vet"|"veit"|"jeg"|"eg"|"mindre")
  ("hyggelig"|"blid"|"vennlig"|"forklaring"|"hjelp"|"lyttet"|"forståelse") ("?"|":")? ("ja visst" ",") "som" ("en"|"ei"|"et"|"ein"|"eit")
  ja: Hyggelig? Ikke det minste.
  ja: Lyttet hun? Tro det den som vil.
  nei: Hun var hyggelig. Ikke noe å si på det.
  nei: Var det kø? Nei. Hun var hyggelig.

~ svar-ja effect=plus side=left reach=neighbour question span=no
  ^ ("ja"|"jepp"|"jada"|"absolutt"|"så absolutt"|"definitivt"|"gjett"|"masse"|"om hun gjorde"|"det kan du banne på"|"uten tvil"|"til de grader"|"i aller høyeste grad") !("visst"|"ikke"|"ikkje"|"men det var jeg"|"men det var"|"takk")
  ja: Hyggelig? Ja, veldig.
  nei: Hyggelig? Ja visst, som en parkeringsbot.

# «Sur? Ja, men det var jeg.»
~ men-det-var-jeg effect=drop side=left reach=text question span=no
  ^ ("ja"|"jada"|"joda"|"nei") ","? "men" ("det var"|"det va"|"det er") ("jeg"|"eg"|"æ"|"min egen"|"kona"|"ungene") !("som måtte"|"som fikk")
  ja: Uhøflig? Ja, men det var jeg.
  nei: Hun var sur, men det var jeg som måtte ringe igjen.

# «Forklarte: nei», «Forklarende, nei», «forklaring 2/10»: a list of marks.
~ karakter effect=minus side=left reach=2 span=no
  !("ikke"|"ikkje"|"ingen"|"aldri"|"uten") "," ("nei"|"nope"|"niks") ($|"." $|",")
  (":"|"–"|"-"|"=") ("nei"|"ingen"|"null"|"niks"|"nope"|"mangler"|"mangla"|"dårlig"|"elendig"|"fraværende"|"så som så"|"svak"|"tja"|"under pari") 
  (":")? ("0"|"1"|"2"|"3"|"ett"|"to") ("/"|"av") ("10"|"ti"|"6"|"seks"|"5"|"fem")
  ("0/10"|"1/10"|"2/10"|"3/10"|"1/6"|"2/6"|"0/6"|"1/5"|"0/5"|"2/5")
  (":"|"–"|"-"|"=") ("−"|"-"|"--"|"minus"|"👎"|"❌"|"terningkast én"|"terningkast en"|"terningkast to"|"strykkarakter"|"stryk")
  ja: Vennlighet: nei.
  ja: Hyggelig, nei.
  nei: Hyggelig og ingen kø.

~ det-gjorde effect=plus side=left reach=neighbour revives span=no
  ("det"|"dette") ("gjorde"|"fikk"|"fekk"|"ble"|"vart"|"blei") ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"jeg"|"eg"|"vi") ("heldigvis"|"absolutt"|"også"|"òg")? $
  ("det"|"dette") "gjorde" ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"heldigvis") !("ikke"|"ikkje"|"aldri"|"itj"|"kje"|"heller"|"dessverre"|"slett"|"i hvert fall"|"jo"|"likevel")
  ja: Jeg håpet hun ville lytte, og det gjorde hun.
