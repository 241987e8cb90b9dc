"""Family trees of our own for the tests; nobody in them exists."""

HOOFD_5 = "0 HEAD\n1 SOUR TEST\n2 VERS 9\n1 GEDC\n2 VERS 5.5.1\n1 CHAR {tekenset}\n"
HOOFD_7 = "0 HEAD\n1 GEDC\n2 VERS 7.0\n"
STAART = "0 TRLR\n"


def make_5(inhoud: str, tekenset: str = "UTF-8") -> str:
    """Return a file of version 5.5.1 with these records."""
    return HOOFD_5.format(tekenset=tekenset) + inhoud.strip() + "\n" + STAART


def make_7(inhoud: str) -> bytes:
    """Return a file of version 7 with these records."""
    return (HOOFD_7 + inhoud.strip() + "\n" + STAART).encode()


# A family as families are: adopted, fostered, with a stepfather, twins, a child who was
# stillborn and one on the way, two husbands, and names in four scripts.
SAMENGESTELD = make_5(
    """
0 @I1@ INDI
1 NAME Lieke /Vermeer/
1 SEX F
1 BIRT
2 DATE 3 APR 1991
2 PLAC Zwolle
1 FAMC @F1@
2 PEDI adopted
1 FAMC @F2@
2 PEDI birth
1 ADOP
2 FAMC @F1@
3 ADOP BOTH
2 DATE 1993
1 FAMS @F3@
1 FAMS @F4@
0 @I2@ INDI
1 NAME Gerda /Vermeer/
1 SEX F
1 BIRT
2 DATE 1954
0 @I3@ INDI
1 NAME Wim /Vermeer/
1 SEX M
1 DEAT
2 DATE 9 JAN 2020
0 @I4@ INDI
1 NAME ሰላም /ተስፋይ/
1 SEX F
1 BIRT
2 DATE ABT 1970
0 @I5@ INDI
1 NAME كريم /حداد/
1 SEX M
1 DEAT
2 DATE BEF 2001
0 @I6@ INDI
1 NAME Тарас /Шевчук/
1 SEX M
1 BIRT
2 DATE MAY 1989
0 @I7@ INDI
1 NAME Daan /Shevchuk/
1 SEX M
1 BIRT
2 DATE 2 FEB 2015
1 FAMC @F3@
1 _TWIN @I8@
2 TYPE eeneiig
0 @I8@ INDI
1 NAME Mila /Shevchuk/
1 SEX F
1 BIRT
2 DATE 2 FEB 2015
1 FAMC @F3@
1 _TWIN @I7@
2 TYPE eeneiig
0 @I9@ INDI
1 NAME //
1 SEX U
1 DEAT
2 DATE 7 AUG 2018
2 AGE STILLBORN
1 FAMC @F3@
0 @I10@ INDI
1 NAME Bram /Kuiper/
1 SEX M
1 FAMS @F4@
0 @I11@ INDI
1 NAME //
1 _STATUS zwangerschap
2 DATE EST JAN 2027
1 FAMC @F4@
0 @I12@ INDI
1 NAME Hugo /Pleeg/
1 SEX M
0 @I13@ INDI
1 NAME Sven /Pleeg/
1 SEX M
0 @I14@ INDI
1 NAME Alex /Buurt/
1 SEX X
1 NOTE Woont ernaast.
1 ASSO @I1@
2 RELA buur
0 @F1@ FAM
1 HUSB @I3@
1 WIFE @I2@
1 MARR
2 DATE 12 SEP 1980
1 CHIL @I1@
0 @F2@ FAM
1 HUSB @I5@
1 WIFE @I4@
1 CHIL @I1@
0 @F3@ FAM
1 HUSB @I6@
1 WIFE @I1@
1 MARR
2 DATE 1 JUL 2013
1 DIV
2 DATE 4 MAR 2019
1 CHIL @I7@
1 CHIL @I8@
1 CHIL @I9@
0 @F4@ FAM
1 HUSB @I10@
1 WIFE @I1@
1 EVEN
2 TYPE Samenwonen
2 DATE FROM MAR 2021
1 CHIL @I11@
1 CHIL @I7@
2 _FREL Step
2 _MREL Natural
0 @F5@ FAM
1 HUSB @I12@
1 HUSB @I13@
1 CHIL @I8@
2 _FREL Foster
2 _MREL Foster
"""
)

VREEMD = make_5(
    """
0 @A@ INDI
1 NAME Otto /Alleen/
0 @B@ INDI
1 NAME Els /Kind/
0 @C@ INDI
1 NAME Teun /Kind/
0 @F1@ FAM
1 CHIL @B@
1 CHIL @C@
0 @F2@ FAM
0 @F3@ FAM
1 HUSB @A@
1 WIFE @A@
1 MARR
0 @F4@ FAM
1 HUSB @B@
1 CHIL @B@
0 @F5@ FAM
1 HUSB @A@
1 WIFE @Z@
"""
)

ZEVEN = make_7(
    """
0 @1@ INDI
1 NAME Jan /van den Berg/
2 GIVN Jan
2 NICK Johnny
2 SPFX van den
2 SURN Berg
1 SEX M
1 BIRT
2 DATE GREGORIAN 5 MAY 1980
1 FAMS @F1@
0 @2@ INDI
1 NAME Kim /Smit/
1 SEX X
1 FAMS @F1@
0 @3@ INDI
1 NAME Puck /Smit/
1 FAMC @F1@
2 PEDI OTHER
3 PHRASE stiefouder
1 ASSO @4@
2 ROLE OTHER
3 PHRASE oom of tante
0 @4@ INDI
1 NAME Ans
0 @F1@ FAM
1 HUSB @1@
1 WIFE @2@
1 MARR
2 TYPE geregistreerd partnerschap
2 DATE 2019
1 CHIL @3@
1 CHIL @VOID@
"""
)


def make_groot(aantal: int) -> bytes:
    """Return a tree of this many people, each couple with two children or more."""
    regels = []
    for n in range(1, aantal + 1):
        regels.append(
            f"0 @I{n}@ INDI\n1 NAME Mens{n} /Groot/\n1 SEX {'MF'[n % 2]}\n1 BIRT\n"
            f"2 DATE 1 JAN {2020 - (aantal - n) * 150 // aantal}\n2 PLAC Ergens"
        )
    for n in range(1, aantal // 2):
        ouder = 2 * n
        regels.append(f"0 @F{n}@ FAM\n1 HUSB @I{ouder}@\n1 WIFE @I{ouder - 1}@\n1 MARR")
        regels += [
            f"1 CHIL @I{kind}@"
            for kind in (4 * n + 1, 4 * n + 2, 4 * n + 3, 4 * n + 4)
            if kind <= aantal
        ]
    return make_5("\n".join(regels)).encode()
