package ch.guichet.knowledge;

import java.time.YearMonth;

/**
 * What became of an article's suggestions in a month.
 *
 * @param shown how many questions being typed it was suggested to
 * @param opened how many of them opened it
 * @param avoided how many ended there, without a case
 * @param helpful people who said it helped
 * @param useless people who said it did not
 */
public record UseRow(
        YearMonth month,
        int article,
        String title,
        long shown,
        long opened,
        long avoided,
        long helpful,
        long useless) {}
