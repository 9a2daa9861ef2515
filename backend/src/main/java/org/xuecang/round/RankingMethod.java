package org.xuecang.round;

/** How the experts' totals of a case become the score that places it (评分合成方法); stated before the round opens. */
public enum RankingMethod {
    /** The mean of the totals (平均分). */
    MEAN,
    /** The same without the highest and the lowest, of cases with five totals or more (去掉一个最高分和一个最低分). */
    TRIMMED_MEAN,
    /** The mean of totals that are brought to one mean and one spread, of experts with five reviews or more (标准分). */
    STANDARDISED,
    /** What is left of a case once it is reckoned out how severe its experts are, by least squares (扣除专家宽严差异). */
    ADDITIVE
}
