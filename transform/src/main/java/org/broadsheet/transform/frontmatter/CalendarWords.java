package org.broadsheet.transform.frontmatter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates in English, German, French, Spanish, Portuguese and Italian. Each word that is a month in two of these
 * languages is the same month in both; Tuesday is {@code mar} in some of them, and here always March.
 */
final class CalendarWords {
    private static final List<String> MONTHS = List.of(
            "jan january januar janner janvier janv enero ene janeiro gennaio gen",
            "feb february februar feber fevrier fevr fev febrero fevereiro febbraio",
            "mar march marz maerz mrz mars marzo marco",
            "apr april avril avr abril abr aprile",
            "may mai mayo maio maggio mag",
            "jun june juni juin junio junho giugno giu",
            "jul july juli juillet juil julio julho luglio lug",
            "aug august aout agosto ago",
            "sep sept september septembre septiembre setiembre set setembro settembre sett",
            "oct october oktober okt octobre octubre outubro out ottobre ott",
            "nov november novembre noviembre novembro",
            "dec december dezember dez decembre diciembre dic dezembro dicembre");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> MONTH_BY_NAME = byName();
    private static final Set<String> WEEKDAYS = Set.of(
            ("mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday "
                            + "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag "
                            + "lun lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche "
                            + "lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo "
                            + "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira "
                            + "lunedi martedi mercoledi gio giovedi venerdi sabato domenica")
                    .split(" ", -1));
    private static final Set<String> AROUND =
            Set.of("at", "of", "am", "den", "der", "le", "de", "del", "do", "el", "il");

    private CalendarWords() {}

    /**
     * The month, from 1 to 12, that a word in small letters names, also with a dot ({@code märz}, {@code févr.}), or else 0. Names
     * of other languages count where they begin as in English: {@code januari}.
     */
    static int month(String word) {
        String plain = plain(word);
        int begun = plain.length() < 3 ? 0 : ENGLISH.indexOf(plain.substring(0, 3)) + 1;
        return MONTH_BY_NAME.getOrDefault(plain, begun);
    }

    /** Whether a word in small letters says nothing that the day of the month does not: {@code samstag}, {@code den}. */
    static boolean isAround(String word) {
        String plain = plain(word);
        return WEEKDAYS.contains(plain) || AROUND.contains(plain);
    }

    private static String plain(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.endsWith(".") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i).split(" ", -1)) {
                byName.put(name, i + 1);
            }
        }
        return Map.copyOf(byName);
    }
}
