-- macros: how words, names and amounts are brought into one form, while the models are built

-- letters and digits only, in lower case and without accents, one space between words
CREATE OR REPLACE TEMP MACRO folded(words) AS
    coalesce(
        nullif(trim(regexp_replace(strip_accents(lower(replace(words, '&', ' and '))), '[^\p{L}\p{N}]+', ' ', 'g')), ''),
        lower(words)
    );

-- what a publisher or an origin goes by, be it a name ("Talent.com", "Indeed") or a host ("uk.indeed.com")
CREATE OR REPLACE TEMP MACRO known_as(name) AS
    CASE
        WHEN regexp_full_match(lower(name), '[a-z0-9-]+(\.[a-z0-9-]+)+')
            THEN regexp_extract(lower(name), '([a-z0-9-]+)\.(?:(?:com?|org|net|gov|ac|edu)\.)?[a-z]+$', 1)
        ELSE replace(folded(name), ' ', '')
    END;

-- a number as a person writes it: 149,801 and 38.46 and 2.5
CREATE OR REPLACE TEMP MACRO in_digits(number) AS
    CASE
        WHEN number = round(number) THEN format('{:,}', CAST(number AS BIGINT))
        ELSE regexp_replace(format('{:,.2f}', number), '\.?0+$', '')
    END;

-- what stands before an amount: the sign of its currency, or nothing where the unit is none
CREATE OR REPLACE TEMP MACRO currency_sign(unit) AS
    CASE unit
        {{currency_signs}}
        ELSE CASE WHEN regexp_full_match(unit, '[A-Z]{3}') THEN unit || ' ' ELSE '' END
    END;

-- an amount with its unit: a currency by its sign, anything else by its name
CREATE OR REPLACE TEMP MACRO amount(number, sign, unit) AS
    CASE
        WHEN number < 0 THEN '-'
        ELSE ''
    END
    || sign
    || in_digits(abs(number))
    || CASE
        WHEN sign <> '' THEN ''
        WHEN unit = 'percent' THEN ' %'
        WHEN number = 1 THEN ' ' || regexp_replace(unit, 's$', '')
        ELSE ' ' || unit
    END;

-- a list in a sentence: "country", "country and component", "country, component and year"
CREATE OR REPLACE TEMP MACRO enumerated(words) AS
    CASE
        WHEN len(words) < 2 THEN array_to_string(words, '')
        ELSE array_to_string(words[:-2], ', ') || ' and ' || words[-1]
    END;

-- one of a list in a sentence: "mathematics", "mathematics or physics"
CREATE OR REPLACE TEMP MACRO any_of(words) AS
    CASE
        WHEN len(words) < 2 THEN array_to_string(words, '')
        ELSE array_to_string(words[:-2], ', ') || ' or ' || words[-1]
    END;

-- a, or an: by the sound that the first word begins with, be it a word ("user"), or letters said one by one ("nlp")
CREATE OR REPLACE TEMP MACRO with_article(noun) AS
    CASE
        WHEN regexp_matches(noun, '^([aefhilmnorsx][b-df-hj-np-tv-xz]{0,3}\b|hour|honest|heir)') THEN 'an '
        WHEN regexp_matches(noun, '^(use|uni|uro|uti|ux|ui|eu|one|ubiq)') THEN 'a '
        WHEN regexp_matches(noun, '^[aeiou]') THEN 'an '
        ELSE 'a '
    END
    || noun;

-- a field that is none by name, with its article: "a quantitative field"
CREATE OR REPLACE TEMP MACRO unspecific(field) AS
    CASE WHEN regexp_matches(field, ' (field|discipline|subject|area)$') THEN with_article(field) ELSE field END;
