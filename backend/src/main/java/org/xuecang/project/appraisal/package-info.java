/**
 * Appraisal (考核) of what was selected: by marks for each item, with a day to put right (整改) what falls short. It runs that stage of
 * a round.
 */
package org.xuecang.project.appraisal;
